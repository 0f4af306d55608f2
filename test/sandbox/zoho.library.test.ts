import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { articleCategoryId, otherArticleCategoryId, articleId, operatorId } = samples.zoho;
const { cannedResponseIds, cannedResponseCategoryIds, departmentId, otherDepartmentId } =
	samples.zoho;
const [general, delivery] = cannedResponseCategoryIds;
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };

const idsOf = async (path: string): Promise<string[]> =>
	(await api.data<Row[]>(`GET ${path}`)).map((row) => row.id);

describe('articles', () => {
	const article = {
		category_id: articleCategoryId,
		title: 'Changing a bulb',
		content: '<p>Wait until it is cold.</p>',
		department_id: departmentId,
		published: 'true',
	};

	test('are created with category_id and read with the category; their switches are booleans', async () => {
		const made = await api.data<Row>('POST /articles', article);
		const tove = { id: operatorId, name: 'Tove Lindh' };
		expect(made).toEqual({
			id: made.id,
			title: article.title,
			content: article.content,
			category: { id: articleCategoryId, name: 'Care' },
			department_id: departmentId,
			published: true,
			enabled: true,
			stats: { viewed: 0, used: 0, liked: 0, disliked: 0 },
			creator: tove,
			modifier: tove,
			created_time: '1730000000000',
			modified_time: '1730000000000',
		});
		const path = `/articles/${made.id}`;
		expect(await api.data(`PUT ${path}`, { enabled: 'false' })).toMatchObject({ enabled: false });
		expect(await api.data(`GET ${path}`)).toMatchObject({ title: article.title });
		await api.ask(`DELETE ${path}`);
		expect(await idsOf('/articles')).toEqual([articleId]);
	});

	test('come ten a page, and no further without a sign', async () => {
		const all = [articleId, ...api.sandbox.zoho.tables.articles.addMany(120)];
		expect(await idsOf('/articles')).toEqual(all.slice(0, 10));
		const pages = await Promise.all([1, 2].map((n) => idsOf(`/articles?limit=99&page=${n}`)));
		expect(pages.flat()).toEqual(all);
		expect(await api.ask('GET /articles?limit=100')).toMatchObject({
			error: { code: 1011, param: 'limit' },
		});
	});

	test.each([
		['mode=publish', [0]],
		['mode=draft', [1, 2]],
		[`category_id=${articleCategoryId}`, [0]],
		[`department_id=${otherDepartmentId}`, []],
		['sort_by=views&order=descending', [0, 2, 1]],
		['sort_by=views', [1, 2, 0]],
		['sort_by=likes&order=ascending', [1, 2, 0]],
	])('%s', async (query, expected) => {
		const all = [articleId, ...api.sandbox.zoho.tables.articles.addMany(2)];
		expect(await idsOf(`/articles?${query}`)).toEqual(expected.map((index) => all[index]));
	});

	test.each(['sort_by=title', 'mode=gone', 'sort_by=views&order=up'])(
		'a list refuses %s',
		async (query) => {
			expect(await api.ask(`GET /articles?${query}`)).toMatchObject({ error: { code: 1011 } });
		},
	);

	test.each([
		['no title', { title: '' }, { code: 1011, json_key: 'title' }],
		['no word on publishing', { published: undefined }, { code: 1011, json_key: 'published' }],
		['an unknown category', { category_id: '1' }, { code: 1011, json_key: 'category_id' }],
		['an unknown department', { department_id: '1' }, { code: 1025, json_key: 'department_id' }],
	])('create refuses %s', async (_case, changes, error) => {
		expect(await api.ask('POST /articles', { ...article, ...changes })).toMatchObject({ error });
	});
});

describe('categories of articles', () => {
	const path = `/articlecategories/${articleCategoryId}`;

	test('are texts, but for the number of their articles', async () => {
		expect(await api.data('GET /articlecategories')).toEqual([
			{ id: articleCategoryId, name: 'Care', is_default: 'true', order: '1', articles_count: 1 },
			{
				id: otherArticleCategoryId,
				name: 'Bulbs',
				is_default: 'false',
				order: '2',
				articles_count: 0,
			},
		]);
	});

	test('are created and renamed', async () => {
		const made = await api.data<Row>('POST /articlecategories', { name: 'Shades' });
		expect(made).toEqual({ id: made.id, name: 'Shades', is_default: 'false', order: '3' });
		expect(await api.data(`PUT ${path}`, { name: 'Cleaning' })).toMatchObject({ name: 'Cleaning' });
		expect(await api.ask('POST /articlecategories', {})).toMatchObject({
			error: { code: 1011, json_key: 'name' },
		});
	});

	test('leave their articles to another one', async () => {
		await api.ask(`DELETE ${path}?configure_to=${otherArticleCategoryId}`);
		expect(await idsOf('/articlecategories')).toEqual([otherArticleCategoryId]);
		expect(await api.data(`GET /articles/${articleId}`)).toMatchObject({
			category: { id: otherArticleCategoryId, name: 'Bulbs' },
		});
	});

	test.each([
		['', 1011],
		[`?configure_to=${articleCategoryId}`, 1011],
		['?configure_to=1', 1019],
	])('are not deleted with %j', async (query, code) => {
		expect(await api.ask(`DELETE ${path}${query}`)).toMatchObject({
			error: { code, param: 'configure_to' },
		});
	});
});

