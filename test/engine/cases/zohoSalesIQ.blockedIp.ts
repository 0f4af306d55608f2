import { samples } from '../../../sandbox';
import { byId, type Cases } from './case';
import { told } from './told';

const { appId, appIds, blockedIpId, operatorId } = samples.zoho;
const path = '/api/v2/lanternhouse/blockedips';
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

const blocked = {
	id: blockedIpId,
	ip: '203.0.113.44',
	status: 'blocked',
	app: { id: appId, name: 'Lantern House' },
	blocked_by: 'Tove Lindh',
	comments: [],
	no_of_comments: 0,
	modified_time: '2024-07-09T04:40:00.000Z',
};
const inBrand = (id: string, brand: string, name: string, ip: string) => ({
	...blocked,
	id,
	ip,
	app: { id: brand, name },
	modified_time: aTime,
});

/** The one of the sandbox and so many more. */
const addresses = (count: number): unknown =>
	['203.0.113.44']
		.concat(Array.from({ length: count }, (_, index) => `198.51.100.${index + 1}`))
		.map((ip) => expect.objectContaining({ ip }) as unknown);

/** The same in the form Simplified. */
const shown = ({ app, ...blocked }: Record<string, unknown>) => ({
	...blocked,
	...told('brand', app),
});

export const blockedIpCases: Cases = {
	resource: 'blockedIp',
	cases: [
		{
			operation: 'addComment',
			parameters: { blockedIpId: byId(blockedIpId), text: 'The same advertisement again' },
			sends: {
				method: 'POST',
				path: `${path}/${blockedIpId}/comments`,
				body: { text: 'The same advertisement again' },
			},
			gives: [
				{
					...blocked,
					no_of_comments: 1,
					comments: [
						{ operator_id: operatorId, time: aTime, text: 'The same advertisement again' },
					],
				},
			].map(shown),
		},
		{
			operation: 'create',
			parameters: { ip: ' 2001:db8::44 ' },
			sends: { method: 'POST', path, body: { ip: '2001:db8::44' } },
			gives: [
				inBrand('804500070000000001', appIds[0], 'Lantern House', '2001:db8::44'),
				inBrand('804500070000000002', appIds[1], 'Lantern House Trade', '2001:db8::44'),
			].map(shown),
		},
		{
			operation: 'create',
			parameters: {
				ip: '198.51.100.7',
				additionalFields: { brandIds: [appIds[1]], comment: 'Advertisements' },
			},
			sends: {
				method: 'POST',
				path,
				body: { ip: '198.51.100.7', app_ids: [appIds[1]], comment: 'Advertisements' },
			},
			gives: [
				{
					...inBrand('804500070000000001', appIds[1], 'Lantern House Trade', '198.51.100.7'),
					no_of_comments: 1,
					comments: [{ operator_id: operatorId, time: aTime, text: 'Advertisements' }],
				},
			].map(shown),
		},
		{
			operation: 'delete',
			parameters: { blockedIpId: byId(blockedIpId) },
			sends: { method: 'DELETE', path: `${path}/${blockedIpId}` },
			gives: [{ deleted: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.blockedIps.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: { blockedIpId: byId(blockedIpId) },
			sends: { method: 'GET', path: `${path}/${blockedIpId}` },
			gives: [blocked].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: ({ zoho }) => {
				zoho.addBlockedIps(40);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '20' } },
				{ method: 'GET', path, query: { limit: '20', index: '21' } },
				{ method: 'GET', path, query: { limit: '20', index: '41' } },
			],
			gives: addresses(40),
		},
		{
			operation: 'getMany',
			parameters: { limit: 2 },
			before: ({ zoho }) => {
				zoho.addBlockedIps(40);
				return undefined;
			},
			sends: { method: 'GET', path, query: { limit: '2' } },
			gives: addresses(1),
		},
		{
			operation: 'updateStatus',
			parameters: { blockedIpId: byId(blockedIpId), status: 'unblock' },
			sends: { method: 'PUT', path: `${path}/${blockedIpId}`, body: { status: 'unblock' } },
			gives: [{ ...blocked, status: 'unblocked', modified_time: aTime }].map(shown),
		},
	],
};
