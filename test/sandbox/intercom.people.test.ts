import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

const { companyId, contact, lead, tagIds, tokens } = samples.intercom;
const now = Date.parse('2025-03-01T10:00:00Z');
let clock = now;

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await createSandbox({ now: () => clock });
});
afterEach(() => {
	clock = now;
	sandbox.reset();
});
afterAll(async () => {
	await sandbox.close();
});

const send = (line: string, sent: Sent = {}): Promise<Answered> =>
	request(sandbox, 'intercom', line, { token: tokens.good, ...sent });
const refused = (code: string, message: string) => ({
	type: 'error.list',
	errors: [{ code, message }],
});
const create = (body: object) => send('POST /contacts', { body });

describe('a user with a key that is taken', () => {
	test.each([
		['live', 'A contact'],
		['archived', 'An archived contact'],
	])('is refused with the ID of the one that is %s', async (state, who) => {
		Object.assign(sandbox.intercom.contact(contact.id) as object, { state });
		const answer = await create({ role: 'user', email: contact.email });
		const words = `${who} matching those details already exists with id=${contact.id}`;
		expect(answer).toMatchObject({ status: 409, body: refused('conflict', words) });
	});

	test('an archived one cannot be read, and comes back when it is taken out', async () => {
		await send(`POST /contacts/${contact.id}/archive`);
		expect(await send(`GET /contacts/${contact.id}`)).toMatchObject({ status: 404 });
		await send(`POST /contacts/${contact.id}/unarchive`);
		expect(await send(`GET /contacts/${contact.id}`)).toMatchObject({ status: 200 });
	});

	test('a deleted one blocks its external ID and cannot be restored', async () => {
		await send(`DELETE /contacts/${contact.id}`);
		const again = await create({ role: 'user', external_id: contact.externalId });
		expect(again).toMatchObject({ status: 409 });
		expect(await send(`POST /contacts/${contact.id}/unarchive`)).toMatchObject({
			status: 400,
			body: { errors: [{ code: 'not_restorable' }] },
		});
	});
});

test('of leads there may be any number with one email, and their external ID is made up', async () => {
	const answer = await create({ role: 'lead', email: lead.email, external_id: 'mine' });
	expect(answer).toMatchObject({ status: 200, body: { role: 'lead' } });
	expect(answer.body).not.toMatchObject({ external_id: 'mine' });
});

test.each([
	['a user without a key', { role: 'user' }, 'parameter_missing'],
	['another role', { role: 'friend', email: 'a@b.example' }, 'parameter_invalid'],
	['a bad email', { email: 'a' }, 'parameter_invalid'],
	['an owner that nobody knows', { email: 'a@b.example', owner_id: '1' }, 'parameter_invalid'],
	['a verified email without one', { external_id: 'x', email_verified: true }, 'parameter_invalid'],
	['a time that is text', { email: 'a@b.example', signed_up_at: 'now' }, 'parameter_invalid'],
	['an unknown key', { email: 'a@b.example', nick: 'x' }, 'bad_request'],
])('%s is refused', async (_what, body, code) => {
	expect(await create(body)).toMatchObject({ status: 400, body: { errors: [{ code }] } });
});

test('a user cannot become a lead', async () => {
	const answer = await send(`PUT /contacts/${contact.id}`, { body: { role: 'lead' } });
	expect(answer).toMatchObject({ status: 400, body: { errors: [{ code: 'client_error' }] } });
});

test('a merged lead answers 410 and names the one that stayed', async () => {
	const body = { from: lead.id, into: contact.id };
	expect(await send('POST /contacts/merge', { body })).toMatchObject({
		status: 400,
		body: { errors: [{ code: 'invalid_merge' }] },
	});
	await send('POST /contacts/merge', { body: { ...body, skip_duplicate_validation: true } });
	const answer = await send(`GET /contacts/${lead.id}`);
	expect(answer).toMatchObject({ status: 410, body: { errors: [{ code: 'contact_merged' }] } });
	expect(answer.headers.get('link')).toBe(`</contacts/${contact.id}>; rel="canonical"`);
});

