import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime } from './intercomRecords';

const { articleId, collectionId, helpCenterId, redirectId } = samples.intercom;
const path = `/help_center/help_centers/${helpCenterId}/redirects`;
const old = 'https://help.lanternhouse.example/older-bulb';

const redirect = {
	id: redirectId,
	from_url: 'https://help.lanternhouse.example/old-bulb',
	locale: 'en',
	target_type: 'article',
	target_id: articleId,
	help_center_id: helpCenterId,
	created_at: seededTime,
	updated_at: seededTime,
};
const made = { ...redirect, id: '27', from_url: old, created_at: justNow, updated_at: justNow };

export const redirectCases: Cases = {
	resource: 'redirect',
	cases: [
		{
			operation: 'create',
			parameters: { helpCenterId, fromUrl: old, articleId: byId(articleId) },
			sends: {
				method: 'POST',
				path,
				body: { from_url: old, locale: 'en', target_type: 'article', target_id: articleId },
			},
			gives: [made],
		},
		{
			operation: 'create',
			parameters: {
				helpCenterId,
				fromUrl: old,
				locale: 'de',
				targetType: 'collection',
				collectionId,
			},
			sends: {
				method: 'POST',
				path,
				body: { from_url: old, locale: 'de', target_type: 'collection', target_id: collectionId },
			},
			gives: [{ ...made, locale: 'de', target_type: 'collection', target_id: collectionId }],
		},
		{
			operation: 'get',
			parameters: { helpCenterId, redirectId: byId(redirectId) },
			sends: { method: 'GET', path: `${path}/${redirectId}` },
			gives: [redirect],
		},
		{
			operation: 'getMany',
			parameters: { helpCenterId, returnAll: true },
			sends: { method: 'GET', path, query: { per_page: '250' } },
			gives: [redirect],
		},
		{
			operation: 'delete',
			parameters: { helpCenterId, redirectId: byId(redirectId) },
			sends: { method: 'DELETE', path: `${path}/${redirectId}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.redirects.size).toBe(0);
			},
		},
	],
};
