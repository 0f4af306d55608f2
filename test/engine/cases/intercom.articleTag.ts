import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, trial } from './intercomRecords';

const { adminIds, articleId: id, tagIds } = samples.intercom;
const articleId = byId(id);
const path = `/articles/${id}/tags`;

export const articleTagCases: Cases = {
	resource: 'articleTag',
	cases: [
		{
			operation: 'add',
			parameters: { articleId, tagId: tagIds[0], adminId: adminIds[1] },
			sends: { method: 'POST', path, body: { id: tagIds[0], admin_id: adminIds[1] } },
			gives: [{ ...trial, applied_at: justNow, applied_by_id: adminIds[1] }],
			after: ({ intercom }) => {
				expect(intercom.tables.articles.find(id)).toMatchObject({
					tags: { tags: [{ id: tagIds[0] }] },
				});
			},
		},
		{
			operation: 'remove',
			parameters: { articleId, tagId: tagIds[0] },
			sends: { method: 'DELETE', path: `${path}/${tagIds[0]}` },
			gives: [{ id: '8301', name: 'Trial', applied_at: null, applied_by_id: null }],
		},
	],
};
