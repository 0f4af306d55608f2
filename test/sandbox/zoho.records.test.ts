import { samples } from '../../sandbox';
import { zohoApi } from './zohoApi';

const { appId, appIds, conversationIds, otherConversationIds, operatorId } = samples.zoho;
const { tagIds, archivedTagId, blockedIpId, feedbackIds, companyId, departmentId } = samples.zoho;
const { otherDepartmentId } = samples.zoho;
const [id] = conversationIds;
const api = zohoApi();
type Row = Record<string, unknown> & { id: string };
const idsOf = async (path: string, method = 'GET'): Promise<string[]> =>
	(await api.data<Row[]>(`${method} ${path}`)).map((row) => row.id);

describe('rows by index', () => {
	test.each([
		['blockedips', 'blockedIps', 20, 99],
		['feedbacks', 'feedbacks', 20, 99],
		[`conversations/${id}/feedbacks`, 'feedbacks', 20, 99],
		['chatmonitors', 'chatMonitors', 50, 50],
		['bots', 'bots', 1000, 1000],
	] as const)('%s: index counts rows from 1', async (path, table, usual, most) => {
		await checkPages(path, { table, usual, most, from: 1 });
	});

	test.each([
		['articlecategories', 'articleCategories', 20, 99],
		['calls', 'calls', 10, 10],
		[`conversations/${id}/calls`, 'calls', 10, 10],
		[`conversations/${id}/threads/1/calls`, 'calls', 10, 10],
	] as const)('%s: index counts rows from 0', async (path, table, usual, most) => {
		await checkPages(path, { table, usual, most, from: 0 });
	});

	type Tables = typeof api.sandbox.zoho.tables;
	type Expected = { table: keyof Tables; usual: number; most: number; from: number };

	async function checkPages(path: string, { table, usual, most, from }: Expected): Promise<void> {
		api.sandbox.zoho.tables[table].addMany(usual + 8);
		const page = (start: number, limit: number) =>
			idsOf(`/${path}?index=${from + start}&limit=${limit}`);
		const whole = (await page(0, most)).concat(await page(most, most));
		expect(await idsOf(`/${path}`)).toEqual(whole.slice(0, usual));
		expect(await page(7, 5)).toEqual(whole.slice(7, 12));
		expect(new Set(whole).size).toBe(whole.length);
		const error = { code: 1011, param: 'limit' };
		expect(await api.ask(`GET /${path}?limit=${most + 1}`)).toMatchObject({ error });
	}
});

describe('blocked addresses', () => {
	test('the list says the total', async () => {
		api.sandbox.zoho.addBlockedIps(30);
		expect(await api.ask('GET /blockedips?limit=5')).toMatchObject({
			total: 31,
			data: { length: 5 },
		});
	});

	test('create answers one row for each brand', async () => {
		const rows = await api.data<Row[]>('POST /blockedips', { ip: '203.0.113.9', comment: 'spam' });
		expect(rows).toMatchObject(
			appIds.map((app) => ({
				ip: '203.0.113.9',
				status: 'blocked',
				app: { id: app },
				no_of_comments: 1,
				comments: [{ operator_id: operatorId, time: '1730000000000', text: 'spam' }],
			})),
		);
		const body = { ip: '2001:db8::9', app_ids: [appId] };
		expect(await api.data('POST /blockedips', body)).toHaveLength(1);
	});

	test.each([
		['no address', {}, { code: 1011, json_key: 'ip' }],
		['a masked address', { ip: '203.0.**.**' }, { code: 1011, json_key: 'ip' }],
		['an unknown brand', { ip: '203.0.113.9', app_ids: ['1'] }, { json_key: 'app_ids[0]' }],
	])('create refuses %s', async (_case, body, error) => {
		expect(await api.ask('POST /blockedips', body)).toMatchObject({ error });
	});

	test('the status is changed, a comment added, the row deleted', async () => {
		const path = `/blockedips/${blockedIpId}`;
		expect(await api.data(`PUT ${path}`, { status: 'unblock' })).toMatchObject([
			{ id: blockedIpId, status: 'unblocked' },
		]);
		expect(await api.ask(`PUT ${path}`, { status: 'free' })).toMatchObject({
			error: { code: 1011, json_key: 'status' },
		});
		await api.ask(`POST ${path}/comments`, { text: 'Calmed down' });
		expect(await api.data(`GET ${path}`)).toMatchObject({
			no_of_comments: 1,
			comments: [{ text: 'Calmed down' }],
		});
		await api.ask(`DELETE ${path}`);
		expect(await api.ask(`GET ${path}`)).toMatchObject({ error: { code: 1019 } });
	});
});

