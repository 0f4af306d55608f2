import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [, repairs] = samples.acquire.departmentIds;
const path = '/api/v1/crm/feedback';
const created = '2024-07-01T08:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const help = {
	id: '61',
	question: 'How was our help?',
	status: 'active',
	type: 'rating',
	departmentIds: ['21'],
	channels: ['chat'],
	dateCreated: created,
};

export const feedbackCases: Cases = {
	resource: 'feedback',
	cases: [
		{
			operation: 'create',
			parameters: {
				question: 'What did you like?',
				type: 'multiple_checkbox',
				channels: ['chat', 'email'],
				config: '{ "options": ["lamp", "price"] }',
				departments: [repairs],
				status: 'disabled',
			},
			sends: {
				method: 'POST',
				path,
				body: {
					question: 'What did you like?',
					type: 'multiple_checkbox',
					channels: ['chat', 'email'],
					config: { options: ['lamp', 'price'] },
					departments: [repairs],
					status: 'disabled',
				},
			},
			gives: [
				{
					id: '62',
					question: 'What did you like?',
					status: 'disabled',
					type: 'multiple_checkbox',
					departmentIds: ['22'],
					channels: ['chat', 'email'],
					options: ['lamp', 'price'],
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { feedbackId: '61' },
			sends: { method: 'GET', path: `${path}/61` },
			gives: [help],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { search: 'help' } },
			sends: { method: 'GET', path, query: { where: '{"search":"help"}' } },
			gives: [help],
		},
		{
			operation: 'update',
			parameters: {
				feedbackId: '61',
				updateFields: { status: 'disabled', type: 'rating' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/61` },
				{ method: 'PUT', path: `${path}/61`, body: { status: 'disabled' } },
			],
			gives: [
				{
					...help,
					status: 'disabled',
					changed: true,
					changes: { status: { from: 'active', to: 'disabled' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { feedbackId: '61' },
			sends: { method: 'DELETE', path, query: { id: '61' } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.feedbacks.size).toBe(0);
			},
		},
	],
};
