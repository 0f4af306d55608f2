import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, seededTime } from './intercomRecords';
import { gardenLamps } from './intercomSettingRecords';

const { newsfeedIds } = samples.intercom;
const [id, otherId] = newsfeedIds;
const path = '/news/newsfeeds';
const feed = { id, name: 'Visitors', created_at: seededTime, updated_at: seededTime };

export const newsfeedCases: Cases = {
	resource: 'newsfeed',
	cases: [
		{
			operation: 'get',
			parameters: { newsfeedId: byId(id) },
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [feed],
		},
		{
			operation: 'getItems',
			parameters: { newsfeedId: byId(id) },
			before: ({ intercom }) => {
				intercom.tables.newsItems.addMany(1);
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/${id}/items`, query: { per_page: '50' } },
			gives: [gardenLamps],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path, query: { per_page: '50' } },
			gives: [feed, { ...feed, id: otherId, name: 'Customers' }],
		},
	],
};
