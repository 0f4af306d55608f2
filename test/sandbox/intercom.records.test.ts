import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { adminIds, articleId, collectionId, contact, helpCenterId } = samples.intercom;
const api = intercomApi();

describe('attributes of conversations', () => {
	const path = '/conversations/attributes';

	test('are shown without archived ones unless these are asked for', async () => {
		expect(await api.ask(`GET ${path}`)).toMatchObject({ data: { length: 4 } });
		expect(await api.ask(`GET ${path}?include_archived=true`)).toMatchObject({
			data: { length: 5 },
		});
	});

	test('one is made, changed but for its type, and archived', async () => {
		const made = await api.ask(`POST ${path}`, {
			name: 'Room',
			data_type: 'list',
			options: [{ label: 'Hall' }, { label: 'Attic' }],
		});
		expect(made).toMatchObject({ id: 19, options: [{ label: 'Hall', archived: false }, {}] });
		expect(await api.ask(`PUT ${path}/19`, { name: 'Place' })).toMatchObject({ name: 'Place' });
		expect(await api.refusal(`PUT ${path}/19`, { data_type: 'string' })).toEqual([
			400,
			'bad_request',
		]);
		expect(await api.ask(`DELETE ${path}/19`)).toMatchObject({ archived: true });
	});

	test.each([
		['no name', { data_type: 'string' }],
		['another type', { name: 'x', data_type: 'date' }],
		['a list of one', { name: 'x', data_type: 'list', options: [{ label: 'a' }] }],
	])('%s is refused', async (_what, body) => {
		expect(await api.refusal(`POST ${path}`, body)).toEqual([422, 'parameter_invalid']);
	});

	test('a list keeps at least two options', async () => {
		const options = `${path}/14/options`;
		const [billing, shipping] = [
			'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e301',
			'0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e302',
		];
		expect(await api.ask(`POST ${options}`, { label: 'Offer' })).toMatchObject({
			options: { length: 5 },
		});
		expect(await api.ask(`PUT ${options}/${billing}`, { label: 'Bills' })).toMatchObject({
			options: [{ label: 'Bills' }, {}, {}, {}, {}],
		});
		for (const option of [billing, shipping]) {
			expect(await api.send(`DELETE ${options}/${option}`)).toMatchObject({ status: 200 });
		}
		expect(await api.refusal(`DELETE ${options}/option-new`)).toEqual([422, 'parameter_invalid']);
		expect(await api.refusal(`PUT ${options}/x`, { label: 'x' })).toEqual([
			404,
			'conversation_attribute_not_found',
		]);
		expect(await api.refusal(`GET ${path}/9`)).toEqual([404, 'conversation_attribute_not_found']);
	});
});

describe('attributes of contacts and companies', () => {
	const path = '/data_attributes';
	const body = { name: 'shoe_size', model: 'contact', data_type: 'integer' };

	test('one is made, and can be set from then on', async () => {
		expect(await api.ask(`POST ${path}`, body)).toMatchObject({
			full_name: 'custom_attributes.shoe_size',
			custom: true,
		});
		const contactPath = `/contacts/${contact.id}`;
		expect(
			await api.ask(`PUT ${contactPath}`, { custom_attributes: { shoe_size: 42 } }),
		).toMatchObject({ custom_attributes: { shoe_size: 42 } });
		expect(await api.ask(`PUT ${path}/302`, { archived: true })).toMatchObject({ archived: true });
		expect(await api.refusal(`PUT ${contactPath}`, { custom_attributes: { seats: 1 } })).toEqual([
			400,
			'parameter_invalid',
		]);
	});

	test.each([
		['a name that is taken', { ...body, name: 'seats' }],
		['another model', { ...body, model: 'conversation' }],
		['another type', { ...body, data_type: 'list' }],
		['no name', { ...body, name: undefined }],
	])('%s is refused', async (_what, wrong) => {
		expect(await api.refusal(`POST ${path}`, wrong)).toEqual([400, 'parameter_invalid']);
	});

	test('an unknown one has a code of its own', async () => {
		expect(await api.refusal(`PUT ${path}/9`, {})).toEqual([404, 'field_not_found']);
	});
});

