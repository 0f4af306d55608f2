import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { contentImportSourceIds, externalPageIds } = samples.intercom;
const [id, otherId] = externalPageIds;
const [sourceId] = contentImportSourceIds;
const externalPageId = byId(id);
const contentImportSourceId = byId(sourceId);
const path = '/ai/external_pages';

const warranty = {
	id,
	title: 'Warranty on lamps',
	html: '<p>Two years on every lamp.</p>',
	url: 'https://wiki.lanternhouse.example/0',
	ai_agent_availability: false,
	ai_copilot_availability: false,
	ai_sales_agent_availability: false,
	locale: 'en',
	source_id: Number(sourceId),
	external_id: 'wiki-0',
	created_at: seededTime,
	updated_at: seededTime,
	last_ingested_at: seededTime,
};
const fresh = { updated_at: justNow, last_ingested_at: justNow };
const longer = { title: 'Warranty', html: '<p>Three years.</p>' };
const required = { locale: 'en', source_id: Number(sourceId), ...longer };

export const externalPageCases: Cases = {
	resource: 'externalPage',
	cases: [
		{
			operation: 'delete',
			parameters: { externalPageId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.externalPages.find(id)).toBeUndefined();
			},
		},
		{
			operation: 'get',
			parameters: { externalPageId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [warranty],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			sends: { method: 'GET', path, query: { per_page: '2' } },
			gives: [
				warranty,
				{
					...warranty,
					id: otherId,
					title: 'Opening hours',
					url: 'https://wiki.lanternhouse.example/1',
					source_id: Number(contentImportSourceIds[1]),
					external_id: 'wiki-1',
				},
			],
		},
		{
			operation: 'update',
			parameters: {
				externalPageId,
				contentImportSourceId,
				...longer,
				url: 'https://wiki.lanternhouse.example/warranty',
				updateFields: { aiAgent: true, externalId: 'wiki-9' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: {
					...required,
					url: 'https://wiki.lanternhouse.example/warranty',
					external_id: 'wiki-9',
					fin_availability: true,
				},
			},
			gives: [
				{
					...warranty,
					...longer,
					...fresh,
					url: 'https://wiki.lanternhouse.example/warranty',
					external_id: 'wiki-9',
					ai_agent_availability: true,
				},
			],
		},
		{
			operation: 'upsert',
			when: 'of a page that is there',
			parameters: { contentImportSourceId, externalId: 'wiki-0', ...longer },
			sends: { method: 'POST', path, body: { ...required, external_id: 'wiki-0' } },
			gives: [{ ...warranty, ...longer, ...fresh }],
			after: ({ intercom }) => {
				expect(intercom.tables.externalPages.size).toBe(2);
			},
		},
		{
			operation: 'upsert',
			when: 'of a new page',
			parameters: {
				contentImportSourceId,
				externalId: 'wiki-5678',
				...longer,
				additionalFields: {
					aiAgent: true,
					aiCopilot: false,
					url: 'https://wiki.lanternhouse.example/5678',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					...required,
					external_id: 'wiki-5678',
					ai_agent_availability: true,
					ai_copilot_availability: false,
					url: 'https://wiki.lanternhouse.example/5678',
				},
			},
			gives: [
				{
					...warranty,
					...longer,
					...fresh,
					id: '21',
					external_id: 'wiki-5678',
					url: 'https://wiki.lanternhouse.example/5678',
					ai_agent_availability: true,
					created_at: justNow,
				},
			],
		},
	],
};
