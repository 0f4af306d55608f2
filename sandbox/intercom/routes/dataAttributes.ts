import { first, isObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { attributeReply, type DataAttribute, type DataType } from '../attributes';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { ok, whole } from '../paging';

/** How a type that is written reads back (documented: reading knows fewer types). */
const stored: Record<string, DataType> = {
	string: 'string',
	options: 'string',
	integer: 'integer',
	float: 'float',
	boolean: 'boolean',
	date: 'date',
	datetime: 'date',
};

const invalid = (message: string): never => refuse(400, 'parameter_invalid', message);

function optionsIn(value: unknown): string[] {
	const rows = Array.isArray(value) ? value : [];
	const options = rows.map((row: unknown) => (isObject(row) ? String(row.value) : ''));
	return options.length >= 2 ? options : invalid('At least two options must be supplied');
}

export function dataAttributeRoutes(desk: IntercomDesk): Route[] {
	function getMany({ query }: IncomingRequest): Reply {
		const model = first(query, 'model');
		if (model !== undefined && model !== 'contact' && model !== 'company') {
			refuse(422, 'parameter_invalid', `${model} is not a valid model`); // 2.16 refuses conversation
		}
		const archivedToo = first(query, 'include_archived') === 'true';
		const rows = desk.attributes
			.filter((row) => model === undefined || row.model === model)
			.filter((row) => archivedToo || !row.archived);
		return whole(rows.map(attributeReply));
	}

	function create(request: IncomingRequest): Reply {
		const keys = ['name', 'model', 'data_type', 'options', 'description', 'messenger_writable'];
		const body = bodyWith(request.body, keys);
		const name = optionalText(body, 'name') ?? invalid('name must be supplied');
		const { model } = body;
		const written = String(body.data_type);
		const data_type = stored[written] ?? invalid('data_type is not valid');
		if (model !== 'contact' && model !== 'company') return invalid('model is not valid');
		if (desk.attributes.some((row) => row.name === name)) {
			return invalid(`You already have '${name}' in your company data`);
		}
		const attribute: DataAttribute = {
			id: 400 + desk.attributes.length,
			name,
			model,
			data_type,
			custom: true,
			archived: false,
			api_writable: true,
			description: optionalText(body, 'description') ?? '',
			messenger_writable: body.messenger_writable !== false,
			...(written === 'options' && { options: optionsIn(body.options) }),
		};
		desk.attributes.push(attribute);
		request.wrote(String(attribute.id));
		return ok(attributeReply(attribute));
	}

	function update(request: IncomingRequest): Reply {
		const keys = ['archived', 'description', 'messenger_writable', 'options'];
		const { options, ...changes } = bodyWith(request.body, keys);
		const attribute =
			desk.attributes.find(({ id }) => String(id) === request.params.attributeId) ??
			refuse(404, 'field_not_found', 'We could not find that data attribute');
		if (changes.archived === true && desk.attributesInUse.has(attribute.name)) {
			return refuse(422, 'data_invalid', 'The attribute has dependencies');
		}
		Object.assign(attribute, changes, options !== undefined && { options: optionsIn(options) });
		request.wrote(String(attribute.id));
		return ok(attributeReply(attribute));
	}

	const scope = 'read_write_users';
	const path = '/data_attributes';
	return [
		{ method: 'GET', path, scope, handle: getMany },
		{ method: 'POST', path, scope, handle: create },
		{ method: 'PUT', path: `${path}/:attributeId`, scope, handle: update },
	];
}
