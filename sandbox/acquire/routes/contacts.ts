import { all, isObject, isScalar, type JsonObject } from '../../core/values';
import type { Answer, Call, Route } from '../../core/vendor';
import type { AcquireContact, AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, listOf, oneOf, time, valuesIn, whole } from '../input';
import { contactReply, contactRow, matches, selected, wireId } from '../render';
import { api, isoOf, ok, pageOf } from '../reply';
import type { Row } from '../table';

/** Values of radio and checkbox attributes must match an option exactly (documented). */
export function checkOptions(attributes: readonly Row[], object: string, values: JsonObject): void {
	for (const { key, object: owner, config } of attributes) {
		const input = isObject(config) && isObject(config.input) ? config.input : {};
		const value = values[String(key)];
		const isEmpty = value === undefined || value === '' || value === null;
		if (owner !== object || !Array.isArray(input.options) || isEmpty) continue;
		const options: unknown[] = input.options;
		const isList = input.type === 'checkbox';
		const entries: unknown[] = isList && Array.isArray(value) ? value : [value];
		if (!entries.every((entry) => options.includes(entry))) {
			refuse('ERROR_INVALID_INPUT', `${String(key)} must be one of ${options.join(', ')}`);
		}
	}
}

const holds = (value: unknown, words: string): boolean =>
	isScalar(value) && String(value).toLowerCase().includes(words);

/** What a block shows of the contact. */
const blockedData = ({ id, fields: { email = null, phone = null } }: AcquireContact) => ({
	id: wireId(id),
	ip: null,
	email,
	phone,
});

export function contactRoutes(desk: AcquireDesk): Route[] {
	const found = (id: unknown): AcquireContact =>
		desk.contact(String(id)) ?? refuse('ERROR_RECORD_NOT_FOUND');
	const contactOf = ({ params }: Call) => found(params.contactId);

	/** Values live under `fields`; name, email and phone beside it are ignored (the raw samples show none). */
	function valuesOf(call: Call): { fields: JsonObject; attributes: JsonObject } {
		const body = bodyOf(call);
		const { fields = {} } = body;
		if (!isObject(fields)) return refuse('ERROR_INVALID_INPUT', 'fields must be an object');
		checkOptions(desk.tables.attributes.all(), 'contact', fields);
		const attributes = Object.entries(body).filter(([key]) => key.startsWith('client'));
		return { fields, attributes: Object.fromEntries(attributes) };
	}

	function create(call: Call): Answer {
		const { fields, attributes } = valuesOf(call);
		const contact = desk.create({ ...fields }, attributes, call.now);
		call.wrote(contact.id);
		return ok(contactReply(contact, ['fields']));
	}

	function get(call: Call): Answer {
		const reply = contactReply(contactOf(call), all(call.query, 'relations'));
		return ok(selected(reply, all(call.query, 'select')));
	}

	function getMany(call: Call): Answer {
		const { query } = call;
		const contacts = [...desk.contacts.values()];
		const rows = contacts.filter((contact) =>
			matches(contactReply(contact, []), all(query, 'where')),
		);
		const list = pageOf(desk, call, rows).rows.map((contact) =>
			selected(contactRow(contact, all(query, 'relations'), desk), all(query, 'select')),
		);
		const counts = { total: contacts.length, records: rows.length, pending: 2, active: 1 };
		return ok({ list, counts });
	}

	/** Each row is a matched value, joined with its contact. */
	function search(call: Call): Answer {
		const body = bodyOf(call);
		const words = (isScalar(body.search) ? String(body.search) : '').toLowerCase();
		const attributes = desk.tables.attributes.all();
		const matched = [...desk.contacts.values()].flatMap((contact) =>
			attributes
				.filter(({ key }) => holds(contact.fields[String(key)], words))
				.map((attribute) => ({ contact, attribute })),
		);
		const { rows, count } = pageOf(desk, call, matched, { values: body });
		const list = rows.map(({ contact, attribute }) => {
			const { id, ...field } = attribute;
			const shown = contactReply(contact, ['fields']);
			return {
				...shown,
				dateUpdated: undefined,
				contactId: shown.id,
				mainContactId: shown.id,
				field_id: id,
				owner: 'contact',
				...field,
				value: contact.fields[String(field.key)],
				config: JSON.stringify(field.config),
				meta: {},
				dateCreated: isoOf(contact.createdAt).slice(0, 19).replace('T', ' '),
				tags: [],
				company: { id: 7, fields: {} },
			};
		});
		return ok({ list, counts: { filteredCount: count } });
	}

	function update(call: Call): Answer {
		const { fields, attributes } = valuesOf(call);
		const contact = contactOf(call);
		// Whether the vendor merges or replaces is unknown; keys are set one by one here.
		contact.fields = { ...contact.fields, ...fields };
		contact.attributes = { ...contact.attributes, ...attributes };
		contact.updatedAt = call.now;
		call.wrote(contact.id);
		return ok(contactReply(contact, ['fields']));
	}

	function remove(call: Call): Answer {
		const { id } = contactOf(call);
		desk.remove(id);
		call.wrote(id);
		return ok({ deleted: 1 });
	}

	function merge(call: Call): Answer {
		const contact = contactOf(call);
		const { mergeId } = valuesIn(bodyOf(call), { mergeId: listOf(whole) }, ['mergeId']);
		const others = (mergeId as number[]).map(found);
		for (const { id, fields } of others) {
			contact.fields = { ...fields, ...contact.fields };
			desk.remove(id);
		}
		call.wrote(contact.id);
		return ok({ id: wireId(contact.id), message: 'Contacts merged' });
	}

	function block(call: Call): Answer {
		const shape = { data: listOf(whole), type: oneOf('contact'), blockTill: time };
		const body = valuesIn(bodyOf(call), shape, ['data', 'type', 'blockTill']);
		const contacts = (body.data as number[]).map(found);
		const blocks = contacts.map((contact) => {
			call.wrote(`block/${contact.id}`);
			return desk.tables.blocks.create({
				data: blockedData(contact),
				type: 'contact',
				dateCreated: isoOf(call.now),
				blockTill: body.blockTill,
				blockBy: 5,
				user: {},
			});
		});
		return ok(desk.answersBlockWithTrue ? true : blocks);
	}

	const contacts = `${api}/crm/objects/contact`;
	const contact = `${contacts}/:contactId`;
	const scope = 'contact';
	return [
		{ method: 'POST', path: contacts, scope, handle: create },
		{ method: 'GET', path: contacts, scope, handle: getMany },
		{ method: 'GET', path: contact, scope, handle: get },
		{ method: 'PUT', path: contact, scope, handle: update },
		{ method: 'DELETE', path: contact, scope, handle: remove },
		{ method: 'POST', path: `${api}/crm/contact/list`, scope, handle: search },
		{ method: 'POST', path: `${api}/crm/contact/merge/:contactId`, scope, handle: merge },
		{ method: 'POST', path: `${api}/crm/block-visitor`, scope: 'blockContacts', handle: block },
	];
}
