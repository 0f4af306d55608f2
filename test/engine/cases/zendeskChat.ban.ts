import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { ipBanId, visitorBanId, visitorIds } = samples.zendesk;
const path = '/api/v2/chat/bans';

const ipBan = {
	id: ipBanId,
	type: 'ip_address',
	ip_address: '198.51.100.44',
	reason: 'Spam',
};
const visitorBan = {
	id: visitorBanId,
	type: 'visitor',
	visitor_id: visitorIds[2],
	visitor_name: 'Meret Sandoval',
	reason: 'Rude',
	created_at: '2024-07-09T05:35:00Z',
};
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;
const madeBan = (id: number) => expect.objectContaining({ id }) as unknown;

export const banCases: Cases = {
	resource: 'ban',
	cases: [
		{
			operation: 'create',
			parameters: {
				visitorId: { __rl: true, mode: 'list', value: visitorIds[0] },
				reason: 'Advertises in every chat',
				// Not shown for this type, so not sent.
				ipAddress: '203.0.113.44',
			},
			sends: {
				method: 'POST',
				path,
				body: { type: 'visitor', visitor_id: visitorIds[0], reason: 'Advertises in every chat' },
			},
			gives: [
				{
					id: visitorBanId + 1,
					type: 'visitor',
					visitor_id: visitorIds[0],
					visitor_name: 'Runa Dahl',
					reason: 'Advertises in every chat',
					created_at: anyTime,
				},
			],
		},
		{
			operation: 'create',
			parameters: { type: 'ip_address', ipAddress: ' 203.0.113.44 ', visitorId: visitorIds[0] },
			sends: { method: 'POST', path, body: { type: 'ip_address', ip_address: '203.0.113.44' } },
			gives: [
				{
					id: visitorBanId + 1,
					type: 'ip_address',
					ip_address: '203.0.113.44',
					reason: '',
					created_at: anyTime,
				},
			],
		},
		{
			operation: 'delete',
			parameters: { banId: { __rl: true, mode: 'id', value: visitorBanId } },
			sends: { method: 'DELETE', path: `${path}/${visitorBanId}` },
			gives: [{ deleted: true }],
			after: ({ zendesk }) => {
				expect(zendesk.tables.bans.all()).toEqual([ipBan]);
			},
		},
		{
			operation: 'get',
			parameters: { banId: String(visitorBanId) },
			sends: { method: 'GET', path: `${path}/${visitorBanId}` },
			gives: [visitorBan],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zendesk }) => {
				zendesk.addBans(1200);
				return undefined;
			},
			sends: [0, visitorBanId + 999, visitorBanId + 1201].map((since) => ({
				method: 'GET',
				path,
				query: { limit: '1000', ...(since > 0 && { since_id: String(since) }) },
			})),
			gives: [
				ipBan,
				visitorBan,
				...Array.from({ length: 1200 }, (_, index) => madeBan(visitorBanId + 1 + index)),
			],
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			sends: { method: 'GET', path, query: { limit: '2' } },
			gives: [ipBan, visitorBan],
		},
		{
			operation: 'getManyIps',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: `${path}/ip` },
			gives: [ipBan],
		},
		{
			operation: 'getManyIps',
			parameters: { limit: 2 },
			before: (sandbox) => {
				const body = ['203.0.113.44', '203.0.113.45', '203.0.113.46'];
				sandbox.plant({ fault: 'status', status: 200, body });
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/ip` },
			gives: [{ ip_address: '203.0.113.44' }, { ip_address: '203.0.113.45' }],
		},
		{
			operation: 'getManyIps',
			before: (sandbox) => {
				const body = { ip_address: '203.0.113.44' };
				sandbox.plant({ fault: 'status', status: 200, body });
				return undefined;
			},
			sends: { method: 'GET', path: `${path}/ip` },
			gives: [{ ip_address: '203.0.113.44' }],
		},
	],
};
