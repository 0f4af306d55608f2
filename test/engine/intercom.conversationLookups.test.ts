import { samples } from '../../sandbox';
import { newConversationAttribute } from '../../sandbox/intercom/conversationAttributes';
import { byId } from './cases/intercomRecords';
import { setStage, type Stage } from './stage';

const { articleId, collectionId, conversationIds, helpCenterId, ticketId } = samples.intercom;
const { ticketStateIds, ticketTypeIds } = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const list = (method: string, filter?: string) =>
	stage.engine.listSearch('intercom', method, {
		credentials: stage.credential('intercom'),
		filter,
	});
const form = async (method: string, parameters = {}) => {
	const credentials = stage.credential('intercom');
	const request = { credentials, parameters };
	const { fields } = await stage.engine.resourceMapping('intercom', method, request);
	return fields.map(({ id, type, options }) => [id, type, options?.map(({ value }) => value)]);
};

test('an attribute whose type is not known is entered as text', async () => {
	const attribute = { name: 'Manual', data_type: 'odd' };
	const body = { conversation_attributes: [attribute], data: [attribute], attributes: [attribute] };
	stage.sandbox.plant({ fault: 'status', status: 200, body });
	expect(await form('getConversationAttributes')).toEqual([['Manual', 'string', undefined]]);
});

describe('conversations in the editor', () => {
	test('are shown by their titles, else by their first words, else by ID', async () => {
		const { conversations } = stage.sandbox.intercom.tables;
		Object.assign(conversations.find(conversationIds[1]) ?? {}, { title: 'Offer' });
		conversations.create({ source: { subject: '', body: '' } });
		const { results } = await list('searchConversations');
		expect(results).toEqual([
			{ name: 'Do you ship lamps to Norway?', value: conversationIds[0] },
			{ name: 'Offer', value: conversationIds[1] },
			{ name: '90316', value: '90316' },
		]);
	});

	test('are searched by Intercom, by single words', async () => {
		const { results } = await list('searchConversations', 'norway');
		expect(results).toHaveLength(2);
		expect(stage.sandbox.received).toMatchObject([
			{
				path: '/conversations/search',
				body: { query: { field: 'source.body', operator: '~', value: 'norway' } },
			},
		]);
	});

	test('have a form of their attributes, a list by its labels, without archived ones', async () => {
		expect(await form('getConversationAttributes')).toEqual([
			['Issue type', 'options', ['Billing', 'Shipping', 'Repair']],
			['Parcels', 'number', undefined],
			['Promised for', 'dateTime', undefined],
			['Gift', 'boolean', undefined],
		]);
	});

	test.each(['relationship', 'files'])('have a list for an attribute of %s', async (type) => {
		stage.sandbox.intercom.conversationAttributes = [newConversationAttribute(20, 'Own', type)];
		expect(await form('getConversationAttributes')).toEqual([['Own', 'array', undefined]]);
	});
});

describe('tickets in the editor', () => {
	test('are shown by number and title', async () => {
		stage.sandbox.intercom.tables.tickets.create({ ticket_id: '', created_at: 1 });
		const { results } = await list('searchTickets');
		expect(results).toEqual([
			{ name: '#17 Lamp flickers', value: ticketId },
			{ name: '215501', value: '215501' },
		]);
	});

	test('are searched by Intercom, by their titles', async () => {
		expect((await list('searchTickets', 'flick')).results).toHaveLength(1);
		expect((await list('searchTickets', 'bulb')).results).toEqual([]);
	});

	test('have types, without archived ones, and states', async () => {
		const { ticketTypes } = stage.sandbox.intercom.tables;
		Object.assign(ticketTypes.find(ticketTypeIds[1]) ?? {}, { archived: true });
		expect((await list('searchTicketTypes')).results).toEqual([
			{ name: 'Repair', value: ticketTypeIds[0] },
		]);
		const { results } = await list('searchTicketStates');
		expect(results.map(({ value }) => value)).toEqual([...ticketStateIds]);
	});

	test('have no types to choose from where the answer lacks them', async () => {
		stage.sandbox.plant({
			fault: 'status',
			status: 200,
			body: { type: 'list', data: null },
			pathIncludes: '/ticket_types',
		});
		await expect(list('searchTicketTypes')).rejects.toMatchObject({ name: 'NodeApiError' });
	});

	const creating = { resource: 'ticket', operation: 'create' };
	const updating = { resource: 'ticket', operation: 'update' };
	const attributes = [
		['_default_title_', 'string', undefined],
		['_default_description_', 'string', undefined],
		['Serial number', 'number', undefined],
		['Urgency', 'options', ['a1f0', 'b2e1']],
		['Bought at', 'dateTime', undefined],
	];

	test('have a form of the attributes of the chosen type, a list by its IDs', async () => {
		const ticketTypeId = byId(ticketTypeIds[0]);
		expect(await form('getTicketAttributes', { ...creating, ticketTypeId })).toEqual(attributes);
	});

	test('that are chosen already have the form of their type', async () => {
		expect(await form('getTicketAttributes', { ...updating, ticketId: byId(ticketId) })).toEqual(
			attributes,
		);
		expect(stage.sandbox.received.map(({ path }) => path)).toEqual([
			`/tickets/${ticketId}`,
			`/ticket_types/${ticketTypeIds[0]}`,
		]);
	});

	test('have no form before a type or a ticket is chosen', async () => {
		expect(await form('getTicketAttributes', creating)).toEqual([]);
		expect(await form('getTicketAttributes', updating)).toEqual([]);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('the help center in the editor', () => {
	test('shows its articles and has them searched by Intercom', async () => {
		const bulb = { name: 'Change a bulb', value: articleId };
		expect((await list('searchArticles')).results).toEqual([bulb]);
		expect((await list('searchArticles', 'bulb')).results).toEqual([bulb]);
		expect(stage.sandbox.received).toMatchObject([
			{ path: '/articles', query: { per_page: '50' } },
			{ path: '/articles/search', query: { phrase: 'bulb', state: 'all' } },
		]);
	});

	test('shows its collections and help centers', async () => {
		Object.assign(stage.sandbox.intercom.tables.collections.find(collectionId) ?? {}, { name: '' });
		expect((await list('searchCollections')).results).toEqual([
			{ name: collectionId, value: collectionId },
		]);
		expect((await list('searchHelpCenters')).results).toEqual([
			{ name: 'Lantern House Help', value: helpCenterId },
		]);
	});
});
