import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { adminIds, companyId, contact, conversationIds, lead, tagIds, teamId, ticketTypeIds } =
	samples.intercom;
const [adminId, otherAdminId] = adminIds;
const [id, otherId] = conversationIds;
const api = intercomApi();
const one = `/conversations/${id}`;
const part = (body: object) => api.send(`POST ${one}/parts`, { admin_id: adminId, ...body });
const refusedPart = (body: object) =>
	api.refusal(`POST ${one}/parts`, { admin_id: adminId, ...body });

describe('a conversation', () => {
	test('is begun by a contact or a visitor, and answered with its message', async () => {
		const [visitorId] = samples.intercom.visitorIds;
		for (const from of [
			{ type: 'lead', id: lead.id },
			{ type: 'contact', id: visitorId },
		]) {
			const message = await api.ask('POST /conversations', { from, body: 'Hello' });
			expect(message).toMatchObject({ type: 'user_message', created_at: seconds });
			const { conversation_id: made } = message as { conversation_id: string };
			expect(await api.ask(`GET /conversations/${made}`)).toMatchObject({
				contacts: { contacts: [{ id: from.id }] },
			});
		}
	});

	test.each([
		['nobody', { from: { type: 'user', id: 'x' }, body: 'Hello' }, [404, 'not_found']],
		['another type', { from: { type: 'admin', id: '1' }, body: 'x' }, [400, 'parameter_invalid']],
		['no text', { from: { type: 'user', id: contact.id } }, [400, 'parameter_not_found']],
	])('of %s is refused', async (_whom, body, refusal) => {
		expect(await api.refusal('POST /conversations', body)).toEqual(refusal);
	});

	test('has its parts when it is read alone, as text where that is wanted', async () => {
		expect(await api.ask('GET /conversations')).not.toHaveProperty(
			'conversations.0.conversation_parts',
		);
		expect(await api.ask(`GET ${one}?display_as=plaintext`)).toMatchObject({
			conversation_parts: { conversation_parts: [{ body: 'Yes, within a week.' }, {}] },
		});
		expect(await api.refusal('GET /conversations/1')).toEqual([404, 'not_found']);
	});

	test('keeps what a change does not name, and gives its company away', async () => {
		const body = { title: 'Offer', company_id: companyId, custom_attributes: { Gift: true } };
		expect(await api.ask(`PUT ${one}`, body)).toMatchObject({
			title: 'Offer',
			company: { id: companyId },
			custom_attributes: { 'Issue type': 'Shipping', Gift: true },
			updated_at: seconds,
		});
		expect(await api.ask(`PUT ${one}`, { company_id: null })).toMatchObject({ company: null });
		expect(await api.refusal(`PUT ${one}`, { company_id: 'x' })).toEqual([
			404,
			'company_not_found',
		]);
	});

	test.each([
		['an unknown attribute', { Colour: 'red' }],
		['an archived one', { 'Old reference': 'x' }],
		['a label that is archived', { 'Issue type': 'Returns' }],
		['a text for a number', { Parcels: '3' }],
		['a list for a text', { Gift: ['yes'] }],
	])('%s is refused', async (_what, custom_attributes) => {
		expect(await api.refusal(`PUT ${one}`, { custom_attributes })).toEqual([
			400,
			'parameter_invalid',
		]);
	});

	test('a relation takes IDs that exist, and files take addresses', async () => {
		await api.ask('POST /conversations/attributes', { name: 'Order', data_type: 'relationship' });
		await api.ask('POST /conversations/attributes', { name: 'Photos', data_type: 'files' });
		await api.ask('POST /conversations/attributes', { name: 'Weight', data_type: 'decimal' });
		const order = await api.ask('POST /custom_object_instances/Order', { external_id: 'o-1' });
		const { id: orderId } = order as { id: string };
		const good = { Order: [orderId], Photos: ['https://a.example/1.png'], Weight: 1.5 };
		expect(await api.ask(`PUT ${one}`, { custom_attributes: good })).toMatchObject({
			custom_attributes: good,
		});
		for (const bad of [{ Order: ['9'] }, { Order: orderId }, { Photos: ['lamp'] }]) {
			expect(await api.refusal(`PUT ${one}`, { custom_attributes: bad })).toEqual([
				400,
				'parameter_invalid',
			]);
		}
		const referring = `GET /custom_object_instances/Order?references_conversation_id=${id}`;
		expect(await api.ask(referring)).toMatchObject({ data: [{ id: orderId }] });
	});

	test('that was deleted is listed as such, the latest first', async () => {
		await api.ask(`DELETE ${one}?retain_metrics=false`);
		await api.ask(`DELETE /conversations/${otherId}`);
		expect(await api.refusal(`DELETE ${one}`)).toEqual([404, 'not_found']);
		expect(await api.ask('GET /conversations/deleted')).toMatchObject({
			conversations: [
				{ id: otherId, metrics_retained: true },
				{ id, metrics_retained: false },
			],
		});
		expect(await api.ask('GET /conversations/deleted?order=asc')).toMatchObject({
			conversations: [{ id }, { id: otherId }],
		});
	});

	test('loses the text of a part once', async () => {
		const redact = { type: 'conversation_part', conversation_id: id, conversation_part_id: '771' };
		expect(await api.send('POST /conversations/redact', redact)).toMatchObject({ status: 200 });
		expect(await api.refusal('POST /conversations/redact', redact)).toEqual([
			400,
			'conversation_part_not_redactable',
		]);
		const source = { type: 'source', conversation_id: id, source_id: 'x' };
		expect(await api.refusal('POST /conversations/redact', source)).toEqual([
			404,
			'conversation_part_or_message_not_found',
		]);
	});
});

