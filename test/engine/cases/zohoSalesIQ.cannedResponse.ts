import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';

const { cannedResponseCategoryIds, cannedResponseIds, departmentId } = samples.zoho;
const [generalId, deliveryId] = cannedResponseCategoryIds;
const [goodMorningId, saturdaysId] = cannedResponseIds;
const path = '/api/v2/lanternhouse/cannedresponses';
const one = `${path}/${goodMorningId}`;
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
const general = { id: generalId, name: 'General' };
const delivery = { id: deliveryId, name: 'Delivery' };

const goodMorning = {
	id: goodMorningId,
	content: 'Good morning, which lamp is it about?',
	public: true,
	enabled: true,
	associate_with_all_departments: true,
	categories: [general],
	usage_count: 7,
	last_used_time: '2024-07-09T04:40:00.000Z',
	created_time: '2024-07-09T04:40:00.000Z',
	modified_time: '2024-07-09T04:40:00.000Z',
};
const saturdays = {
	...goodMorning,
	id: saturdaysId,
	content: 'We deliver on Saturdays, too.',
	associate_with_all_departments: false,
	categories: [delivery],
	usage_count: 3,
	last_used_time: '2024-07-09T04:40:01.000Z',
};
/** The n-th that the sandbox adds. */
const added = (n: number): unknown =>
	expect.objectContaining({
		id: `80450029${String(n).padStart(10, '0')}`,
		content: `Answer ${n}`,
	});
const made = {
	...goodMorning,
	id: '804500290000000001',
	usage_count: 0,
	last_used_time: null,
	created_time: aTime,
	modified_time: aTime,
};

/** The same in the form Simplified. */
const shown = ({ categories, ...response }: { categories?: IDataObject[] }) => ({
	...response,
	category_ids: categories?.map(({ id }) => id as string),
	category_names: categories?.map(({ name }) => name as string),
});

export const cannedResponseCases: Cases = {
	resource: 'cannedResponse',
	cases: [
		{
			operation: 'create',
			parameters: { content: 'Just a moment, please.' },
			sends: {
				method: 'POST',
				path,
				body: { content: 'Just a moment, please.', associate_with_all_departments: 'true' },
			},
			gives: [{ ...made, content: 'Just a moment, please.' }].map(shown),
		},
		{
			operation: 'create',
			parameters: {
				content: 'Just a moment, please.',
				forAllDepartments: false,
				departmentId: byId(departmentId),
				additionalFields: { categoryIds: [generalId, deliveryId], isPublic: false },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					content: 'Just a moment, please.',
					associate_with_all_departments: 'false',
					department_id: departmentId,
					category_ids: [generalId, deliveryId],
					public: 'false',
				},
			},
			gives: [
				{
					...made,
					content: 'Just a moment, please.',
					public: false,
					associate_with_all_departments: false,
					categories: [general, delivery],
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { cannedResponseId: byId(goodMorningId) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.cannedResponses.find(goodMorningId)).toBeUndefined();
			},
		},
		{
			operation: 'get',
			parameters: { cannedResponseId: byId(saturdaysId) },
			sends: { method: 'GET', path: `${path}/${saturdaysId}` },
			gives: [saturdays].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.cannedResponses.addMany(196);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '99' } },
				{ method: 'GET', path, query: { limit: '99', page: '2' } },
			],
			gives: [
				...[goodMorning, saturdays].map(shown),
				...Array.from({ length: 196 }, (_, n) => added(n + 1)),
			],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			before: ({ zoho }) => {
				zoho.tables.cannedResponses.addMany(5);
				return undefined;
			},
			sends: { method: 'GET', path, query: { limit: '2' } },
			gives: [goodMorning, saturdays].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { filters: { departmentId: byId(departmentId), sortBy: 'usage_count' } },
			sends: {
				method: 'GET',
				path,
				query: {
					limit: '50',
					department_id: departmentId,
					sort_by: 'usage_count',
					order: 'descending',
				},
			},
			gives: [goodMorning].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				cannedResponseId: byId(goodMorningId),
				updateFields: {
					categoryIds: [deliveryId],
					content: 'Hello!',
					departmentId: byId(departmentId),
					enabled: false,
					forAllDepartments: false,
					isPublic: false,
				},
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					category_ids: [deliveryId],
					content: 'Hello!',
					department_id: departmentId,
					enabled: 'false',
					associate_with_all_departments: 'false',
					public: 'false',
				},
			},
			gives: [
				{
					...goodMorning,
					categories: [delivery],
					content: 'Hello!',
					enabled: false,
					associate_with_all_departments: false,
					public: false,
					modified_time: aTime,
				},
			].map(shown),
		},
		{
			operation: 'update',
			parameters: {
				cannedResponseId: byId(goodMorningId),
				updateFields: { categoryIds: [generalId], isPublic: true },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: one },
			gives: [{ ...goodMorning, changed: false, changes: {} }].map(shown),
		},
	],
};