describe('the search', () => {
	const search = (query: object) => send('POST /contacts/search', { body: { query } });
	const found = async (query: object) =>
		((await search(query)).body as { data: { id: string }[] }).data.map(({ id }) => id);
	const made = 1_720_500_000;
	const day = 86_400;

	test.each([
		['=', made - 3600, true],
		['>', made, false],
		['>', made - day, true],
		['<', made, false],
		['<', made + day, true],
	])('created_at %s %d compares whole days', async (operator, value, isFound) => {
		const ids = await found({ field: 'created_at', operator, value });
		expect(ids.includes(contact.id)).toBe(isFound);
	});

	test.each([
		[{ field: 'created_at', operator: '>=', value: made }],
		[{ field: 'created_at', operator: '=', value: '2024-07-09' }],
		[{ field: 'tag_id', operator: 'IN', value: tagIds }],
		[{ field: 'nickname', operator: '=', value: 'x' }],
		[{ field: 'name', operator: 'IN', value: 'Runa' }],
		[{ operator: 'AND', value: [] }],
	])('%j is refused', async (query) => {
		expect(await search(query)).toMatchObject({ status: 400 });
	});

	test('does not see for a while what was changed', async () => {
		sandbox.intercom.searchLagMs = 5000;
		await send(`PUT /contacts/${contact.id}`, { body: { name: 'Runa D.' } });
		const query = { field: 'id', operator: '=', value: contact.id };
		expect(await found(query)).toEqual([]);
		clock += 5000;
		expect(await found(query)).toEqual([contact.id]);
	});
});

describe('companies', () => {
	test('a list ends at 10,000, and a second scroll is refused until a minute has passed', async () => {
		expect(await send('POST /companies/list?page=200&per_page=60')).toMatchObject({
			status: 400,
			body: refused('bad_request', 'page limit reached, please use scroll API'),
		});
		await send('GET /companies/scroll');
		expect(await send('GET /companies/scroll')).toMatchObject({
			status: 400,
			body: refused('scroll_exists', 'scroll already exists for this workspace'),
		});
		expect(await send('GET /companies/scroll?scroll_param=old')).toMatchObject({ status: 404 });
		clock += 60_000;
		expect(await send('GET /companies/scroll')).toMatchObject({ status: 200 });
	});

	test('a contact has at most a thousand', async () => {
		const runa = sandbox.intercom.contact(contact.id);
		for (let n = 0; n < 1000; n += 1) runa?.companies.add(`c${n}`);
		const answer = await send(`POST /contacts/${contact.id}/companies`, {
			body: { id: companyId },
		});
		expect(answer).toMatchObject({
			status: 400,
			body: { errors: [{ code: 'contact_company_limit_exceeded' }] },
		});
	});
});

test('a tag that a segment uses stays', async () => {
	sandbox.intercom.tables.segments.create({ type: 'segment', tag_id: tagIds[0] });
	expect(await send(`DELETE /tags/${tagIds[0]}`)).toMatchObject({
		status: 400,
		body: { errors: [{ code: 'tag_has_dependent_objects' }] },
	});
});

test('an attribute that something depends on cannot be archived', async () => {
	sandbox.intercom.attributesInUse.add('seats');
	expect(await send('PUT /data_attributes/302', { body: { archived: true } })).toMatchObject({
		status: 422,
		body: { errors: [{ code: 'data_invalid' }] },
	});
});

test('a workspace may demand a reason of whoever goes away', async () => {
	sandbox.intercom.awayReasonIsMandatory = true;
	const body = { away_mode_enabled: true, away_mode_reassign: false };
	expect(await send('PUT /admins/91530041/away', { body })).toMatchObject({
		status: 400,
		body: { errors: [{ code: 'away_status_reason_mandatory' }] },
	});
});

test('the same event at the same second is kept once', async () => {
	const body = { event_name: 'ordered', created_at: 1, id: contact.id };
	await send('POST /events', { body });
	expect(await send('POST /events', { body })).toMatchObject({ status: 202 });
	expect(sandbox.intercom.tables.events.size).toBe(1);
});