describe('lists of conversations', () => {
	test('go on by a cursor, which is absent on the last page', async () => {
		api.desk.tables.conversations.addMany(23);
		const first = (await api.ask('GET /conversations')) as {
			conversations: unknown[];
			pages: { next: { starting_after: string } };
		};
		expect(first).toMatchObject({ type: 'conversation.list', conversations: { length: 20 } });
		const cursor = encodeURIComponent(first.pages.next.starting_after);
		const last = await api.ask(`GET /conversations?starting_after=${cursor}`);
		expect(last).toMatchObject({ conversations: { length: 5 } });
		expect(last).not.toHaveProperty('pages.next');
	});

	test.each(['per_page=151', 'per_page=0', 'per_page=x'])('%s is refused', async (query) => {
		expect(await api.refusal(`GET /conversations?${query}`)).toEqual([400, 'parameter_invalid']);
	});

	test('a cursor of another kind is refused', async () => {
		expect(await api.refusal('GET /conversations?starting_after=x')).toEqual([400, 'client_error']);
	});

	test.each([
		[{ field: 'source.body', operator: '~', value: 'norway' }, 2],
		[{ field: 'created_at', operator: '!=', value: 1 }, 2],
		[{ field: 'tag_ids', operator: '=', value: tagIds[0] }, 0],
		[{ field: 'contact_ids', operator: '=', value: contact.id }, 2],
		[{ field: 'open', operator: '=', value: false }, 0],
	])('the search %j finds %d', async (query, count) => {
		expect(await api.ask('POST /conversations/search', { query })).toMatchObject({
			conversations: { length: count },
		});
	});

	test.each([
		{ field: 'nickname', operator: '=', value: 'x' },
		{ field: 'tag_ids', operator: 'IN', value: tagIds },
		{ field: 'open', operator: '=', value: 'yes' },
	])('the search %j is refused', async (query) => {
		expect(await api.refusal('POST /conversations/search', { query })).toEqual([
			400,
			'parameter_invalid',
		]);
	});
});

