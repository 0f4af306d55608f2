import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { blockId } = samples.acquire;
const [runa, , meret] = samples.acquire.contactIds;
const path = '/api/v1/crm/block-visitor';

const block = {
	id: '31',
	contactId: '616',
	contactEmail: '',
	contactPhone: '',
	contactIp: null,
	type: 'contact',
	blockBy: '5',
	blockTill: '2027-03-01T00:00:00.000Z',
	dateCreated: '2024-07-09T05:00:00.000Z',
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
			parameters: { contactId: { __rl: true, mode: 'list', value: meret } },
			sends: [
				{ method: 'GET', path },
				{ method: 'DELETE', path, query: { id: String(blockId) } },
			],
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.blocks.size).toBe(0);
			},
		},
		{
			operation: 'unblock',
			parameters: { unblockBy: 'block', blockId: String(blockId) },
			sends: { method: 'DELETE', path, query: { id: String(blockId) } },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.blocks.size).toBe(0);
			},
		},
		{
			operation: 'unblock',
			parameters: { contactId: runa },
			before: ({ acquire }) => {
				acquire.usualSize = 2;
				const ids = acquire.tables.blocks.addMany(3, { data: { id: Number(runa) } });
				expect(ids).toEqual([32, 33, 34]);
				return undefined;
			},
			// A part of the list is no list: it is asked for as a whole. All blocks of the contact go.
			sends: [
				{ method: 'GET', path },
				{ method: 'GET', path, query: { limit: '4' } },
				...[32, 33, 34].map((id) => ({ method: 'DELETE', path, query: { id: String(id) } })),
			],
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.blocks.size).toBe(1);
			},
		},
	],
};
