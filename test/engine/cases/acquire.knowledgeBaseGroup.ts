import { samples } from '../../../sandbox';
import type { Cases } from './case';

const id = samples.acquire.knowledgeBaseId;
const path = '/api/v1/kb/group';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const lamps = {
	id: '27',
	name: 'Lamps and Light',
	slugKey: 'lamps-and-light',
	status: 'active',
	isDefault: 'yes',
	isSetup: true,
	customDomain: '',
	languageIds: ['31'],
	languageNames: ['English'],
	createdBy: '5',
	updatedBy: '5',
	dateCreated: '2024-07-01T08:00:00.000Z',
	dateUpdated: '2024-07-01T08:00:00.000Z',
};

export const knowledgeBaseGroupCases: Cases = {
	resource: 'knowledgeBaseGroup',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Rugs',
				additionalFields: { customDomain: 'help.rugs.example', language: 'de' },
			},
			sends: {
				method: 'POST',
				path: `${path}/add`,
				body: { name: 'Rugs', customDomain: 'help.rugs.example', language: 'de' },
			},
			gives: [
				{
					id: '28',
					name: 'Rugs',
					slugKey: 'made',
					status: 'draft',
					isDefault: 'no',
					customDomain: 'help.rugs.example',
					languageIds: ['31'],
					languageNames: ['English'],
					createdBy: '5',
					updatedBy: '5',
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { knowledgeBaseGroupId: { __rl: true, mode: 'list', value: String(id) } },
			sends: { method: 'GET', path, query: { id: String(id) } },
			gives: [lamps],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path },
			gives: [lamps],
		},
		{
			operation: 'update',
			parameters: {
				knowledgeBaseGroupId: String(id),
				updateFields: { name: 'Lamps', customDomain: 'help.lamps.example', language: 'en' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/update/${id}`,
				body: { name: 'Lamps', customDomain: 'help.lamps.example', language: 'en' },
			},
			gives: [{ ...lamps, name: 'Lamps', customDomain: 'help.lamps.example' }],
		},
		{
			operation: 'update',
			when: 'only if changed',
			parameters: {
				knowledgeBaseGroupId: String(id),
				updateFields: { name: 'Lamps', language: 'en' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path, query: { id: String(id) } },
				{ method: 'PUT', path: `${path}/update/${id}`, body: { name: 'Lamps' } },
			],
			gives: [
				{
					...lamps,
					name: 'Lamps',
					changed: true,
					changes: { name: { from: 'Lamps and Light', to: 'Lamps' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { knowledgeBaseGroupId: String(id) },
			sends: { method: 'DELETE', path: `${path}/delete/${id}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.knowledgeBases.size).toBe(0);
			},
		},
	],
};
