import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [trialId] = samples.acquire.tagIds;
const path = '/api/v1/crm/tag';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const trial = {
	id: '12',
	name: 'Trial',
	type: ['contact'],
	color: '#2b8a3e',
	userId: '5',
	dateCreated: '2024-07-09T05:00:00.000Z',
};
const urgent = { ...trial, id: '13', name: 'Urgent', type: ['case', 'contact'], color: '#c92a2a' };

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
			gives: [{ ...urgent, id: '14', name: 'Partner', color: '#123456', dateCreated: anyTime }],
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
