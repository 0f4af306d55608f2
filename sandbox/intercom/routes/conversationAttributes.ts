import { first, type JsonObject } from '../../core/values';
import type { Answer, Call, Route } from '../../core/vendor';
import { newConversationAttribute } from '../conversationAttributes';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
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
	const seconds = ({ now }: Call): number => Math.floor(now / 1000);
	const found = ({ params }: Call): JsonObject =>
		desk.conversationAttributes.find(({ id }) => String(id) === params.attributeId) ?? missing();

	function done(call: Call, attribute: JsonObject): Answer {
		attribute.updated_at = seconds(call);
		call.wrote(String(attribute.id));
		return ok(attribute);
	}

	function getMany({ query }: Call): Answer {
		const all = first(query, 'include_archived') === 'true';
		return whole(desk.conversationAttributes.filter(({ archived }) => all || !archived));
	}

	function create(call: Call): Answer {
		const body = bodyWith(call.body, [...updateKeys, 'data_type', 'options']);
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
			created_at: seconds(call),
			...(body.options !== undefined && {
				options: options.map(({ label }, n) => ({ id: `option-${n}`, label, archived: false })),
			}),
		});
		desk.conversationAttributes.push(made);
		return done(call, made);
	}

	function update(call: Call): Answer {
		const attribute = found(call);
		return done(call, Object.assign(attribute, bodyWith(call.body, updateKeys)));
	}

	const optionsOf = (attribute: JsonObject): JsonObject[] =>
		(attribute.options as JsonObject[] | undefined) ??
		refuse(422, 'parameter_invalid', 'The attribute is no list');

	const optionOf = (attribute: JsonObject, call: Call): JsonObject =>
		optionsOf(attribute).find(({ id }) => id === call.params.optionId) ?? missing();

	const labelIn = (call: Call): unknown =>
		bodyWith(call.body, ['label']).label ?? refuse(422, 'parameter_invalid', 'label is required');

	function addOption(call: Call): Answer {
		const attribute = found(call);
		optionsOf(attribute).push({ id: 'option-new', label: labelIn(call), archived: false });
		return done(call, attribute);
	}

	function updateOption(call: Call): Answer {
		const attribute = found(call);
		optionOf(attribute, call).label = labelIn(call);
		return done(call, attribute);
	}

	function archiveOption(call: Call): Answer {
		const attribute = found(call);
		const option = optionOf(attribute, call);
		const live = optionsOf(attribute).filter((one) => !one.archived && one !== option);
		if (live.length < 2) return refuse(422, 'parameter_invalid', 'Two options must remain');
		option.archived = true;
		return done(call, attribute);
	}

	function archive(call: Call): Answer {
		const attribute = found(call);
		attribute.archived = true;
		return done(call, attribute);
	}

	const scope = 'read_write_users';
	const list = '/conversations/attributes';
	const one = `${list}/:attributeId`;
	return [
		{ method: 'GET', path: list, scope, handle: getMany },
		{ method: 'POST', path: list, scope, handle: create },
		{ method: 'GET', path: one, scope, handle: (call) => ok(found(call)) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: one, scope, handle: archive },
		{ method: 'POST', path: `${one}/options`, scope, handle: addOption },
		{ method: 'PUT', path: `${one}/options/:optionId`, scope, handle: updateOption },
		{ method: 'DELETE', path: `${one}/options/:optionId`, scope, handle: archiveOption },
	];
}
