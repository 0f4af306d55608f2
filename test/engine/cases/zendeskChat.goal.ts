import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { goalId } = samples.zendesk;
const path = '/api/v2/chat/goals';

const ordered = {
	id: goalId,
	name: 'Lamp ordered',
	description: '',
	enabled: true,
	attribution_model: 'last_touch',
	attribution_period: 7,
	settings: {
		conditions: [{ type: 'url', operator: 'contains', value: 'lanternhouse.example/thanks' }],
	},
};
const asked = {
	name: 'Catalogue asked for',
	description: 'The visitor asked for the catalogue',
	enabled: false,
	attribution_model: 'first_touch',
	attribution_period: 14,
	settings: {
		conditions: [
			{ type: 'url', operator: 'equals', value: 'https://lanternhouse.example/catalogue' },
			{ type: 'url', operator: 'contains', value: '/catalogue/' },
		],
	},
};

/** The same in the form Simplified. */
const shown = ({ settings, ...goal }: Record<string, unknown>) => ({
	...goal,
	...(settings as IDataObject),
});

export const goalCases: Cases = {
	resource: 'goal',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: asked.name,
				conditions: {
					field: [
						{ operator: 'equals', value: 'https://lanternhouse.example/catalogue' },
						{ operator: 'contains', value: '/catalogue/' },
					],
				},
				additionalFields: {
					attributionModel: 'first_touch',
					attributionPeriod: 14,
					description: asked.description,
				},
			},
			sends: { method: 'POST', path, body: { ...asked, enabled: 0 } },
			gives: [{ id: goalId + 1, ...asked }].map(shown),
		},
		{
			operation: 'create',
			when: 'it is wanted in use',
			parameters: {
				name: 'Ordered',
				conditions: { field: [{ value: '/ordered' }] },
				enabled: true,
			},
			sends: {
				method: 'POST',
				path,
				body: {
					name: 'Ordered',
					enabled: 1,
					settings: { conditions: [{ type: 'url', operator: 'contains', value: '/ordered' }] },
				},
			},
			gives: [
				{
					...ordered,
					id: goalId + 1,
					name: 'Ordered',
					settings: { conditions: [{ type: 'url', operator: 'contains', value: '/ordered' }] },
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { goalId: byId(String(goalId)) },
			sends: { method: 'DELETE', path: `${path}/${goalId}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.goals.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { goalId: byId(String(goalId)) },
			sends: { method: 'GET', path: `${path}/${goalId}` },
			gives: [ordered].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.tables.goals.create({ id: 7400, ...asked });
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [ordered, { id: 7400, ...asked }].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { limit: 1 },
			before: ({ zendesk }) => {
				zendesk.tables.goals.addMany(2);
				return undefined;
			},
			sends: { method: 'GET', path },
			gives: [ordered].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				goalId: byId(String(goalId)),
				conditions: { field: [{ operator: 'contains', value: '/ordered' }] },
				updateFields: { name: 'Ordered' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${goalId}`,
				body: {
					name: 'Ordered',
					settings: { conditions: [{ type: 'url', operator: 'contains', value: '/ordered' }] },
				},
			},
			gives: [
				{
					...ordered,
					name: 'Ordered',
					settings: { conditions: [{ type: 'url', operator: 'contains', value: '/ordered' }] },
				},
			].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				goalId: byId(String(goalId)),
				conditions: { field: [{ operator: 'contains', value: 'lanternhouse.example/thanks' }] },
				updateFields: { attributionPeriod: 30, enabled: true },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${goalId}` },
				{ method: 'PUT', path: `${path}/${goalId}`, body: { attribution_period: 30 } },
			],
			gives: [
				{
					...ordered,
					attribution_period: 30,
					changed: true,
					changes: { attribution_period: { from: 7, to: 30 } },
				},
			].map(shown),
		},
	],
};