describe('custom objects', () => {
	const path = '/custom_object_instances/Order';

	test('the external ID tells a new one from one that is there', async () => {
		const upsert = (custom_attributes: object) =>
			api.ask(`POST ${path}`, { external_id: 'o-1', custom_attributes });
		const made = await upsert({ total: 5 });
		expect(await upsert({ paid: true })).toEqual({
			...(made as object),
			custom_attributes: { total: 5, paid: true },
			updated_at: seconds,
		});
		expect(api.desk.tables.customObjects.size).toBe(1);
	});

	test('are read and deleted by either ID, and the list by an external one is one record', async () => {
		const { id } = (await api.ask(`POST ${path}`, { external_id: 'o-1' })) as { id: string };
		for (const line of [`${path}/${id}`, `${path}/o-1`, `${path}?external_id=o-1`]) {
			expect(await api.ask(`GET ${line}`)).toMatchObject({ id, external_id: 'o-1' });
		}
		expect(await api.refusal(`DELETE ${path}`)).toEqual([404, 'not_found']);
		expect(await api.ask(`DELETE ${path}?external_id=o-1`)).toEqual({
			object: 'Order',
			id,
			deleted: true,
		});
		expect(await api.refusal(`DELETE ${path}/${id}`)).toEqual([404, 'not_found']);
		expect(await api.refusal(`GET ${path}/o-1`)).toEqual([404, 'not_found']);
	});

	test('of an unknown type are refused', async () => {
		for (const method of ['GET', 'POST', 'DELETE']) {
			const line = `${method} /custom_object_instances/Boat`;
			expect(await api.refusal(line, method === 'GET' ? undefined : {})).toEqual([
				404,
				'not_found',
			]);
		}
	});

	test('come page by page', async () => {
		api.desk.tables.customObjects.addMany(60, { type: 'Order' });
		expect(await api.ask(`GET ${path}`)).toMatchObject({
			data: { length: 50 },
			pages: { next: expect.stringContaining('page=2') as string },
		});
		expect(await api.refusal(`GET ${path}?per_page=151`)).toEqual([400, 'parameter_invalid']);
	});
});

describe('articles and what is around them', () => {
	test('an article is a draft at first, and found by a phrase of its title', async () => {
		const made = await api.ask('POST /articles', {
			title: 'Clean a lamp',
			author_id: Number(adminIds[0]),
		});
		expect(made).toMatchObject({ type: 'article', state: 'draft', created_at: seconds });
		const search = 'GET /articles/search?phrase=LAMP';
		expect(await api.ask(search)).toMatchObject({
			data: { articles: [{ title: 'Clean a lamp' }] },
		});
		expect(await api.ask(`${search}&state=published`)).toMatchObject({ data: { articles: [] } });
		expect(await api.refusal('GET /articles/search')).toEqual([400, 'parameter_not_found']);
	});

	test.each([
		['/articles', articleId, { title: 'x' }, 'article_not_found'],
		['/help_center/collections', collectionId, {}, 'not_found'],
	])('%s: made whole, changed in part, deleted once', async (path, id, incomplete, code) => {
		expect(await api.refusal(`POST ${path}`, incomplete)).toEqual([400, 'parameter_not_found']);
		expect(await api.ask(`PUT ${path}/${id}`, { description: 'New' })).toMatchObject({
			description: 'New',
			updated_at: seconds,
		});
		expect(await api.refusal(`PUT ${path}/${id}`, { colour: 'red' })).toEqual([400, 'bad_request']);
		expect(await api.ask(`DELETE ${path}/${id}`)).toMatchObject({ id, deleted: true });
		expect(await api.refusal(`DELETE ${path}/${id}`)).toEqual([404, code]);
	});

	test.each([
		[`/help_center/help_centers/${helpCenterId}`, '/help_center/help_centers/9'],
		['/brands/10', '/brands/9'],
		['/macros/7021', '/macros/9'],
	])('%s is only read', async (known, unknown) => {
		expect(await api.send(`GET ${known}`)).toMatchObject({ status: 200 });
		expect(await api.refusal(`GET ${unknown}`)).toEqual([404, 'not_found']);
		expect(await api.refusal(`PUT ${known}`, {})).toEqual([404, 'not_found']);
	});

	test('macros go on by a cursor, and those that are old enough are left out', async () => {
		const updated_at = '2025-01-01T00:00:00.000Z';
		api.desk.tables.macros.addMany(2, { updated_at });
		const page = await api.ask('GET /macros?per_page=2');
		expect(page).toMatchObject({
			data: { length: 2 },
			pages: { next: { starting_after: expect.any(String) as string } },
		});
		const since = Date.parse(updated_at) / 1000;
		expect(await api.ask(`GET /macros?updated_since=${since}`)).toMatchObject({ total_count: 2 });
	});
});