describe('what is done in a conversation', () => {
	test('a reply comes back as HTML, and "last" means the last one', async () => {
		const body = { message_type: 'comment', type: 'admin', admin_id: adminId, body: 'Hello' };
		expect(await api.ask('POST /conversations/last/reply', body)).toMatchObject({
			id: otherId,
			conversation_parts: { conversation_parts: [{ body: '<p>Hello</p>' }] },
		});
	});

	test.each([
		['nobody', { type: 'bot' }, [400, 'parameter_invalid']],
		['another kind', { message_type: 'poem' }, [400, 'parameter_invalid']],
		['no text', { body: undefined }, [400, 'parameter_not_found']],
		[
			'a quick reply without answers',
			{ message_type: 'quick_reply' },
			[400, 'parameter_not_found'],
		],
		['no admin', { admin_id: undefined }, [400, 'parameter_not_found']],
		['an unknown admin', { admin_id: '1' }, [404, 'admin_not_found']],
		[
			'a contact with two keys',
			{ type: 'user', email: 'a', user_id: 'b' },
			[400, 'parameter_invalid'],
		],
		['an unknown contact', { type: 'user', email: 'a@b.example' }, [404, 'not_found']],
	])('a reply with %s is refused', async (_what, change, refusal) => {
		const body = { message_type: 'comment', type: 'admin', admin_id: adminId, body: 'Hello' };
		expect(await api.refusal(`POST ${one}/reply`, { ...body, ...change })).toEqual(refusal);
	});

	test('it is closed, opened, and put off into the future alone', async () => {
		expect(await part({ message_type: 'close', type: 'admin' })).toMatchObject({
			body: { state: 'closed', open: false },
		});
		expect(await part({ message_type: 'open' })).toMatchObject({ body: { state: 'open' } });
		const later = { message_type: 'snoozed', snoozed_until: seconds + 60 };
		expect(await part(later)).toMatchObject({ body: { state: 'snoozed' } });
		expect(await refusedPart({ ...later, snoozed_until: seconds })).toEqual([
			400,
			'parameter_invalid',
		]);
		expect(await refusedPart({ message_type: 'burn' })).toEqual([400, 'parameter_invalid']);
	});

	test('it is assigned to whoever does not have it, and to nobody', async () => {
		const assign = { message_type: 'assignment', type: 'team', assignee_id: teamId };
		expect(await part(assign)).toMatchObject({ body: { team_assignee_id: Number(teamId) } });
		expect(await refusedPart(assign)).toEqual([422, 'parameter_invalid']);
		expect(await refusedPart({ ...assign, assignee_id: '9' })).toEqual([404, 'assignee_not_found']);
		expect(await part({ ...assign, assignee_id: '0' })).toMatchObject({
			body: { team_assignee_id: 0, admin_assignee_id: 0 },
		});
	});

	test('an unknown email joins as a lead, and the last contact stays', async () => {
		const customers = `${one}/customers`;
		const customer = { email: 'new@plumtree.example' };
		expect(await api.ask(`POST ${customers}`, { admin_id: adminId, customer })).toMatchObject({
			contacts: { contacts: { length: 2 } },
		});
		const admin = { admin_id: adminId };
		expect(await api.refusal(`DELETE ${customers}/x`, admin)).toEqual([404, 'not_found']);
		expect(await api.send(`DELETE ${customers}/${contact.id}`, admin)).toMatchObject({
			status: 200,
		});
		const [left] = [...api.desk.contacts.values()].slice(-1);
		expect(await api.refusal(`DELETE ${customers}/${left?.id ?? ''}`, admin)).toEqual([
			422,
			'parameter_invalid',
		]);
	});

	test('a tag names who put it there, and is taken off once', async () => {
		const tags = `${one}/tags`;
		const body = { id: tagIds[0], admin_id: otherAdminId };
		expect(await api.ask(`POST ${tags}`, body)).toMatchObject({
			applied_at: seconds,
			applied_by: { id: otherAdminId },
		});
		expect(await api.refusal(`POST ${tags}`, { ...body, id: '9' })).toEqual([404, 'not_found']);
		const admin = { admin_id: adminId };
		expect(await api.send(`DELETE ${tags}/${tagIds[0]}`, admin)).toMatchObject({ status: 200 });
		expect(await api.refusal(`DELETE ${tags}/${tagIds[0]}`, admin)).toEqual([404, 'not_found']);
	});

	test('it becomes a ticket of customers, once', async () => {
		const convert = (ticket_type_id: string) =>
			api.refusal(`POST ${one}/convert`, { ticket_type_id });
		expect(await convert(ticketTypeIds[1])).toEqual([400, 'parameter_invalid']);
		expect(await convert('9')).toEqual([404, 'not_found']);
		expect(await convert(ticketTypeIds[0])).toEqual([200, undefined]);
		expect(await convert(ticketTypeIds[0])).toEqual([400, 'parameter_invalid']);
		expect(await api.ask(`GET ${one}`)).toMatchObject({ ticket: { id: '215501' } });
	});

	test('it is merged into another one, which stays', async () => {
		const into = { merge_into_conversation_id: Number(otherId) };
		expect(await api.refusal(`POST /conversations/${otherId}/merge`, into)).toEqual([
			422,
			'merge_failed',
		]);
		const asText = { merge_into_conversation_id: otherId };
		expect(await api.refusal(`POST ${one}/merge`, asText)).toEqual([400, 'parameter_invalid']);
		expect(await api.ask(`POST ${one}/merge`, into)).toMatchObject({ id: otherId });
		expect(await api.refusal(`POST ${one}/merge`, into)).toEqual([404, 'not_found']);
	});

	test('side conversations and handling events belong to it', async () => {
		const rows = Array.from({ length: 30 }, (_, n) => ({ id: String(n) }));
		api.desk.sideConversations.set(id, rows);
		expect(await api.ask(`GET ${one}/side_conversations`)).toMatchObject({
			side_conversations: { length: 25 },
			pages: { next: expect.stringContaining('page=2') as string },
		});
		expect(await api.ask(`GET ${one}/handling_events`)).toMatchObject({
			handling_events: [{ type: 'paused' }],
		});
		expect(await api.refusal('GET /conversations/1/handling_events')).toEqual([404, 'not_found']);
	});
});
