import { isObject, type JsonObject } from '../core/values';
import type { AcquireContact, AcquireDesk } from './desk';
import { countries } from './fields';
import type { Row } from './table';

/** Relations that the sandbox keeps nothing for. */
const emptyRelations: Readonly<JsonObject> = {
	company: null,
	cases: [],
	tags: [],
	visits: [],
	timeline: [],
};

/** Ids are integers in REST answers (documented); one that is no number travels as it is. */
export const wireId = (id: string): number | string =>
	/^\d+$/.test(id) && Number.isSafeInteger(Number(id)) ? Number(id) : id;

function fieldsOf({ fields }: AcquireContact): JsonObject {
	const country = countries.get(String(fields.countryId));
	return country ? { ...fields, country } : fields;
}

export function contactReply(contact: AcquireContact, relations: readonly string[]): JsonObject {
	const reply: JsonObject = {
		dateCreated: new Date(contact.createdAt).toISOString(),
		dateUpdated: new Date(contact.updatedAt).toISOString(),
		id: wireId(contact.id),
		...contact.attributes,
		archive: 'no',
		companyId: 7,
	};
	for (const relation of relations) {
		if (relation in emptyRelations) reply[relation] = emptyRelations[relation];
	}
	// Without the relation a read may lack `fields` (inferred): the sandbox takes the harder case.
	if (relations.includes('fields')) reply.fields = fieldsOf(contact);
	return reply;
}

/** A contact in a list has columns of its latest case besides. */
export const contactRow = (
	contact: AcquireContact,
	relations: readonly string[],
	{ tables }: AcquireDesk,
): JsonObject => ({
	...contactReply(contact, relations),
	title: null,
	description: null,
	channel: null,
	status: null,
	// Texts, as the sample has them.
	caseId: null,
	latestTimelineId: null,
	latestObjectType: 'case',
	agentList: [],
	clientUserId: null,
	totalCase: tables.cases.all().filter(({ contactId }) => String(contactId) === contact.id).length,
	msgUnread: 0,
	isBlocked: isBlocked(contact, tables.blocks.all()) ? 'YES' : 'NO',
	tags: [],
	company: { id: 7, fields: { name: 'Fjordworks' } },
	lastVisit: { title: 'Pricing' },
});

const isBlocked = ({ id }: AcquireContact, blocks: readonly Row[]): boolean =>
	blocks.some(({ data }) => isObject(data) && String(data.id) === id);

/** The values of a contact as a list, which the answers of cases have (documented). */
export const fieldRows = ({ id, fields }: AcquireContact): JsonObject[] =>
	Object.entries(fields).map(([key, value], index) => ({
		value,
		owner: 'contact',
		contactId: wireId(id),
		field: { id: index + 1, object: 'contact', key, type: 'text', config: {}, system: 'yes' },
	}));

/** Keeps the keys asked for with `select`, and all of them without. */
export function selected(reply: JsonObject, select: readonly string[]): JsonObject {
	if (select.length === 0) return reply;
	const kept = new Set([...select, 'id', 'fields', ...Object.keys(emptyRelations)]);
	return Object.fromEntries(Object.entries(reply).filter(([key]) => kept.has(key)));
}

/** `column|eq|value`; only `eq` is ever shown by the vendor. */
export function matches(row: unknown, where: readonly string[]): boolean {
	return where.every((condition) => {
		const [column = '', , value] = condition.split('|');
		return isObject(row) && String(row[column]) === value;
	});
}
