import type { Answer, Call, Route } from '../core/vendor';
import { all, first, isObject, page, wholeNumber, type JsonObject } from '../core/values';
import type { AcquireContact, AcquireDesk } from './desk';
import { refuse } from './errors';
import { dropdownOptions, objectFields } from './fields';
import { contactReply, matches, selected } from './render';

const ok = (data: unknown): Answer => ({ status: 200, body: { data } });

const departments = [
	{ id: 21, name: 'Lighting', status: 'active', isDefault: 'yes', users: [] },
	{ id: 22, name: 'Repairs', status: 'active', isDefault: 'no', users: [] },
];

/** Values live under `fields`; name, email and phone beside it are ignored (the raw samples show none). */
function bodyOf({ body }: Call): { fields: JsonObject; attributes: JsonObject } {
	if (!isObject(body)) return refuse('ERROR_INVALID_INPUT', 'The body must be a JSON object');
	const { fields = {} } = body;
	if (!isObject(fields)) return refuse('ERROR_INVALID_INPUT', 'fields must be an object');
	for (const [key, value] of Object.entries(fields)) {
		const options = dropdownOptions.get(key);
		if (options && value !== '' && value !== null && !options.some((option) => option === value)) {
			refuse('ERROR_INVALID_INPUT', `${key} must be one of ${options.join(', ')}`);
		}
	}
	const attributes = Object.entries(body).filter(([key]) => key.startsWith('client'));
	return { fields, attributes: Object.fromEntries(attributes) };
}

export function acquireRoutes(desk: AcquireDesk): Route[] {
	const contactOf = ({ params }: Call): AcquireContact =>
		desk.contact(params.contactId ?? '') ?? refuse('ERROR_RECORD_NOT_FOUND');

	function createContact(call: Call): Answer {
		const { fields, attributes } = bodyOf(call);
		const contact = desk.create({ ...fields }, attributes, call.now);
		call.wrote(contact.id);
		return ok(contactReply(contact, ['fields']));
	}

	function getContact(call: Call): Answer {
		const reply = contactReply(contactOf(call), all(call.query, 'relations'));
		return ok(selected(reply, all(call.query, 'select')));
	}

	function updateContact(call: Call): Answer {
		const { fields, attributes } = bodyOf(call);
		const contact = contactOf(call);
		// Whether the vendor merges or replaces is unknown; keys are set one by one here.
		contact.fields = { ...contact.fields, ...fields };
		contact.attributes = { ...contact.attributes, ...attributes };
		contact.updatedAt = call.now;
		call.wrote(contact.id);
		return ok(contactReply(contact, ['fields']));
	}

	function listFields({ query }: Call): Answer {
		const limit = wholeNumber(first(query, 'limit'), 20);
		const number = wholeNumber(first(query, 'page'), 0);
		if (!(limit >= 1) || Number.isNaN(number)) refuse('ERROR_INVALID_INPUT', 'Bad page or limit');
		const rows = objectFields.filter((row) => matches(row, all(query, 'where')));
		const offset = number * limit;
		return ok({ page: number, offset, limit, count: rows.length, data: page(rows, offset, limit) });
	}

	const contacts = '/api/v1/crm/objects/contact';
	const contact = `${contacts}/:contactId`;
	return [
		{ method: 'POST', path: contacts, scope: 'contact', handle: createContact },
		{ method: 'GET', path: contact, scope: 'contact', handle: getContact },
		{ method: 'PUT', path: contact, scope: 'contact', handle: updateContact },
		{
			method: 'GET',
			path: '/api/v1/crm/objects/object-field',
			scope: 'customAttribute',
			handle: listFields,
		},
		{
			method: 'GET',
			path: '/api/v1/account/department',
			scope: 'department',
			handle: () => ok({ count: departments.length, data: departments }),
		},
	];
}
