import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { contentImportSourceIds, externalPageIds } = samples.intercom;
const [id, crawledId] = contentImportSourceIds;
const contentImportSourceId = byId(id);
const path = '/ai/content_import_sources';

const wiki = {
	id: Number(id),
	url: 'https://wiki.lanternhouse.example',
	sync_behavior: 'api',
	status: 'active',
	audience_ids: [5014],
	last_synced_at: seededTime,
	created_at: seededTime,
	updated_at: seededTime,
};
const crawled = {
	...wiki,
	id: Number(crawledId),
	url: 'https://www.lanternhouse.example',
	sync_behavior: 'automatic',
};

export const contentImportSourceCases: Cases = {
	resource: 'contentImportSource',
	cases: [
		{
			operation: 'create',
			parameters: {
				url: 'https://docs.lanternhouse.example',
				additionalFields: { audienceIds: '5015', status: 'deactivated' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					sync_behavior: 'api',
					url: 'https://docs.lanternhouse.example',
					audience_ids: [5015],
					status: 'deactivated',
				},
			},
			gives: [
				{
					...wiki,
					id: 35,
					url: 'https://docs.lanternhouse.example',
					audience_ids: [5015],
					status: 'deactivated',
					last_synced_at: justNow,
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { contentImportSourceId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ intercom: { tables } }) => {
				expect(tables.sources.find(id)).toBeUndefined();
				expect(tables.externalPages.all().map((page) => page.id)).toEqual([externalPageIds[1]]);
			},
		},
		{
			operation: 'get',
			parameters: { contentImportSourceId },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [wiki],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path, query: { per_page: '50' } },
			gives: [wiki, crawled],
		},
		{
			operation: 'update',
			when: 'of the API',
			parameters: {
				contentImportSourceId,
				url: 'https://new.lanternhouse.example',
				updateFields: { applyAudience: true, audienceIds: '', status: 'deactivated' },
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: {
					sync_behavior: 'api',
					url: 'https://new.lanternhouse.example',
					apply_audience_to_existing_content: true,
					audience_ids: [],
					status: 'deactivated',
				},
			},
			gives: [
				{
					...wiki,
					url: 'https://new.lanternhouse.example',
					status: 'deactivated',
					audience_ids: [],
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			when: 'as it was read',
			parameters: {
				contentImportSourceId: byId(crawledId),
				syncBehavior: '={{ "automatic" }}',
				url: crawled.url,
			},
			sends: {
				method: 'PUT',
				path: `${path}/${crawledId}`,
				body: { sync_behavior: 'automated', url: crawled.url },
			},
			gives: [{ ...crawled, updated_at: justNow }],
		},
	],
};
