import { samples } from '../../sandbox';
import { request } from './request';
import { zohoApi } from './zohoApi';

const { conversationIds, otherConversationIds, departmentId, otherDepartmentId } = samples.zoho;
const { operatorId, operatorIds, appIds, tokens, screenName } = samples.zoho;
const [id] = conversationIds;
const [otherOpen, otherClosed] = otherConversationIds;
const api = zohoApi();
const ids = async (query: string): Promise<string[]> =>
	(await api.data<{ id: string }[]>(`GET /conversations?${query}`)).map((row) => row.id);

describe('the list', () => {
	test('covers the own department only, unless another one is named', async () => {
		expect(await ids('')).toEqual(conversationIds);
		expect(await ids(`department_id=${otherDepartmentId}`)).toEqual(otherConversationIds);
	});

	test.each([
		['status=open', [otherOpen]],
		['status=connected', [otherOpen]],
		['status=closed', [otherClosed]],
		['status=end', [otherClosed]],
		['status=waiting', []],
		['status=missed', []],
		['status=attended', [otherOpen, otherClosed]],
		[`attender_id=${operatorIds[1]}`, [otherOpen, otherClosed]],
		[`attender_id=${operatorId}`, []],
		[`app_id=${appIds[1]}`, []],
		['email=pia.moreno@harbourlane.example', [otherOpen]],
		['visitor_type=lead', [otherClosed]],
		['visitor_type=contact', [otherOpen]],
		['from_time=1720500000001', []],
		['to_time=1720500000000', [otherOpen, otherClosed]],
		['updated_from_time=1720500900000', [otherClosed]],
		['updated_till_time=1720500000000', [otherOpen]],
		['sort_by=end_time', [otherClosed, otherOpen]],
		['sort_by=updated_time', [otherClosed, otherOpen]],
		['sort_by=in_time', [otherOpen, otherClosed]],
	])('%s', async (query, expected) => {
		expect(await ids(`department_id=${otherDepartmentId}&${query}`)).toEqual(expected);
	});

	test('pages never repeat or leave out a conversation', async () => {
		const added = api.sandbox.zoho.addConversations(250, { departmentId: otherDepartmentId });
		const pages = [1, 2, 3].map((page) =>
			ids(`department_id=${otherDepartmentId}&limit=99&page=${page}`),
		);
		expect((await Promise.all(pages)).flat()).toEqual([...otherConversationIds, ...added]);
	});

	test('a full last page says that nothing follows', async () => {
		expect(await api.ask('GET /conversations?limit=3')).toMatchObject({
			sync_time: '1730000000000',
			more_data_available: false,
		});
		expect(await api.ask('GET /conversations?limit=2')).toMatchObject({
			more_data_available: true,
		});
	});

	test('fields cuts the rows down to what was asked for, and the id', async () => {
		const [row] = await api.data<object[]>('GET /conversations?fields=status,question&limit=1');
		expect(Object.keys(row ?? {}).sort()).toEqual(['chat_status', 'id', 'question']);
	});

	test.each([
		'limit=100',
		'page=0',
		'status=asleep',
		'visitor_type=guest',
		'sort_by=name',
		'fields=colour',
		'from_time=yesterday',
	])('refuses %s', async (query) => {
		const [param] = query.split('=');
		expect(await api.ask(`GET /conversations?${query}`)).toEqual({
			error: { code: 1011, message: 'Invalid or missing param', param },
		});
	});
});

describe('what an operator does', () => {
	const put = (action: string, conversationId: string, body?: unknown) =>
		api.data<Record<string, unknown>>(`PUT /conversations/${conversationId}/${action}`, body);

	test('picks up a waiting chat', async () => {
		const waiting = api.sandbox.zoho.add({ status: 'waiting' }).id;
		expect(await api.data(`GET /conversations/${waiting}`)).not.toHaveProperty('attender');
		expect(await put('pickup', waiting)).toMatchObject({
			attender: { id: operatorId },
			attended_time: '1730000000000',
			chat_status: { state_key: 'connected' },
		});
	});

	test('closes a chat once, however often asked', async () => {
		const closed = { end_time: '1730000000000', chat_status: { state: 4, status_code: 2 } };
		expect(await put('close', id)).toMatchObject(closed);
		expect(await put('close', id)).toMatchObject(closed);
		expect(api.sandbox.writesOf('zoho', id)).toBe(1);
	});

	test('transfers a chat, and the transfer is rejected', async () => {
		const body = { department_id: otherDepartmentId, operator_id: operatorIds[1], note: 'Wood' };
		await put('transfer', id, body);
		expect(api.sandbox.zoho.find(id)?.transfer).toEqual({
			departmentId: otherDepartmentId,
			operatorId: operatorIds[1],
			note: 'Wood',
		});
		await put('reject', id, { operator_id: operatorIds[1] });
		expect(api.sandbox.zoho.find(id)?.transfer).toBeUndefined();
	});

	test.each([
		['transfer without department', 'transfer', {}, { code: 1011, json_key: 'department_id' }],
		['transfer to an unknown department', 'transfer', { department_id: '1' }, { code: 1025 }],
		[
			'transfer to an unknown operator',
			'transfer',
			{ department_id: departmentId, operator_id: '1' },
			{ code: 1024 },
		],
		['reject without a transfer', 'reject', {}, { code: 1011 }],
	])('%s is refused', async (_case, action, body, error) => {
		const answer = await api.ask(`PUT /conversations/${id}/${action}`, body);
		expect(answer).toMatchObject({ error });
		expect(api.sandbox.writesOf('zoho', id)).toBe(0);
	});

	test('deletes closed chats by a body and a header', async () => {
		const headers = { 'x-siq-channel': 'website' };
		await api.ask('DELETE /conversations', { ids: [otherClosed] }, { headers });
		expect(api.sandbox.zoho.find(otherClosed)).toBeUndefined();
		expect(api.sandbox.writesOf('zoho', otherClosed)).toBe(1);
	});

	test.each([
		['no channel', {}, [otherClosed], { code: 1054, header: 'X-SIQ-Channel' }],
		['an unknown channel', { 'x-siq-channel': 'fax' }, [otherClosed], { code: 1054 }],
		['an open chat', { 'x-siq-channel': 'website' }, [id], { code: 1011, json_key: 'ids[0]' }],
		[
			'an unknown chat',
			{ 'x-siq-channel': 'website' },
			[otherClosed, '1'],
			{ code: 1019, json_key: 'ids[1]' },
		],
		[
			'a chat of another channel',
			{ 'x-siq-channel': 'ios' },
			[otherClosed],
			{ code: 1011, json_key: 'ids[0]' },
		],
		['no ids', { 'x-siq-channel': 'ios' }, [], { code: 1011, json_key: 'ids' }],
	])('delete refuses %s', async (_case, headers, list, error) => {
		const answer = await request(
			api.sandbox,
			'zoho',
			`DELETE /api/v2/${screenName}/conversations`,
			{ token: tokens.user, headers, body: { ids: list } },
		);
		expect(answer.body).toMatchObject({ error });
		expect(api.sandbox.zoho.size).toBe(5);
	});
});
