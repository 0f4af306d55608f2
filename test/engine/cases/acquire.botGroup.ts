import { samples } from '../../../sandbox';
import type { Cases } from './case';

const id = samples.acquire.botGroupId;
const botGroupId = { __rl: true, mode: 'list', value: String(id) };
const path = '/api/v1/bot/group';

const delivery = {
	id: '3',
	title: 'Delivery',
	description: 'When parcels come',
	isDefault: 'yes',
	askFeedback: 'disabled',
	cascadeApplicable: 'disabled',
	createdBy: '5',
	updatedBy: '5',
	dateCreated: '2024-07-01T08:00:00.000Z',
	dateUpdated: '2024-07-01T08:00:00.000Z',
};

export const botGroupCases: Cases = {
	resource: 'botGroup',
	cases: [
		{
			operation: 'copy',
			parameters: { botGroupId },
			sends: { method: 'POST', path: `${path}/copy`, body: { id } },
			gives: [{ success: true, message: 'Group is being copied ..' }],
			after: ({ acquire }) => {
				expect(acquire.tables.botGroups.find(4)?.title).toBe('Delivery : Copy');
			},
		},
		{
			operation: 'create',
			parameters: {
				title: 'Repairs',
				additionalFields: { askFeedback: true, isDefault: false, description: 'What to mend' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					...{ title: 'Repairs', askFeedback: 'active', isDefault: 'no' },
					description: 'What to mend',
				},
			},
			gives: [{ id: '4', success: true, message: 'Group Added successfully.', addedGroup: 4 }],
		},
		{
			operation: 'getDefault',
			sends: { method: 'GET', path: `${path}/default` },
			gives: [delivery],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [delivery],
		},
		{
			operation: 'update',
			parameters: { botGroupId, updateFields: { title: 'Parcels', askFeedback: false } },
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: { title: 'Parcels', askFeedback: 'disabled' },
			},
			gives: [{ success: true, message: 'Group Updated Successfully.' }],
		},
		{
			operation: 'delete',
			parameters: { botGroupId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.botGroups.size).toBe(0);
			},
		},
	],
};
