import type { Cases } from './case';
import { justNow, seededTime } from './intercomRecords';

const path = '/conversations/attributes';
const optionId = (digit: number) => `0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e30${digit}`;

const attribute = (id: number, name: string, type: string, more: object = {}) => ({
	id,
	name,
	description: '',
	data_type: type,
	required: false,
	visible_to_team_ids: [],
	archived: false,
	created_at: seededTime,
	updated_at: seededTime,
	...more,
});
const attributeId = '14';
const changed = {
	id: 14,
	name: 'Issue type',
	description: '',
	data_type: 'list',
	required: false,
	option_ids: [
		'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e301',
		'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e302',
		'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e304',
		'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e303',
	],
	option_names: ['Billing', 'Shipping', 'Repair', 'Returns'],
	visible_to_team_ids: [],
	archived: false,
	created_at: seededTime,
	updated_at: justNow,
};

export const conversationAttributeCases: Cases = {
	resource: 'conversationAttribute',
	cases: [
		{
			operation: 'getMany',
			parameters: { returnAll: true, includeArchived: true },
			sends: { method: 'GET', path, query: { include_archived: 'true' } },
			gives: [
				{ ...changed, updated_at: seededTime },
				{
					id: 15,
					name: 'Parcels',
					description: '',
					data_type: 'integer',
					required: false,
					visible_to_team_ids: [],
					archived: false,
					created_at: seededTime,
					updated_at: seededTime,
				},
				{
					id: 16,
					name: 'Promised for',
					description: '',
					data_type: 'datetime',
					required: false,
					visible_to_team_ids: [],
					archived: false,
					created_at: seededTime,
					updated_at: seededTime,
				},
				{
					id: 17,
					name: 'Gift',
					description: '',
					data_type: 'boolean',
					required: false,
					visible_to_team_ids: [],
					archived: false,
					created_at: seededTime,
					updated_at: seededTime,
				},
				{
					id: 18,
					name: 'Old reference',
					description: '',
					data_type: 'string',
					required: false,
					visible_to_team_ids: [],
					archived: true,
					created_at: seededTime,
					updated_at: seededTime,
				},
			],
		},
		{
			operation: 'getMany',
			when: 'the first one that is in use',
			parameters: { limit: 1 },
			sends: { method: 'GET', path },
			gives: [{ ...changed, updated_at: seededTime }],
		},
		{
			operation: 'get',
			parameters: { attributeId },
			sends: { method: 'GET', path: `${path}/14` },
			gives: [{ ...changed, updated_at: seededTime }],
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
				{
					id: 19,
					name: 'Colour',
					description: 'Of the lamp',
					data_type: 'list',
					required: true,
					option_ids: ['option-0', 'option-1'],
					option_names: ['Brass', 'Steel'],
					visible_to_team_ids: ['4207'],
					archived: false,
					created_at: justNow,
					updated_at: justNow,
				},
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
					option_ids: [
						'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e301',
						'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e302',
						'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e304',
						'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e303',
						'option-new',
					],
					option_names: ['Billing', 'Shipping', 'Repair', 'Returns', 'Warranty'],
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
			gives: [{ ...changed, option_names: ['Billing', 'Delivery', 'Repair', 'Returns'] }],
		},
		{
			operation: 'archiveOption',
			parameters: { attributeId, optionId: optionId(2) },
			sends: { method: 'DELETE', path: `${path}/14/options/${optionId(2)}` },
			gives: [changed],
		},
	],
};
