import { samples } from '../../sandbox';
import { badRequest, forbidden, notFound, zendeskStage } from './zendesk.stage';

const { ipBanId, visitorBanId, visitorIds, tokens } = samples.zendesk;
const now = Date.UTC(2024, 6, 20, 9);
const stage = zendeskStage({ now: () => now });

const ipBan = { id: ipBanId, type: 'ip_address', ip_address: '198.51.100.44', reason: 'Spam' };
const visitorBan = {
	id: visitorBanId,
	type: 'visitor',
	visitor_id: visitorIds[2],
	visitor_name: 'Meret Sandoval',
	reason: 'Rude',
	created_at: '2024-07-09T05:35:00Z',
};

const idsOf = (body: unknown): Record<string, number[]> =>
	Object.fromEntries(
		Object.entries(body as Record<string, { id: number }[]>).map(([type, bans]) => [
			type,
			bans.map(({ id }) => id),
		]),
	);

test('the list holds one array for each kind', async () => {
	expect(await stage.bodyOf('GET /bans')).toEqual({ ip_address: [ipBan], visitor: [visitorBan] });
});

test('a page has ten bans of both kinds together, by ascending id', async () => {
	stage.desk.addBans(15);
	expect(idsOf(await stage.bodyOf('GET /bans'))).toEqual({
		ip_address: [ipBanId, 9109, 9111, 9113, 9115],
		visitor: [visitorBanId, 9108, 9110, 9112, 9114],
	});
});

test.each([
	['since_id=9107&limit=2', { ip_address: [], visitor: [visitorBanId, 9108] }],
	['since_id=9107&max_id=9107', { ip_address: [], visitor: [visitorBanId] }],
	['max_id=9110&limit=2', { ip_address: [9109], visitor: [9110] }],
	['since_id=9999', { ip_address: [], visitor: [] }],
])('%s keeps its bounds, which belong to the page', async (query, ids) => {
	stage.desk.addBans(5);
	expect(idsOf(await stage.bodyOf(`GET /bans?${query}`))).toEqual(ids);
});

test.each(['limit=1001', 'limit=0', 'limit=x', 'since_id=-1'])('%s is refused', async (query) => {
	expect(await stage.send(`GET /bans?${query}`)).toMatchObject({ status: 400 });
});

test('the addresses alone are the bans of their kind', async () => {
	expect(await stage.bodyOf('GET /bans/ip')).toEqual([ipBan]);
});

test('one ban is read by its id', async () => {
	expect(await stage.bodyOf(`GET /bans/${visitorBanId}`)).toEqual(visitorBan);
	expect(await stage.refusal('GET /bans/1')).toEqual(notFound);
});

test.each([
	[
		{ type: 'visitor', visitor_id: visitorIds[0], reason: 'Insults' },
		{ visitor_id: visitorIds[0], visitor_name: 'Runa Dahl', reason: 'Insults' },
	],
	[
		{ type: 'ip_address', ip_address: '2001:db8::7' },
		{ ip_address: '2001:db8::7', reason: '' },
	],
])('a ban is made from %j', async (body, made) => {
	const id = visitorBanId + 1;
	const ban = { id, type: body.type, ...made, created_at: '2024-07-20T09:00:00Z' };
	const { status, body: answer } = await stage.send('POST /bans', { body });
	expect({ status, answer }).toEqual({ status: 201, answer: ban });
	expect(await stage.bodyOf(`GET /bans/${id}`)).toEqual(ban);
	expect(stage.sandbox.writesOf('zendesk', String(id))).toBe(1);
});

test.each([
	[{ visitor_id: visitorIds[0] }, 'type is required'],
	[{ type: 'email' }, 'type must be one of visitor, ip_address'],
	[{ type: 'visitor', visitor_id: '1.2' }, 'visitor_id names no visitor'],
	[{ type: 'ip_address', ip_address: '300.1.1.1' }, 'ip_address is not an IP address'],
	[[], 'The body must be a JSON object'],
])('%j makes no ban', async (body, description) => {
	expect(await stage.refusal('POST /bans', { body })).toEqual(badRequest(description));
	expect(stage.desk.tables.bans.size).toBe(2);
});

test('a ban is lifted once', async () => {
	const { status, text } = await stage.send(`DELETE /bans/${ipBanId}`);
	expect({ status, text }).toEqual({ status: 204, text: '' });
	expect(await stage.refusal(`DELETE /bans/${ipBanId}`)).toEqual(notFound);
	expect(stage.sandbox.accounting().writesApplied).toBe(1);
});

test('a read-only token lifts no ban', async () => {
	const token = tokens.readOnly;
	expect(await stage.refusal(`DELETE /bans/${ipBanId}`, { token })).toEqual(forbidden);
});
