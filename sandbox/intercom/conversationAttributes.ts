import { isObject, type JsonObject } from '../core/values';
import type { IntercomDesk } from './desk';
import { refuse } from './errors';

export const newConversationAttribute = (
	id: number,
	name: string,
	type: string,
	more: JsonObject = {},
): JsonObject => ({
	type: 'conversation_attribute',
	id,
	name,
	description: '',
	data_type: type,
	required: false,
	visible_to_team_ids: [],
	archived: false,
	created_at: 1_720_500_000,
	updated_at: 1_720_500_000,
	admin_id: '91530026',
	...more,
});

const option = (id: string, label: string, archived = false): JsonObject => ({
	id,
	label,
	archived,
});

export const seedConversationAttributes = (): JsonObject[] => [
	newConversationAttribute(14, 'Issue type', 'list', {
		options: [
			option('0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e301', 'Billing'),
			option('0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e302', 'Shipping'),
			option('0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e304', 'Repair'),
			option('0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e303', 'Returns', true),
		],
	}),
	newConversationAttribute(15, 'Parcels', 'integer'),
	newConversationAttribute(16, 'Promised for', 'datetime'),
	newConversationAttribute(17, 'Gift', 'boolean'),
	newConversationAttribute(18, 'Old reference', 'string', { archived: true }),
];

/** A list of texts, each of which is as it must be. */
export const isListOf = (value: unknown, isFine: (entry: string) => boolean): boolean =>
	Array.isArray(value) && value.every((entry) => typeof entry === 'string' && isFine(entry));

/** The forms of the values; that files are given by their addresses is inferred. */
const fits: Record<string, (value: unknown, options: unknown, desk: IntercomDesk) => boolean> = {
	relationship: (value, _options, { tables }) =>
		isListOf(value, (id) => tables.customObjects.find(id) !== undefined),
	files: (value) => isListOf(value, (url) => URL.canParse(url)),
	decimal: (value) => typeof value === 'number',
	list: (value, options) =>
		(options as JsonObject[]).some(({ label, archived }) => label === value && archived !== true),
	integer: (value) => Number.isInteger(value),
	datetime: (value) => Number.isInteger(value) || typeof value === 'string',
	boolean: (value) => typeof value === 'boolean',
	string: (value) => typeof value === 'string',
};

/** The changes that a write asks for. Wording of the first refusal observed, of the second ours. */
export function conversationAttributeChanges(
	desk: IntercomDesk,
	changes: unknown,
): Map<string, unknown> {
	if (!isObject(changes)) return refuse(400, 'parameter_invalid', 'custom_attributes');
	return new Map(
		Object.entries(changes).map(([name, value]) => {
			const known = desk.conversationAttributes.find((one) => one.name === name && !one.archived);
			if (!known) {
				const message = `Conversation attribute '${name}' does not exist`;
				return refuse(400, 'parameter_invalid', message);
			}
			const isFine = fits[String(known.data_type)]?.(value, known.options, desk);
			if (value !== null && !isFine) {
				const message = `Conversation attribute '${name}' is not of type ${String(known.data_type)}`;
				return refuse(400, 'parameter_invalid', message);
			}
			return [name, value];
		}),
	);
}
