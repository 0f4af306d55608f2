import type { Desk, RecordValues } from '../core/vendor';
import { page } from '../core/values';
import { personas, samples } from '../samples';
import { attributeSeeds } from './fields';
import { departmentSeeds, roleSeeds, userSeeds } from './seeds/account';
import {
	blockSeeds,
	caseOf,
	caseSeeds,
	companySeeds,
	messageOf,
	messageSeeds,
	noteMessageSeeds,
	noteSeeds,
	tagSeeds,
} from './seeds/conversations';
import {
	botGroupSeeds,
	branchSeeds,
	questionOf,
	questionSeeds,
	sequenceOf,
	sequenceSeeds,
} from './seeds/bots';
import { auditSeeds, feedbackSeeds, shortcutSeeds } from './seeds/more';
import {
	articleOf,
	articleSeeds,
	categorySeeds,
	channelSeeds,
	customReportSeeds,
	knowledgeBaseSeeds,
} from './seeds/content';
import { Table } from './table';

export interface AcquireContact {
	id: string;
	fields: Record<string, unknown>;
	/** clientType, clientName and the like, which travel beside `fields`. */
	attributes: Readonly<Record<string, unknown>>;
	createdAt: number;
	updatedAt: number;
}

const createdAt = Date.parse('2024-07-09T04:40:00.000Z');

const defaultAttributes = Object.freeze({
	clientType: 'web',
	clientName: 'Firefox',
	clientVersion: '128.0',
	clientOsName: 'Linux',
	clientOsVersion: '6.6',
	clientDeviceType: null,
	clientDeviceVendor: null,
	clientDeviceModel: null,
	clientDetails: {},
});

export class AcquireDesk implements Desk {
	readonly contacts = new Map<string, AcquireContact>();
	readonly tables = {
		articles: new Table(articleSeeds, (n) => articleOf(n)),
		auditLogs: new Table(auditSeeds),
		feedbacks: new Table(feedbackSeeds),
		shortcuts: new Table(shortcutSeeds),
		attributes: new Table(attributeSeeds, (n) => ({
			...{ object: 'contact', key: `made_${n}`, type: 'text', system: 'no' },
			config: { label: `Made ${n}` },
		})),
		botGroups: new Table(botGroupSeeds),
		branches: new Table(branchSeeds),
		categories: new Table(categorySeeds),
		channels: new Table(channelSeeds, undefined, (n) => `channel${n}`),
		customReports: new Table(customReportSeeds),
		knowledgeBases: new Table(knowledgeBaseSeeds),
		questions: new Table(questionSeeds, (n) => questionOf(`Question ${n}`)),
		sequences: new Table(sequenceSeeds, (n) => sequenceOf(`Sequence ${n}`)),
		blocks: new Table(blockSeeds),
		cases: new Table(caseSeeds, (n) => caseOf({ title: `Case ${n}` })),
		companies: new Table(companySeeds, (n) => ({ fields: { name: `Company ${n}` } })),
		departments: new Table(departmentSeeds),
		followUps: new Table([]),
		messages: new Table(messageSeeds, (n) => messageOf({ message: `Message ${n}` })),
		noteMessages: new Table(noteMessageSeeds),
		notes: new Table(noteSeeds, (n) => ({ contactId: '614', title: `Note ${n}` })),
		roles: new Table(roleSeeds),
		tags: new Table(tagSeeds),
		users: new Table(userSeeds),
	};
	/** Does the number of a page have no effect? Whether it has is not documented. */
	ignoresPage = false;
	/** The largest page that is given, whatever is asked for. */
	largestPage = Infinity;
	/** How many rows of a list of settings come where no size is asked for; all, unless told otherwise. */
	usualSize = Infinity;
	/** Does blocking a contact answer with true alone, as one of the two pages about it has it? */
	answersBlockWithTrue = false;
	#nextId = 0;

	constructor() {
		this.reset();
	}

	get size(): number {
		return this.contacts.size;
	}

	reset(): void {
		this.contacts.clear();
		this.ignoresPage = false;
		this.largestPage = Infinity;
		this.usualSize = Infinity;
		this.answersBlockWithTrue = false;
		for (const table of Object.values(this.tables)) table.reset();
		this.#nextId = 1000;
		personas.forEach((persona, index) =>
			this.add({ ...persona, id: samples.acquire.contactIds[index] }),
		);
	}

	add(values: RecordValues = {}): AcquireContact {
		const { id, name = '', email = '', phone = '', customInfo } = values;
		return this.create({ name, email, phone, ...customInfo }, {}, createdAt, id);
	}

	create(
		fields: Record<string, unknown>,
		attributes: Record<string, unknown>,
		now: number,
		id?: string,
	): AcquireContact {
		this.#nextId += 1;
		const contact: AcquireContact = {
			id: id ?? String(this.#nextId),
			fields,
			attributes: { ...defaultAttributes, ...attributes },
			createdAt: now,
			updatedAt: now,
		};
		this.contacts.set(contact.id, contact);
		return contact;
	}

	addMany(count: number): string[] {
		return Array.from({ length: count }, () => this.add().id);
	}

	addContacts(count: number): string[] {
		return this.addMany(count);
	}

	find(id: string): AcquireContact | undefined {
		return this.contacts.get(id);
	}

	contact(id: string): AcquireContact | undefined {
		return this.find(id);
	}

	remove(id: string): void {
		this.contacts.delete(id);
	}

	list(limit: number): AcquireContact[] {
		return page(this.contacts.values(), 0, limit);
	}
}
