import { createSandbox, samples, type Sandbox, type SandboxOptions } from '../../sandbox';
import { inTurn, request, type Answered } from './request';

let time = 1_800_000_000_000;
let sandbox: Sandbox;

async function start(limits: SandboxOptions['limits']): Promise<void> {
	sandbox = await createSandbox({ limits, now: () => time });
}
afterEach(async () => {
	await sandbox.close();
});

const readVisitor = (): Promise<Answered> =>
	request(sandbox, 'zendesk', `GET /api/v2/chat/visitors/${samples.zendesk.visitorIds[0]}`, {
		token: samples.zendesk.tokens.good,
	});
const me = (): Promise<Answered> =>
	request(sandbox, 'intercom', 'GET /me', { token: samples.intercom.tokens.good });
const statuses = async (count: number, send: () => Promise<Answered>): Promise<number[]> =>
	(await inTurn(count, send)).map(({ status }) => status);

test('limits are off by default, and Intercom still sends its headers', async () => {
	await start(undefined);
	expect(new Set(await statuses(201, readVisitor))).toEqual(new Set([200]));
	const [first, second] = await inTurn(2, me);
	expect(first?.headers.get('x-ratelimit-remaining')).toBe('1665');
	expect(second?.headers.get('x-ratelimit-remaining')).toBe('1665');
});

test('Zendesk documents 200 a minute in any minute and says when to come back', async () => {
	await start('documented');
	expect(new Set(await statuses(100, readVisitor))).toEqual(new Set([200]));
	time += 20_000;
	expect(new Set(await statuses(100, readVisitor))).toEqual(new Set([200]));
	const refused = await readVisitor();
	expect(refused).toMatchObject({
		status: 429,
		text: 'Too many requests: wait before sending the next one',
	});
	expect(refused.headers.get('retry-after')).toBe('40');
	time += 40_000;
	expect(await statuses(101, readVisitor)).toEqual([...Array<number>(100).fill(200), 429]);
	expect(sandbox.accounting().throttled).toBe(2);
});

test('Intercom counts in fixed windows and names the end of the present one', async () => {
	await start({ intercom: { requests: 3, windowMs: 10_000 } });
	time = 1_800_000_004_000;
	const answers = await inTurn(4, me);
	expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 429]);
	expect(answers.map(({ headers }) => headers.get('x-ratelimit-remaining'))).toEqual([
		...['2', '1', '0', '0'],
	]);
	expect(answers[3]?.headers.get('x-ratelimit-reset')).toBe('1800000010');
	expect(answers[3]?.headers.get('retry-after')).toBeNull();
	time = 1_800_000_010_000;
	expect((await me()).status).toBe(200);
});

test('Zoho and Acquire have a limit only where one is given', async () => {
	await start({ zoho: { requests: 1, windowMs: 1000, kind: 'sliding' } });
	const portals = () =>
		request(sandbox, 'zoho', 'GET /api/v2/portals', { token: samples.zoho.tokens.user });
	const [, refused] = await inTurn(2, portals);
	expect(refused).toMatchObject({ status: 200, body: { error: { code: 1023 } } });
	time += 1000;
	expect((await portals()).body).toHaveProperty('data');
});

test('a refused token takes no place in the window', async () => {
	await start({ zendesk: { requests: 1, windowMs: 1000 } });
	const { invalid } = samples.zendesk.tokens;
	const line = 'GET /api/v2/chat/agents/me';
	await inTurn(3, () => request(sandbox, 'zendesk', line, { token: invalid }));
	expect((await readVisitor()).status).toBe(200);
});

test('a request that comes before the time it was given is counted as early', async () => {
	await start({ zendesk: { requests: 1, windowMs: 10_000 } });
	await inTurn(2, readVisitor);
	time += 9_999;
	await readVisitor();
	expect(sandbox.accounting()).toMatchObject({ throttled: 2, early: 1, earlyResends: 1 });
	await request(sandbox, 'zendesk', 'GET /api/v2/chat/agents/me', {
		token: samples.zendesk.tokens.good,
	});
	expect(sandbox.accounting()).toMatchObject({ throttled: 3, early: 2, earlyResends: 1 });
	time += 1_000;
	await readVisitor();
	expect(sandbox.accounting()).toMatchObject({ early: 2, earlyResends: 1 });
});

test('a planted throttle without a time makes nothing early', async () => {
	await start('off');
	sandbox.plant({ fault: 'throttle', form: 'none', times: 1 });
	await inTurn(2, readVisitor);
	expect(sandbox.accounting()).toMatchObject({ throttled: 1, early: 0, earlyResends: 0 });
});

test('each account has a limit of its own', async () => {
	await start({ zendesk: { requests: 1, windowMs: 10_000 } });
	const other = sandbox.addAccount('other', { token: samples.zendesk.tokens.good });
	const line = 'GET /api/v2/chat/agents/me';
	const readAsOther = () => request(sandbox, 'zendesk', line, { token: other.token });
	expect(await statuses(2, readVisitor)).toEqual([200, 429]);
	expect(await statuses(2, readAsOther)).toEqual([200, 429]);
});

test("an answer's date is that of the sandbox's clock, which its times refer to", async () => {
	await start({ zendesk: { requests: 1, windowMs: 10_000 } });
	const [good, refused] = await inTurn(2, readVisitor);
	const date = new Date(time).toUTCString();
	expect([good, refused].map((answer) => answer?.headers.get('date'))).toEqual([date, date]);
});

test('a reset opens the window again', async () => {
	await start({ zendesk: { requests: 1, windowMs: 10_000 } });
	await inTurn(2, readVisitor);
	sandbox.reset();
	expect((await readVisitor()).status).toBe(200);
});