describe('tags', () => {
	const tag = { name: 'VIP', color: '#112233', module: 'visitors' };

	test('create answers the tag', async () => {
		const made = await api.data<Row>('POST /tags', tag);
		expect(made).toMatchObject({ ...tag, archived: false, status: 'unarchived' });
		expect(await idsOf('/tags')).toEqual([...tagIds, archivedTagId, made.id]);
	});

	test.each([
		['no colour', { color: undefined }, { code: 1011, json_key: 'color' }],
		['a colour that is none', { color: 'red' }, { code: 1011, json_key: 'color' }],
		['an unknown module', { module: 'chats' }, { code: 1011, json_key: 'module' }],
		['a taken name', { name: 'Warranty', module: 'conversations' }, { code: 1014 }],
	])('create refuses %s', async (_case, changes, error) => {
		expect(await api.ask('POST /tags', { ...tag, ...changes })).toMatchObject({ error });
	});

	test('one by its id, and those of a module', async () => {
		const made = await api.data<Row>('POST /tags', tag);
		expect(await api.data(`GET /tags/${made.id}`)).toEqual(made);
		expect(await idsOf('/tags?module=visitors')).toEqual([made.id]);
		expect(await api.ask('GET /tags?module=chats')).toMatchObject({
			error: { code: 1011, param: 'module' },
		});
	});

	test('of a conversation: archived and unknown ones fail, the others are added', async () => {
		const body = { ids: [tagIds[0], archivedTagId, '1'] };
		expect(await api.data(`PUT /conversations/${id}/tags`, body)).toMatchObject({
			associated_tags: [{ id: tagIds[0], name: 'Warranty' }],
			failed_tag_ids: [archivedTagId, '1'],
		});
		await api.ask(`PUT /conversations/${id}/tags`, { ids: [tagIds[1]] });
		expect(api.sandbox.zoho.tagged.get(id)).toEqual(tagIds);
		expect(api.sandbox.writesOf('zoho', id)).toBe(2);
	});

	test.each([
		['visitors', '804500020000000003'],
		['contacts', '804500020000000001'],
		['companies', companyId],
	])('of %s: a tag must be of the same module', async (module, recordId) => {
		const made = await api.data<Row>('POST /tags', { ...tag, module });
		const body = { ids: [made.id, tagIds[0]] };
		expect(await api.data(`PUT /${module}/${recordId}/tags`, body)).toEqual({
			associated_tags: [made],
			failed_tag_ids: [tagIds[0]],
		});
		expect(await api.data(`DELETE /${module}/${recordId}/tags?id=${made.id}`)).toEqual([]);
		expect(api.sandbox.zoho.tagged.get(recordId)).toEqual([]);
	});

	test('a tag is taken off a record, which tells those that stay', async () => {
		await api.ask(`PUT /conversations/${id}/tags`, { ids: tagIds });
		const left = () => idsOf(`/conversations/${id}/tags?id=${tagIds[0]}`, 'DELETE');
		expect(await left()).toEqual([tagIds[1]]);
		expect(await left()).toEqual([tagIds[1]]);
		expect(api.sandbox.zoho.tagged.get(id)).toEqual([tagIds[1]]);
	});

	test('taking one off a record that has none tells none', async () => {
		expect(await api.data(`DELETE /conversations/${id}/tags?id=${tagIds[0]}`)).toEqual([]);
	});

	test.each([
		[`conversations/${id}/tags`, { code: 1011, param: 'id' }],
		[`conversations/${id}/tags?id=`, { code: 1011, param: 'id' }],
		[`conversations/${id}/tags?id=1`, { code: 1019 }],
		[`conversations/1/tags?id=${tagIds[0]}`, { code: 1019 }],
	])('DELETE %s is refused', async (path, error) => {
		expect(await api.ask(`DELETE /${path}`)).toMatchObject({ error });
	});

	test('an archived tag can be added no more', async () => {
		expect(await api.data(`POST /tags/${tagIds[0]}/archives`)).toMatchObject({
			id: tagIds[0],
			archived: true,
			status: 'achived',
			modified_time: '1730000000000',
		});
		expect(await api.data(`PUT /conversations/${id}/tags`, { ids: tagIds })).toMatchObject({
			associated_tags: [{ id: tagIds[1] }],
			failed_tag_ids: [tagIds[0]],
		});
		expect(await api.ask('POST /tags/1/archives')).toMatchObject({ error: { code: 1019 } });
	});

	test('a deleted tag leaves the records that carried it', async () => {
		await api.ask(`PUT /conversations/${id}/tags`, { ids: tagIds });
		await api.ask(`DELETE /tags/${tagIds[0]}`);
		expect(await idsOf('/tags')).toEqual([tagIds[1], archivedTagId]);
		expect(api.sandbox.zoho.tagged.get(id)).toEqual([tagIds[1]]);
	});

	test.each(['conversations/1', 'visitors/1', 'contacts/804500020000000003', 'companies/1'])(
		'of an unknown record, %s, are refused',
		async (record) => {
			expect(await api.ask(`PUT /${record}/tags`, { ids: [tagIds[0]] })).toMatchObject({
				error: { code: 1019 },
			});
		},
	);
});