describe('canned responses', () => {
	test('are created for a department, in the general category', async () => {
		const body = { content: 'Just a moment, please.', department_id: departmentId };
		const made = await api.data<Row>('POST /cannedresponses', { ...body, public: 'false' });
		const tove = { id: operatorId, name: 'Tove Lindh', type: 'operator', image_url: '' };
		expect(made).toEqual({
			id: made.id,
			content: body.content,
			public: false,
			enabled: true,
			associate_with_all_departments: false,
			categories: [{ id: general, name: 'General' }],
			usage_count: 0,
			last_used_time: '',
			creator: tove,
			modifier: tove,
			created_time: '1730000000000',
			modified_time: '1730000000000',
		});
		const path = `/cannedresponses/${made.id}`;
		const changes = { enabled: 'false', category_ids: [delivery] };
		expect(await api.data(`PUT ${path}`, changes)).toMatchObject({
			enabled: false,
			categories: [{ id: delivery, name: 'Delivery' }],
		});
		await api.ask(`DELETE ${path}`);
		expect(await idsOf('/cannedresponses')).toEqual(cannedResponseIds);
	});

	test('a page that is not the last holds the first row of the next one as well', async () => {
		const added = api.sandbox.zoho.tables.cannedResponses.addMany(20);
		const all = [...cannedResponseIds, ...added];
		expect(await idsOf('/cannedresponses')).toEqual(all.slice(0, 11));
		expect(await idsOf('/cannedresponses?page=2')).toEqual(all.slice(10, 21));
		expect(await idsOf('/cannedresponses?page=3')).toEqual(all.slice(20));
		expect(await idsOf('/cannedresponses?limit=22')).toEqual(all);
		expect(await idsOf('/cannedresponses?limit=21')).toEqual(all);
	});

	test.each([
		[`department_id=${departmentId}`, [0]],
		[`department_id=${otherDepartmentId}`, [0, 1]],
		['sort_by=usage_count&order=ascending', [1, 0]],
		['sort_by=last_used_time&order=descending', [1, 0]],
	])('%s', async (query, expected) => {
		const ids = expected.map((index) => cannedResponseIds[index]);
		expect(await idsOf(`/cannedresponses?${query}`)).toEqual(ids);
	});

	test.each([
		['GET /cannedresponses?limit=100', { param: 'limit' }],
		['GET /cannedresponses?sort_by=usage_count', { param: 'order' }],
		['GET /cannedresponsecategories?sort_by=name', { param: 'order' }],
		['GET /cannedresponsecategories?limit=100', { param: 'limit' }],
	])('%s is refused', async (line, place) => {
		expect(await api.ask(line)).toMatchObject({ error: { code: 1011, ...place } });
	});

	test.each([
		[{ department_id: departmentId }, { code: 1011, json_key: 'content' }],
		[{ content: 'Hm' }, { code: 1011, json_key: 'department_id' }],
		[
			{ content: 'Hm', department_id: '1' },
			{ code: 1025, json_key: 'department_id' },
		],
		[
			{ content: 'Hm', associate_with_all_departments: 'true', category_ids: ['1'] },
			{ code: 1011, json_key: 'category_ids[0]' },
		],
	])('create refuses %j', async (body, error) => {
		expect(await api.ask('POST /cannedresponses', body)).toMatchObject({ error });
	});
});

describe('categories of canned responses', () => {
	const path = `/cannedresponsecategories/${delivery}`;

	test('are created, read, renamed and listed by name', async () => {
		const made = await api.data<Row>('POST /cannedresponsecategories', { name: 'Apologies' });
		expect(made).toEqual({
			id: made.id,
			name: 'Apologies',
			owner: 'Tove Lindh',
			owner_id: operatorId,
			is_default: 'false',
			created_time: '1730000000000',
			modified_time: '1730000000000',
		});
		expect(await api.data(`PUT ${path}`, { name: 'Shipping' })).toMatchObject({ name: 'Shipping' });
		expect(await api.data(`GET ${path}`)).toMatchObject({ name: 'Shipping' });
		const list = '/cannedresponsecategories';
		expect(await idsOf(`${list}?sort_by=name&order=ascending`)).toEqual([
			made.id,
			general,
			delivery,
		]);
		expect(await idsOf(`${list}?sort_by=name&order=descending&limit=1&page=2`)).toEqual([general]);
		expect(await idsOf(list)).toEqual([general, delivery, made.id]);
	});

	test('leave their responses to another one', async () => {
		await api.ask(`DELETE ${path}?configure_to=${general}`);
		expect(await api.data(`GET /cannedresponses/${cannedResponseIds[1]}`)).toMatchObject({
			categories: [{ id: general }],
		});
		expect(await api.ask(`DELETE /cannedresponsecategories/${general}`)).toMatchObject({
			error: { code: 1011, param: 'configure_to' },
		});
	});
});
