import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow } from './intercomRecords';
import { gardenLamps } from './intercomSettingRecords';

const { adminIds, newsfeedIds, newsItemId } = samples.intercom;
const path = '/news/news_items';
const one = `${path}/${newsItemId}`;
const senderId = Number(adminIds[0]);

export const newsItemCases: Cases = {
	resource: 'newsItem',
	cases: [
		{
			operation: 'create',
			parameters: {
				title: 'Bulbs',
				senderId: adminIds[0],
				additionalFields: {
					body: '<p>New ones.</p>',
					deliverSilently: true,
					labels: 'New, Product',
					newsfeedAssignments: {
						field: [
							{
								newsfeedId: { __rl: true, mode: 'list', value: newsfeedIds[0] },
								publishedAt: '2024-07-09T04:40:00Z',
							},
							{ newsfeedId: newsfeedIds[1] },
						],
					},
					reactions: '👍, 🎉',
					state: 'live',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					title: 'Bulbs',
					sender_id: senderId,
					body: '<p>New ones.</p>',
					deliver_silently: true,
					labels: ['New', 'Product'],
					newsfeed_assignments: [
						{ newsfeed_id: 53, published_at: 1_720_500_000 },
						{ newsfeed_id: 54 },
					],
					reactions: ['👍', '🎉'],
					state: 'live',
				},
			},
			gives: [
				{
					id: '142',
					title: 'Bulbs',
					body: '<p>New ones.</p>',
					state: 'live',
					sender_id: 91_530_026,
					labels: ['New', 'Product'],
					reactions: ['👍', '🎉'],
					deliver_silently: true,
					cover_image_url: null,
					newsfeed_ids: ['53', '54'],
					created_at: justNow,
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'get',
			parameters: { newsItemId: byId(newsItemId) },
			sends: { method: 'GET', path: one },
			gives: [gardenLamps],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path, query: { per_page: '50' } },
			gives: [gardenLamps],
		},
		{
			operation: 'update',
			parameters: {
				newsItemId: byId(newsItemId),
				title: 'Garden lamps',
				senderId: adminIds[0],
				updateFields: { state: 'draft' },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: { title: 'Garden lamps', sender_id: senderId, state: 'draft' },
			},
			gives: [{ ...gardenLamps, state: 'draft', updated_at: justNow }],
		},
		{
			operation: 'update',
			when: 'clears its lists',
			parameters: {
				newsItemId: byId(newsItemId),
				title: 'Garden lamps',
				senderId: adminIds[0],
				updateFields: { labels: '', newsfeedAssignments: {}, reactions: '' },
				options: { emptyValues: 'clear' },
			},
			sends: {
				method: 'PUT',
				path: one,
				body: {
					title: 'Garden lamps',
					sender_id: senderId,
					labels: [],
					newsfeed_assignments: [],
					reactions: [],
				},
			},
			gives: [{ ...gardenLamps, labels: [], newsfeed_ids: [], updated_at: justNow }],
		},
		{
			operation: 'delete',
			parameters: { newsItemId: byId(newsItemId) },
			sends: { method: 'DELETE', path: one },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.newsItems.size).toBe(0);
			},
		},
	],
};
