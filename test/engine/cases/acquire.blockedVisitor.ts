import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { blockId } = samples.acquire;
const [, , meret] = samples.acquire.contactIds;
const path = '/api/v1/crm/block-visitor';

const block = {
	id: String(blockId),
	data: { id: meret, ip: null, email: '', phone: '' },
	type: 'contact',
	dateCreated: '2024-07-09T05:00:00.000Z',
	blockTill: '2027-03-01T00:00:00.000Z',
	blockBy: 5,
	user: {},
};

export const blockedVisitorCases: Cases = {
	resource: 'blockedVisitor',
	cases: [
		{
			operation: 'get',
			parameters: { blockId: { __rl: true, mode: 'list', value: String(blockId) } },
			sends: { method: 'GET', path: `${path}/${blockId}` },
			gives: [block],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { search: '2027' } },
			sends: { method: 'GET', path, query: { where: '{"search":"2027"}' } },
			gives: [block],
		},
		{
			operation: 'unblock',
			parameters: { blockId: String(blockId) },
			sends: { method: 'DELETE', path, query: { id: String(blockId) } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.blocks.size).toBe(0);
			},
		},
	],
};
