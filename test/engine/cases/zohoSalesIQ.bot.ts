import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { appId, botId } = samples.zoho;
const path = '/api/v2/lanternhouse/bots';

const wick = {
	id: botId,
	name: 'Wick',
	enabled: true,
	brand_ids: [appId],
	created_time: '2024-07-09T04:40:00.000Z',
};

const named = (count: number): unknown =>
	['Wick']
		.concat(Array.from({ length: count }, (_, index) => `Bot ${index + 1}`))
		.map((name) => expect.objectContaining({ name }) as unknown);

export const botCases: Cases = {
	resource: 'bot',
	cases: [
		{
			operation: 'getMany',
			sends: { method: 'GET', path, query: { limit: '50' } },
			gives: [wick],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.tables.bots.addMany(1000);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '1000' } },
				{ method: 'GET', path, query: { limit: '1000', index: '1001' } },
			],
			gives: named(1000),
		},
		{
			operation: 'getMany',
			parameters: { limit: 3 },
			before: ({ zoho }) => {
				zoho.tables.bots.addMany(5);
				return undefined;
			},
			sends: { method: 'GET', path, query: { limit: '3' } },
			gives: named(2),
		},
	],
};
