import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { isListOf } from '../conversationAttributes';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, isMissing, seconds } from '../input';
import { ok, whole } from '../paging';
import { newTicketType, newTypeAttribute } from '../seeds/conversations';
import type { Row } from '../table';

const attributesOf = (type: Row): JsonObject[] =>
	(type.ticket_type_attributes as { ticket_type_attributes: JsonObject[] }).ticket_type_attributes;

const fits: Record<string, (value: unknown, options: unknown) => boolean> = {
	string: (value) => typeof value === 'string',
	integer: (value) => Number.isInteger(value),
	datetime: (value) => Number.isInteger(value),
	files: (value) => isListOf(value, (url) => URL.canParse(url)),
	list: (value, options) =>
		isObject(options) && (options.list_options as JsonObject[]).some(({ id }) => id === value),
};

/** The attributes that a body sets, by their names; a list by the id of an option (documented). Wording ours. */
export function checkedTicketAttributes(type: Row, attributes: unknown): JsonObject {
	if (isMissing(attributes)) return {};
	if (!isObject(attributes)) return refuse(400, 'parameter_invalid', 'ticket_attributes');
	for (const [name, value] of Object.entries(attributes)) {
		const known = attributesOf(type).find((one) => one.name === name && !one.archived);
		if (!known) {
			return refuse(400, 'parameter_invalid', `Ticket attribute '${name}' does not exist`);
		}
		const kind = String(known.data_type);
		if (value !== null && fits[kind]?.(value, known.input_options) === false) {
			return refuse(400, 'parameter_invalid', `Ticket attribute '${name}' is not of type ${kind}`);
		}
	}
	return attributes;
}

const typeKeys = ['name', 'description', 'category', 'icon', 'is_internal', 'archived'];
const attributeKeys = [
	...['name', 'description', 'data_type', 'required_to_create', 'visible_on_create', 'archived'],
	...['required_to_create_for_contacts', 'visible_to_contacts', 'multiline', 'list_items'],
	'allow_multiple_values',
];

export function ticketTypeRoutes(desk: IntercomDesk): Route[] {
	const { ticketStates, ticketTypes } = desk.tables;
	const found = ({ params }: IncomingRequest): Row =>
		ticketTypes.find(params.ticketTypeId) ?? refuse(404, 'not_found', 'Ticket type not found');
	function create(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, typeKeys.slice(0, -1));
		if (!body.name) return refuse(400, 'parameter_not_found', 'name is required');
		const made = ticketTypes.create({ ...newTicketType(seconds(request)), ...body });
		request.wrote(made.id);
		return ok(made);
	}

	function update(request: IncomingRequest): Reply {
		const type = found(request);
		Object.assign(type, bodyWith(request.body, typeKeys), { updated_at: seconds(request) });
		request.wrote(type.id);
		return ok(type);
	}

	function attributeValues(request: IncomingRequest): JsonObject {
		const { list_items: items, ...values } = bodyWith(request.body, attributeKeys);
		const labels = typeof items === 'string' ? items.split(',') : [];
		return {
			...values,
			...(labels.length > 0 && {
				input_options: { list_options: labels.map((label, n) => ({ id: `c${n}`, label })) },
			}),
		};
	}

	function createAttribute(request: IncomingRequest): Reply {
		const type = found(request);
		const values = attributeValues(request);
		for (const key of ['name', 'description', 'data_type']) {
			if (!values[key]) return refuse(400, 'parameter_not_found', `${key} is required`);
		}
		const made = newTypeAttribute('690', type.id, values);
		attributesOf(type).push(made);
		request.wrote(type.id);
		return ok(made);
	}

	function updateAttribute(request: IncomingRequest): Reply {
		const type = found(request);
		const attribute =
			attributesOf(type).find(({ id }) => id === request.params.attributeId) ??
			refuse(404, 'not_found', 'Ticket type attribute not found');
		Object.assign(attribute, attributeValues(request), { updated_at: seconds(request) });
		request.wrote(type.id);
		return ok(attribute);
	}

	const scope = 'read_write_users';
	const one = '/ticket_types/:ticketTypeId';
	return [
		{ method: 'GET', path: '/ticket_types', scope, handle: () => whole(ticketTypes.all()) },
		{ method: 'POST', path: '/ticket_types', scope, handle: create },
		{ method: 'GET', path: one, scope, handle: (request) => ok(found(request)) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'POST', path: `${one}/attributes`, scope, handle: createAttribute },
		{ method: 'PUT', path: `${one}/attributes/:attributeId`, scope, handle: updateAttribute },
		{ method: 'GET', path: '/ticket_states', scope, handle: () => whole(ticketStates.all()) },
	];
}
