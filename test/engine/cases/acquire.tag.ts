import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [trialId, urgentId] = samples.acquire.tagIds;
const path = '/api/v1/crm/tag';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const trial = {
	id: String(trialId),
	name: 'Trial',
	color: '#2b8a3e',
	userId: '5',
	type: ['contact'],
	dateCreated: '2024-07-09T05:00:00.000Z',
	user: {},
};
const urgent = {
	...trial,
	id: String(urgentId),
	name: 'Urgent',
	color: '#c92a2a',
	type: ['case', 'contact'],
};

export const tagCases: Cases = {
	resource: 'tag',
	cases: [
		{
			operation: 'create',
			parameters: { name: 'Partner', type: ['case', 'contact'], color: '#123456' },
			sends: {
				method: 'POST',
				path,
				body: { name: 'Partner', type: ['case', 'contact'], color: '#123456' },
			},
			gives: [
				{
					...trial,
					id: String(urgentId + 1),
					name: 'Partner',
					color: '#123456',
					type: ['case', 'contact'],
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { tagId: { __rl: true, mode: 'list', value: String(trialId) } },
			sends: { method: 'GET', path: `${path}/${trialId}` },
			gives: [trial],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, relations: ['case'], filters: { search: 'urgent' } },
			sends: { method: 'GET', path, query: { relations: 'case', search: 'urgent' } },
			gives: [urgent],
		},
		{
			operation: 'update',
			parameters: {
				tagId: String(trialId),
				type: ['contact'],
				updateFields: { name: 'Test', color: '#654321' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${trialId}`,
				body: { type: ['contact'], name: 'Test', color: '#654321' },
			},
			gives: [{ ...trial, name: 'Test', color: '#654321' }],
		},
		{
			operation: 'delete',
			parameters: { tagId: String(trialId) },
			sends: { method: 'DELETE', path, query: { id: String(trialId) } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.tags.find(trialId)).toBeUndefined();
			},
		},
	],
};
