import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { justNow, seededTime } from './intercomRecords';

const { ticketStateIds, ticketTypeIds } = samples.intercom;
const [typeId, trackerTypeId] = ticketTypeIds;

const repair = {
	id: typeId,
	name: 'Repair',
	description: 'A lamp that does not light',
	category: 'Customer',
	icon: '🎟️',
	is_internal: false,
	archived: false,
	created_at: seededTime,
	updated_at: seededTime,
};
const recall = { ...repair, id: trackerTypeId, name: 'Recall', category: 'Tracker' };
const attribute = {
	id: '690',
	name: 'Colour',
	description: 'Of the lamp',
	data_type: 'list',
	option_ids: ['c0', 'c1'],
	option_names: ['Brass', 'Steel'],
	order: 1,
	required_to_create: true,
	visible_to_contacts: true,
	default: false,
	ticket_type_id: 5601,
	archived: false,
};

export const ticketTypeCases: Cases = {
	resource: 'ticket',
	cases: [
		{
			operation: 'getTypes',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/ticket_types' },
			gives: [repair, { ...recall, description: null }],
		},
		{
			operation: 'getType',
			parameters: { ticketTypeId: typeId },
			sends: { method: 'GET', path: `/ticket_types/${typeId}` },
			gives: [repair],
		},
		{
			operation: 'createType',
			parameters: {
				name: 'Swap',
				additionalFields: {
					category: 'Back-office',
					description: 'One lamp for another',
					icon: '🔁',
					isInternal: true,
				},
			},
			sends: {
				method: 'POST',
				path: '/ticket_types',
				body: {
					name: 'Swap',
					category: 'Back-office',
					description: 'One lamp for another',
					icon: '🔁',
					is_internal: true,
				},
			},
			gives: [
				{
					...repair,
					id: '5701',
					name: 'Swap',
					category: 'Back-office',
					description: 'One lamp for another',
					icon: '🔁',
					is_internal: true,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'updateType',
			parameters: { ticketTypeId: typeId, updateFields: { archived: true, name: 'Repairs' } },
			sends: {
				method: 'PUT',
				path: `/ticket_types/${typeId}`,
				body: { archived: true, name: 'Repairs' },
			},
			gives: [{ ...repair, name: 'Repairs', archived: true, updated_at: justNow }],
		},
		{
			operation: 'createTypeAttribute',
			parameters: {
				ticketTypeId: typeId,
				name: 'Colour',
				description: 'Of the lamp',
				dataType: 'list',
				additionalFields: { listItems: 'Brass,Steel', requiredToCreate: true },
			},
			sends: {
				method: 'POST',
				path: `/ticket_types/${typeId}/attributes`,
				body: {
					name: 'Colour',
					description: 'Of the lamp',
					data_type: 'list',
					list_items: 'Brass,Steel',
					required_to_create: true,
				},
			},
			gives: [attribute],
		},
		{
			operation: 'updateTypeAttribute',
			parameters: {
				ticketTypeId: typeId,
				attributeId: '611',
				updateFields: { archived: true, description: 'Below the foot' },
			},
			sends: {
				method: 'PUT',
				path: `/ticket_types/${typeId}/attributes/611`,
				body: { archived: true, description: 'Below the foot' },
			},
			gives: [
				{
					id: '611',
					name: 'Serial number',
					description: 'Below the foot',
					data_type: 'integer',
					order: 1,
					required_to_create: false,
					visible_to_contacts: true,
					default: false,
					ticket_type_id: 5601,
					archived: true,
				},
			],
		},
		{
			operation: 'getStates',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/ticket_states' },
			gives: [
				['submitted', 'Submitted'],
				['in_progress', 'In Progress'],
				['resolved', 'Resolved'],
			].map(([category, label], index) => ({
				id: ticketStateIds[index],
				category,
				internal_label: label,
				external_label: label,
			})),
		},
	],
};
