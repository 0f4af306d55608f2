import { samples } from '../../sandbox';
import { intercomApi, seconds } from './intercomApi';

const { adminIds, contact, conversationIds, lead, tagIds, ticketId, ticketStateIds } =
	samples.intercom;
const [typeId, trackerId] = samples.intercom.ticketTypeIds;
const api = intercomApi();
const one = `/tickets/${ticketId}`;
const create = (body: object) =>
	api.send('POST /tickets', { ticket_type_id: typeId, contacts: [{ id: contact.id }], ...body });
const refusedCreate = (body: object) =>
	api.refusal('POST /tickets', { ticket_type_id: typeId, contacts: [{ id: contact.id }], ...body });

describe('a ticket', () => {
	test('has one contact, whom an unknown email makes', async () => {
		expect(await create({ contacts: [{ email: 'new@plumtree.example' }] })).toMatchObject({
			body: { type: 'ticket', id: '215501', created_at: seconds },
		});
		expect([...api.desk.contacts.values()].at(-1)).toMatchObject({ email: 'new@plumtree.example' });
	});

	test.each([
		[
			'two contacts',
			{ contacts: [{ id: contact.id }, { id: lead.id }] },
			[400, 'parameter_invalid'],
		],
		['no contact', { contacts: [] }, [400, 'parameter_invalid']],
		['an unknown contact', { contacts: [{ id: 'x' }] }, [404, 'not_found']],
		['an unknown type', { ticket_type_id: '9' }, [404, 'not_found']],
		['an unknown attribute', { ticket_attributes: { Size: 1 } }, [400, 'parameter_invalid']],
		['an archived attribute', { ticket_attributes: { Colour: 'x' } }, [400, 'parameter_invalid']],
		[
			'the label of an option',
			{ ticket_attributes: { Urgency: 'Low' } },
			[400, 'parameter_invalid'],
		],
		['attributes that are a list', { ticket_attributes: [] }, [400, 'parameter_invalid']],
	])('with %s is refused', async (_what, body, refusal) => {
		expect(await refusedCreate(body)).toEqual(refusal);
		expect(
			await api.refusal('POST /tickets/enqueue', {
				ticket_type_id: typeId,
				contacts: [{ id: contact.id }],
				...body,
			}),
		).toEqual(refusal);
	});

	test('that comes later is a job, which names it', async () => {
		const job = await api.ask('POST /tickets/enqueue', {
			ticket_type_id: typeId,
			contacts: [{ external_id: contact.externalId }],
		});
		expect(job).toMatchObject({ type: 'job', status: 'pending', resource_type: 'ticket' });
		const { id, resource_id: made } = job as { id: string; resource_id: string };
		expect(await api.ask(`GET /jobs/status/${id}`)).toEqual(job);
		expect(await api.ask(`GET /tickets/${made}`)).toMatchObject({ id: made });
		expect(await api.refusal('GET /jobs/status/9')).toEqual([404, 'job_not_found']);
	});

	test('takes files by their addresses', async () => {
		const attributes = `/ticket_types/${typeId}/attributes`;
		const files = { name: 'Photos', description: 'Of the lamp', data_type: 'files' };
		await api.ask(`POST ${attributes}`, files);
		const set = (Photos: unknown) => api.refusal(`PUT ${one}`, { ticket_attributes: { Photos } });
		expect(await set(['https://a.example/1.png'])).toEqual([200, undefined]);
		expect(await set('https://a.example/1.png')).toEqual([400, 'parameter_invalid']);
		expect(await set(['lamp'])).toEqual([400, 'parameter_invalid']);
	});

	test.each([
		['the state that it has', { ticket_state_id: ticketStateIds[0] }, [400, 'parameter_invalid']],
		['an unknown state', { ticket_state_id: '9' }, [400, 'ticket_state_id_invalid']],
		['an unknown assignee', { assignee_id: '9' }, [404, 'assignee_not_found']],
		['the ID of an admin as text', { admin_id: adminIds[0] }, [400, 'parameter_invalid']],
	])('is not changed with %s', async (_what, body, refusal) => {
		expect(await api.refusal(`PUT ${one}`, body)).toEqual(refusal);
	});

	test('changes to another type of its category alone', async () => {
		const change = (ticket_type_id: string) =>
			api.refusal(`POST ${one}/change_type`, {
				ticket_type_id,
				ticket_state_id: ticketStateIds[1],
			});
		expect(await change(trackerId)).toEqual([400, 'invalid_ticket_type']);
		expect(await change(typeId)).toEqual([400, 'parameter_invalid']);
		const swap = api.desk.tables.ticketTypes.create({
			...api.desk.tables.ticketTypes.find(typeId),
			name: 'Swap',
		});
		expect(await change(swap.id)).toEqual([200, undefined]);
		expect(await api.ask(`GET ${one}`)).toMatchObject({ ticket_state: { id: ticketStateIds[1] } });
	});

	test('of the back office takes no reply of a contact', async () => {
		const reply = { message_type: 'comment', type: 'user', email: contact.email, body: 'Hello' };
		expect(await api.ask(`POST ${one}/reply`, reply)).toMatchObject({ type: 'ticket_part' });
		Object.assign(api.desk.tables.tickets.find(ticketId) ?? {}, { category: 'Back-office' });
		expect(await api.refusal(`POST ${one}/reply`, reply)).toEqual([400, 'parameter_mismatch']);
	});

	test('of a tracker is linked to a conversation once', async () => {
		const [conversationId] = conversationIds;
		const links = `${one}/linked_conversations`;
		const body = { conversation_id: conversationId };
		expect(await api.refusal(`POST ${links}`, body)).toEqual([400, 'invalid_ticket_type']);
		Object.assign(api.desk.tables.tickets.find(ticketId) ?? {}, { category: 'Tracker' });
		expect(await api.send(`POST ${links}`, body)).toMatchObject({ status: 200 });
		expect(await api.refusal(`POST ${links}`, body)).toEqual([400, 'already_linked_to_tracker']);
		expect(await api.ask(`DELETE ${links}/${conversationId}`)).toMatchObject({
			linked_objects: { data: [] },
		});
		expect(await api.refusal(`DELETE ${links}/1`)).toEqual([404, 'not_found']);
	});

	test('has tags, and is gone when it was deleted', async () => {
		const tag = { id: tagIds[0], admin_id: adminIds[0] };
		expect(await api.ask(`POST ${one}/tags`, tag)).toMatchObject({ id: tagIds[0] });
		expect(await api.ask(`DELETE ${one}`)).toEqual({
			id: ticketId,
			object: 'ticket',
			deleted: true,
		});
		expect(await api.refusal(`GET ${one}`)).toEqual([404, 'ticket_not_found']);
		expect(await api.refusal(`POST ${one}/tags`, tag)).toEqual([404, 'ticket_not_found']);
	});

	test('is found by its attributes, page by page', async () => {
		api.desk.tables.tickets.addMany(30);
		const query = { field: 'ticket_type_id', operator: '=', value: typeId };
		const search = (pagination?: object) =>
			api.ask('POST /tickets/search', { query, ...(pagination && { pagination }) });
		const first = (await search()) as { pages: { next: { starting_after: string } } };
		expect(first).toMatchObject({ type: 'ticket.list', tickets: { length: 20 } });
		const { starting_after } = first.pages.next;
		expect(await search({ starting_after, per_page: 20 })).toMatchObject({
			tickets: { length: 11 },
		});
	});
});

