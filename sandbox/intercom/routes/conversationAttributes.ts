import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { newConversationAttribute } from '../conversationAttributes';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText, seconds } from '../input';
import { ok, whole } from '../paging';

const dataTypes = [
	...['string', 'integer', 'list', 'decimal', 'boolean', 'datetime', 'relationship', 'files'],
];
const updateKeys = [
	...['name', 'description', 'multiline', 'required', 'visible_to_team_ids', 'reference'],
];

export function conversationAttributeRoutes(desk: IntercomDesk): Route[] {
	const missing = (): never =>
		refuse(404, 'conversation_attribute_not_found', 'Conversation attribute not found');
	const found = ({ params }: IncomingRequest): JsonObject =>
		desk.conversationAttributes.find(({ id }) => String(id) === params.attributeId) ?? missing();

	function done(request: IncomingRequest, attribute: JsonObject): Reply {
		attribute.updated_at = seconds(request);
		request.wrote(String(attribute.id));
		return ok(attribute);
	}

	function getMany({ query }: IncomingRequest): Reply {
		const all = first(query, 'include_archived') === 'true';
		return whole(desk.conversationAttributes.filter(({ archived }) => all || !archived));
	}

	function create(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, [...updateKeys, 'data_type', 'options']);
		if (!body.name || !dataTypes.includes(String(body.data_type))) {
			return refuse(422, 'parameter_invalid', 'name and data_type are required');
		}
		const options = (body.options ?? []) as JsonObject[];
		if (body.data_type === 'list' && options.length < 2) {
			return refuse(422, 'parameter_invalid', 'A list needs at least two options');
		}
		const name = optionalText(body, 'name') ?? '';
		const id = 14 + desk.conversationAttributes.length;
		const made = newConversationAttribute(id, name, String(body.data_type), {
			...body,
			created_at: seconds(request),
			...(body.options !== undefined && {
				options: options.map(({ label }, n) => ({ id: `option-${n}`, label, archived: false })),
			}),
		});
		desk.conversationAttributes.push(made);
		return done(request, made);
	}

	function update(request: IncomingRequest): Reply {
		const attribute = found(request);
		return done(request, Object.assign(attribute, bodyWith(request.body, updateKeys)));
	}

	const optionsOf = (attribute: JsonObject): JsonObject[] =>
		(attribute.options as JsonObject[] | undefined) ??
		refuse(422, 'parameter_invalid', 'The attribute is no list');

	const optionOf = (attribute: JsonObject, request: IncomingRequest): JsonObject =>
		optionsOf(attribute).find(({ id }) => id === request.params.optionId) ?? missing();

	const labelIn = (request: IncomingRequest): unknown =>
		bodyWith(request.body, ['label']).label ??
		refuse(422, 'parameter_invalid', 'label is required');

	function addOption(request: IncomingRequest): Reply {
		const attribute = found(request);
		optionsOf(attribute).push({ id: 'option-new', label: labelIn(request), archived: false });
		return done(request, attribute);
	}

	function updateOption(request: IncomingRequest): Reply {
		const attribute = found(request);
		optionOf(attribute, request).label = labelIn(request);
		return done(request, attribute);
	}

	function archiveOption(request: IncomingRequest): Reply {
		const attribute = found(request);
		const option = optionOf(attribute, request);
		const live = optionsOf(attribute).filter((one) => !one.archived && one !== option);
		if (live.length < 2) return refuse(422, 'parameter_invalid', 'Two options must remain');
		option.archived = true;
		return done(request, attribute);
	}

	function archive(request: IncomingRequest): Reply {
		const attribute = found(request);
		attribute.archived = true;
		return done(request, attribute);
	}

	const scope = 'read_write_users';
	const list = '/conversations/attributes';
	const one = `${list}/:attributeId`;
	return [
		{ method: 'GET', path: list, scope, handle: getMany },
		{ method: 'POST', path: list, scope, handle: create },
		{ method: 'GET', path: one, scope, handle: (request) => ok(found(request)) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: one, scope, handle: archive },
		{ method: 'POST', path: `${one}/options`, scope, handle: addOption },
		{ method: 'PUT', path: `${one}/options/:optionId`, scope, handle: updateOption },
		{ method: 'DELETE', path: `${one}/options/:optionId`, scope, handle: archiveOption },
	];
}
