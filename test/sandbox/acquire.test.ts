import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

const { tokens, contactIds } = samples.acquire;
const [id] = contactIds;
const contacts = '/api/v1/crm/objects/contact';

let sandbox: Sandbox;
beforeAll(async () => {
	sandbox = await createSandbox();
});
afterEach(() => {
	sandbox.reset();
});
afterAll(async () => {
	await sandbox.close();
});

const send = (line: string, sent: Sent = {}): Promise<Answered> =>
	request(sandbox, 'acquire', line, { token: tokens.good, ...sent });

test('an update sets the keys of fields, keeps the others and answers the contact', async () => {
	const body = { fields: { phone: '2025550190', membership_number: 'LH-7', countryId: '387' } };
	const answer = await send(`PUT ${contacts}/${id}`, { body });
	expect(answer).toMatchObject({
		status: 200,
		body: { data: { id: 614, fields: { ...body.fields, country: { cca2: 'IN' } } } },
	});
	expect(sandbox.acquire.contact(id)?.fields).toEqual({
		name: 'Runa Dahl',
		email: 'runa.dahl@fjordworks.example',
		...body.fields,
	});
});

test('name, email and phone beside fields are ignored', async () => {
	await send(`PUT ${contacts}/${id}`, { body: { name: 'Nobody', clientName: 'Chrome' } });
	expect(sandbox.acquire.contact(id)).toMatchObject({
		fields: { name: 'Runa Dahl' },
		attributes: { clientName: 'Chrome' },
	});
});

test('a read has fields only when the relation is asked for', async () => {
	const bare = await send(`GET ${contacts}/${id}`);
	const full = await send(`GET ${contacts}/${id}?relations=fields&relations=company&select=id`);
	expect(bare.body).not.toHaveProperty('data.fields');
	expect(full.body).toEqual({
		data: { id: 614, company: null, fields: sandbox.acquire.contact(id)?.fields },
	});
});

test('create makes a contact with a new integer id', async () => {
	const answer = await send(`POST ${contacts}`, { body: { fields: { name: 'Pia' } } });
	expect(answer.body).toMatchObject({ data: { id: 1004, fields: { name: 'Pia' } } });
	expect(sandbox.acquire.contact('1004')?.fields).toEqual({ name: 'Pia' });
});

test('an id with reserved characters is reached through its encoded path', async () => {
	const strange = 'a/../b?c#d';
	sandbox.acquire.add({ id: strange });
	const path = `${contacts}/${encodeURIComponent(strange)}`;
	expect((await send(`PUT ${path}`, { body: { fields: {} } })).body).toMatchObject({
		data: { id: strange },
	});
});

test('attributes come as an objects list with pages and a condition', async () => {
	const path = '/api/v1/crm/objects/object-field';
	const answer = await send(`GET ${path}?limit=2&page=1&where=object%7Ceq%7Ccontact`);
	expect(answer.body).toMatchObject({
		data: { page: 1, offset: 2, limit: 2, count: 11, data: [{ key: 'phone' }, { key: 'city' }] },
	});
	expect(await send(`GET ${path}?limit=0`)).toMatchObject({ status: 400 });
});

test('departments come under data.data', async () => {
	const answer = await send('GET /api/v1/account/department');
	expect(answer.body).toMatchObject({ data: { count: 2, data: [{ id: 21 }, { id: 22 }] } });
});

test.each([
	['a missing record', 400, 'ERROR_RECORD_NOT_FOUND', `GET ${contacts}/9`, undefined],
	['an unknown path', 404, 'ERROR_NOT_FOUND', 'GET /api/v1/nothing', undefined],
	['a list as body', 400, 'ERROR_INVALID_INPUT', `PUT ${contacts}/${id}`, '[]'],
	['a text as fields', 400, 'ERROR_INVALID_INPUT', `PUT ${contacts}/${id}`, '{"fields":"x"}'],
	[
		'an unknown option',
		400,
		'ERROR_INVALID_INPUT',
		`PUT ${contacts}/${id}`,
		'{"fields":{"tier":"x"}}',
	],
	['broken JSON', 400, 'ERROR_INVALID_INPUT', `PUT ${contacts}/${id}`, '{'],
])('%s answers %d %s', async (_case, status, type, line, rawBody) => {
	const answer = await send(line, { rawBody });
	expect(answer).toMatchObject({ status, body: { error: { type } } });
	expect(answer.body).toHaveProperty('error.message');
});

test('an unknown key is a 401, one without the module a 403 there and fine elsewhere', async () => {
	const line = `GET ${contacts}/${id}`;
	const token = tokens.noContactModule;
	expect(await send(line, { token: tokens.invalid })).toMatchObject({
		status: 401,
		body: { error: { type: 'ERROR_UNAUTHORIZED' } },
	});
	expect(await send(line, { token })).toMatchObject({
		status: 403,
		body: { error: { type: 'ERROR_UNAUTHORIZED_ACCESS' } },
	});
	expect(await send('GET /api/v1/account/department', { token })).toMatchObject({ status: 200 });
});