describe('feedbacks', () => {
	test.each([
		['ratings=happy,sad', [feedbackIds[0], feedbackIds[2]]],
		[`operator_ids=${operatorId}`, feedbackIds],
		['operator_ids=1', []],
		[`department_ids=${otherDepartmentId}`, [feedbackIds[2]]],
		[`department_ids=${departmentId}`, [feedbackIds[0], feedbackIds[1]]],
		[`conversation_ids=${otherConversationIds[1]}`, [feedbackIds[2]]],
		[`app_ids=${appIds[1]},1`, [feedbackIds[2]]],
		['start_time=1720500002000', [feedbackIds[1], feedbackIds[2]]],
		['end_time=1720500001000', [feedbackIds[0]]],
		['visitor_email=nobody@one.example', []],
		['sort_order=desc', [...feedbackIds].reverse()],
		[`tag_ids=${tagIds[0]}`, [feedbackIds[2]]],
		['tag_status=untagged', [feedbackIds[0], feedbackIds[1]]],
	])('%s', async (query, expected) => {
		await api.ask(`PUT /conversations/${otherConversationIds[1]}/tags`, { ids: [tagIds[0]] });
		expect(await idsOf(`/feedbacks?${query}`)).toEqual(expected);
	});

	test.each(['ratings=angry', 'list_by=day', 'sort_order=up', 'tag_status=x', 'start_time=x'])(
		'%s is refused',
		async (query) => {
			expect(await api.ask(`GET /feedbacks?${query}`)).toMatchObject({
				error: { code: 1011, param: query.split('=')[0] },
			});
		},
	);

	test('one by its id, and those of a conversation', async () => {
		expect(await api.data(`GET /feedbacks/${feedbackIds[0]}`)).toMatchObject({
			feedback: 'Quick help',
			rating: { type: 'smiley', value: 'happy' },
		});
		expect(await idsOf(`/conversations/${id}/feedbacks?sort_order=desc`)).toEqual([
			feedbackIds[1],
			feedbackIds[0],
		]);
	});
});
