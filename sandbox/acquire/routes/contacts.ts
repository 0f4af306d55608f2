import { all, isObject, isScalar, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
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
	const contactOf = ({ params }: IncomingRequest) => found(params.contactId);

	/** Values live under `fields`; name, email and phone beside it are ignored (the raw samples show none). */
	function valuesOf(request: IncomingRequest): { fields: JsonObject; attributes: JsonObject } {
		const body = bodyOf(request);
		const { fields = {} } = body;
		if (!isObject(fields)) return refuse('ERROR_INVALID_INPUT', 'fields must be an object');
		checkOptions(desk.tables.attributes.all(), 'contact', fields);
		const attributes = Object.entries(body).filter(([key]) => key.startsWith('client'));
		return { fields, attributes: Object.fromEntries(attributes) };
	}

	function create(request: IncomingRequest): Reply {
		const { fields, attributes } = valuesOf(request);
		const contact = desk.create({ ...fields }, attributes, request.now);
		request.wrote(contact.id);
		return ok(contactReply(contact, ['fields']));
	}

	function get(request: IncomingRequest): Reply {
		const reply = contactReply(contactOf(request), all(request.query, 'relations'));
		return ok(selected(reply, all(request.query, 'select')));
	}

	function getMany(request: IncomingRequest): Reply {
		const { query } = request;
		const contacts = [...desk.contacts.values()];
		const rows = contacts.filter((contact) =>
			matches(contactReply(contact, []), all(query, 'where')),
		);
		const list = pageOf(desk, request, rows).rows.map((contact) =>
			selected(contactRow(contact, all(query, 'relations'), desk), all(query, 'select')),
		);
		const counts = { total: contacts.length, records: rows.length, pending: 2, active: 1 };
		return ok({ list, counts });
	}

	/** Each row is a matched value, joined with its contact. */
	function search(request: IncomingRequest): Reply {
		const body = bodyOf(request);
		const words = (isScalar(body.search) ? String(body.search) : '').toLowerCase();
		const attributes = desk.tables.attributes.all();
		const matched = [...desk.contacts.values()].flatMap((contact) =>
			attributes
				.filter(({ key }) => holds(contact.fields[String(key)], words))
				.map((attribute) => ({ contact, attribute })),
		);
		const { rows, count } = pageOf(desk, request, matched, { values: body });
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

	function update(request: IncomingRequest): Reply {
		const { fields, attributes } = valuesOf(request);
		const contact = contactOf(request);
		// Whether the vendor merges or replaces is unknown; keys are set one by one here.
		contact.fields = { ...contact.fields, ...fields };
		contact.attributes = { ...contact.attributes, ...attributes };
		contact.updatedAt = request.now;
		request.wrote(contact.id);
		return ok(contactReply(contact, ['fields']));
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = contactOf(request);
		desk.remove(id);
		request.wrote(id);
		return ok({ deleted: 1 });
	}

	function merge(request: IncomingRequest): Reply {
		const contact = contactOf(request);
		const { mergeId } = valuesIn(bodyOf(request), { mergeId: listOf(whole) }, ['mergeId']);
		const others = (mergeId as number[]).map(found);
		for (const { id, fields } of others) {
			contact.fields = { ...fields, ...contact.fields };
			desk.remove(id);
		}
		request.wrote(contact.id);
		return ok({ id: wireId(contact.id), message: 'Contacts merged' });
	}

	function block(request: IncomingRequest): Reply {
		const shape = { data: listOf(whole), type: oneOf('contact'), blockTill: time };
		const body = valuesIn(bodyOf(request), shape, ['data', 'type', 'blockTill']);
		const contacts = (body.data as number[]).map(found);
		const blocks = contacts.map((contact) => {
			request.wrote(`block/${contact.id}`);
			return desk.tables.blocks.create({
				data: blockedData(contact),
				type: 'contact',
				dateCreated: isoOf(request.now),
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