describe('a type of tickets', () => {
	test('gets two attributes by itself, and is archived rather than deleted', async () => {
		const made = await api.ask('POST /ticket_types', { name: 'Refund', category: 'Customer' });
		expect(made).toMatchObject({
			type: 'ticket_type',
			ticket_type_attributes: { ticket_type_attributes: { length: 2 } },
		});
		const { id } = made as { id: string };
		expect(await api.ask(`PUT /ticket_types/${id}`, { archived: true })).toMatchObject({
			archived: true,
		});
		expect(await api.refusal(`DELETE /ticket_types/${id}`)).toEqual([404, 'not_found']);
		expect(await api.refusal('POST /ticket_types', {})).toEqual([400, 'parameter_not_found']);
		expect(await api.refusal('PUT /ticket_types/9', {})).toEqual([404, 'not_found']);
	});

	test('has attributes with options made of a text', async () => {
		const path = `/ticket_types/${typeId}/attributes`;
		const body = { name: 'Room', description: '', data_type: 'list', list_items: 'Hall,Attic' };
		expect(await api.refusal(`POST ${path}`, body)).toEqual([400, 'parameter_not_found']);
		const made = await api.ask(`POST ${path}`, { ...body, description: 'Where' });
		expect(made).toMatchObject({ input_options: { list_options: [{ label: 'Hall' }, {}] } });
		expect(await api.ask(`PUT ${path}/690`, { archived: true })).toMatchObject({ archived: true });
		expect(await api.refusal(`PUT ${path}/9`, {})).toEqual([404, 'not_found']);
	});
});
