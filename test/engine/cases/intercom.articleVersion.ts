import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, seededAt, seededTime, timeAt } from './intercomRecords';

const { adminIds, articleId: id, articleVersionIds } = samples.intercom;
const [versionId, olderId] = articleVersionIds;
const articleId = byId(id);
const path = `/articles/${id}/versions`;

const live = {
	id: versionId,
	article_id: id,
	title: 'Change a bulb',
	description: '',
	state: 'published',
	author_id: adminIds[0],
	created_by_id: adminIds[0],
	created_via: 'web',
	from_version_id: olderId,
	created_at: seededTime,
};
const older = {
	...live,
	id: olderId,
	state: 'draft',
	from_version_id: null,
	created_at: timeAt(seededAt - 3600),
};

export const articleVersionCases: Cases = {
	resource: 'articleVersion',
	cases: [
		{
			operation: 'get',
			parameters: { articleId, versionId, locale: 'en' },
			sends: { method: 'GET', path: `${path}/${versionId}`, query: { locale: 'en' } },
			gives: [
				{
					...live,
					body: '<p>Switch the lamp off first.</p>',
					body_markdown: 'Switch the lamp off first.\n',
					updated_at: seededTime,
				},
			],
		},
		{
			operation: 'getMany',
			when: 'up to a limit',
			parameters: { articleId, limit: 1, filters: { locale: 'de' } },
			sends: { method: 'GET', path, query: { per_page: '1', locale: 'de' } },
			gives: [live],
		},
		{
			operation: 'getMany',
			when: 'all, page by page',
			parameters: { articleId, returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.articleVersions.addMany(49, { created_at: seededAt - 60 });
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { per_page: '50' } },
				{ method: 'GET', path, query: { per_page: '50', page: '2' } },
			],
			gives: [
				live,
				...Array.from({ length: 49 }, (_, n) => ({
					...older,
					id: String(302 + n),
					from_version_id: olderId,
					created_at: timeAt(seededAt - 60),
				})),
				older,
			],
		},
	],
};
