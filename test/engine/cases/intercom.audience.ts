import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { audienceId } = samples.intercom;
const path = '/audiences';
const one = `${path}/${audienceId}`;

const audience = {
	id: audienceId,
	name: 'Fjord Customers',
	predicates: [
		{ attribute: 'company.name', type: 'string', comparison: 'contains', value: 'Fjord' },
	],
	role_predicates: [{ attribute: 'role', type: 'role', comparison: 'eq', value: 'user' }],
	created_at: seededTime,
	updated_at: seededTime,
};
const plan = {
	attribute: 'custom_attributes.plan',
	type: 'string',
	comparison: 'eq',
	value: 'enterprise',
};
const roles = { attribute: 'role', type: 'role', comparison: 'eq', value: 'lead' };

export const audienceCases: Cases = {
	resource: 'audience',
	cases: [
		{
			operation: 'create',
			parameters: {
				name: 'Fleets',
				additionalFields: {
					predicates: { field: [plan] },
					rolePredicates: { field: [roles] },
				},
			},
			sends: {
				method: 'POST',
				path,
				body: { name: 'Fleets', predicates: [plan], role_predicates: [roles] },
			},
			gives: [
				{
					...audience,
					id: '5015',
					name: 'Fleets',
					predicates: [plan],
					role_predicates: [roles],
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'get',
			parameters: { audienceId: byId(audienceId) },
			sends: { method: 'GET', path: one },
			gives: [audience],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.audiences.addMany(50);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { per_page: '50' } },
				{ method: 'GET', path, query: { per_page: '50', page: '2' } },
			],
			gives: Array.from({ length: 51 }, (_, n) => ({
				...audience,
				id: String(Number(audienceId) + n),
				name: n === 0 ? audience.name : `Audience ${n}`,
			})),
		},
		{
			operation: 'update',
			parameters: {
				audienceId: byId(audienceId),
				updateFields: { name: 'Fjords', predicates: {} },
				options: { emptyValues: 'clear' },
			},
			sends: { method: 'PUT', path: one, body: { name: 'Fjords', predicates: [] } },
			gives: [{ ...audience, name: 'Fjords', predicates: [], updated_at: justNow }],
		},
		{
			operation: 'update',
			when: 'only what differs',
			parameters: {
				audienceId: byId(audienceId),
				updateFields: { name: 'Fjords', predicates: { field: audience.predicates } },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: one },
				{ method: 'PUT', path: one, body: { name: 'Fjords' } },
			],
			gives: [
				{
					...audience,
					name: 'Fjords',
					updated_at: justNow,
					changed: true,
					changes: { name: { from: 'Fjord Customers', to: 'Fjords' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { audienceId: byId(audienceId) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.audiences.size).toBe(0);
			},
		},
	],
};
