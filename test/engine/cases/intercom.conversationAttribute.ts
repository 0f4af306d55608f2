import type { Cases } from './case';
import { seededAt } from './intercomConversationRecords';
import { justNow } from './intercomRecords';

const path = '/conversations/attributes';
const optionId = (digit: number) => `0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e30${digit}`;
const option = (digit: number, label: string, archived = false) => ({
	id: optionId(digit),
	label,
	archived,
});

const attribute = (id: number, name: string, type: string, more: object = {}) => ({
	id,
	name,
	description: '',
	data_type: type,
	required: false,
	visible_to_team_ids: [],
	archived: false,
	created_at: seededAt,
	updated_at: seededAt,
	...more,
});

const billing = option(1, 'Billing');
const shipping = option(2, 'Shipping');
const repair = option(4, 'Repair');
const returns = option(3, 'Returns', true);
const options = [billing, shipping, repair, returns];
const issueType = attribute(14, 'Issue type', 'list', {
	options,
});
const attributeId = '14';
const changed = { ...issueType, updated_at: justNow };

export const conversationAttributeCases: Cases = {
	resource: 'conversationAttribute',
	cases: [
		{
			operation: 'getMany',
			parameters: { returnAll: true, includeArchived: true },
			sends: { method: 'GET', path, query: { include_archived: 'true' } },
			gives: [
				issueType,
				attribute(15, 'Parcels', 'integer'),
				attribute(16, 'Promised for', 'datetime'),
				attribute(17, 'Gift', 'boolean'),
				attribute(18, 'Old reference', 'string', { archived: true }),
			],
		},
		{
			operation: 'getMany',
			when: 'the first one that is in use',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [issueType],
		},
		{
			operation: 'get',
			parameters: { attributeId },
			sends: { method: 'GET', path: `${path}/14` },
			gives: [issueType],
		},
		{
			operation: 'create',
			parameters: {
				name: 'Colour',
				dataType: 'list',
				listOptions: 'Brass, Steel',
				additionalFields: { description: 'Of the lamp', required: true, teamIds: '4207' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Colour',
					data_type: 'list',
					options: [{ label: 'Brass' }, { label: 'Steel' }],
					description: 'Of the lamp',
					required: true,
					visible_to_team_ids: ['4207'],
				},
			},
			gives: [
				attribute(19, 'Colour', 'list', {
					description: 'Of the lamp',
					required: true,
					visible_to_team_ids: ['4207'],
					options: [
						{ id: 'option-0', label: 'Brass', archived: false },
						{ id: 'option-1', label: 'Steel', archived: false },
					],
					created_at: justNow,
					updated_at: justNow,
				}),
			],
		},
		{
			operation: 'create',
			when: 'one that leads to another record',
			parameters: {
				name: 'Order',
				dataType: 'relationship',
				additionalFields: { reference: '{ "type": "one", "object_type_id": "Order" }' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Order',
					data_type: 'relationship',
					reference: { type: 'one', object_type_id: 'Order' },
				},
			},
			gives: [attribute(19, 'Order', 'relationship', { created_at: justNow, updated_at: justNow })],
		},
		{
			operation: 'update',
			parameters: { attributeId, updateFields: { name: 'Issue', multiline: false } },
			sends: { method: 'PUT', path: `${path}/14`, body: { name: 'Issue', multiline: false } },
			gives: [{ ...changed, name: 'Issue' }],
		},
		{
			operation: 'update',
			when: 'for all teams again',
			parameters: {
				attributeId,
				updateFields: { teamIds: '' },
				options: { emptyValues: 'clear' },
			},
			sends: { method: 'PUT', path: `${path}/14`, body: { visible_to_team_ids: [] } },
			gives: [changed],
		},
		{
			operation: 'archive',
			parameters: { attributeId },
			sends: { method: 'DELETE', path: `${path}/14` },
			gives: [{ ...changed, archived: true }],
		},
		{
			operation: 'addOption',
			parameters: { attributeId, label: 'Warranty' },
			sends: { method: 'POST', path: `${path}/14/options`, body: { label: 'Warranty' } },
			gives: [
				{
					...changed,
					options: [...options, { id: 'option-new', label: 'Warranty', archived: false }],
				},
			],
		},
		{
			operation: 'updateOption',
			parameters: { attributeId, optionId: optionId(2), label: 'Delivery' },
			sends: {
				method: 'PUT',
				path: `${path}/14/options/${optionId(2)}`,
				body: { label: 'Delivery' },
			},
			gives: [
				{ ...changed, options: [billing, { ...shipping, label: 'Delivery' }, repair, returns] },
			],
		},
		{
			operation: 'archiveOption',
			parameters: { attributeId, optionId: optionId(2) },
			sends: { method: 'DELETE', path: `${path}/14/options/${optionId(2)}` },
			gives: [{ ...changed, options: [billing, { ...shipping, archived: true }, repair, returns] }],
		},
	],
};
