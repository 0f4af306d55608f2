import type { IDataObject, INodeParameters, INodeProperties } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { isShown } from '../built';
import type { ToolCall, Way } from './harness';
import { type NodeName, setStage, type Stage } from './stage';
import { likelyTools } from './tools/likely';
import { grant, scopesIn } from './zohoScopes';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	grant(stage.sandbox, scopesIn('everything'));
});
afterAll(() => stage.close());

const ai = (key: string, type = 'string') => `={{ $fromAI('${key}', '', '${type}') }}`;
const byId = (value: string) => ({ __rl: true, mode: 'id', value });

/** What the model reads. */
async function answer(
	node: NodeName,
	parameters: INodeParameters,
	args: IDataObject,
	more?: Pick<ToolCall, 'way' | 'onError'>,
): Promise<string> {
	const credentials = stage.credential(node);
	const { observation } = await stage.engine.callTool({
		...{ node, parameters, credentials, args },
		...more,
	});
	return observation;
}

const conversations = { resource: 'conversation', operation: 'getMany' };
const conversation = {
	resource: 'conversation',
	operation: 'get',
	conversationId: byId(ai('conversation_id')),
};
const ways: Way[] = ['engine', 'direct'];

interface Wrong {
	what: string;
	node?: NodeName;
	parameters: INodeParameters;
	args: IDataObject;
	says: string;
}

const wrong: Wrong[] = [
	{
		what: 'a state that there is not',
		parameters: { ...conversations, filters: { status: ai('status') } },
		args: { status: 'pending' },
		says: 'Status is none of its options. Give one of "attended", "closed", "connected", "end", "missed", "open", "waiting".',
	},
	{
		what: 'one of several values that there is not',
		parameters: { ...conversations, filters: { fields: ai('fields') } },
		args: { fields: 'owner, mood' },
		says: 'Fields is none of its options. Give one of "attended_time"',
	},
	{
		what: 'a choice that decides about the request',
		parameters: {
			...{ resource: 'tag', operation: 'addToRecord', recordType: ai('type') },
			...{ recordId: '1', tagIds: '2' },
		},
		args: { type: 'chats' },
		says: 'Record Type is none of its options. Give one of "conversations", "companies", "contacts", "visitors".',
	},
	{
		what: 'a state that goes out in another form',
		node: 'acquire',
		parameters: { resource: 'case', operation: 'getMany', filters: { status: ai('status') } },
		args: { status: 'open' },
		says: 'Status is none of its options. Give one of "active", "closed", "pending", "queue".',
	},
	{
		what: 'an operator that the field does not know',
		node: 'intercom',
		parameters: {
			...{ resource: 'contact', operation: 'search' },
			conditions: {
				field: [{ field: 'created_at', operator: ai('operator'), value: '2024-07-01' }],
			},
		},
		args: { operator: 'after' },
		says: 'Conditions, row 1, compares in a way that its field does not know. Choose one of: Equals, Is Less or Earlier Than, Is Greater or Later Than.',
	},
	{
		what: 'words for a number',
		parameters: { ...conversations, limit: ai('limit') },
		args: { limit: 'all of them' },
		says: 'Limit is not a number. Enter a number or an expression that returns one.',
	},
	{
		what: 'a number that is too small',
		parameters: { ...conversations, limit: ai('limit') },
		args: { limit: 0 },
		says: 'Limit is 0. Enter a number of at least 1.',
	},
	{
		what: 'no address',
		parameters: { ...conversations, filters: { email: ai('email') } },
		args: { email: 'Runa Dahl' },
		says: 'Visitor Email is not an email address. Use the form name@email.com.',
	},
	{
		what: 'words for a date',
		parameters: { ...conversations, filters: { startedAfter: ai('since') } },
		args: { since: 'yesterday' },
		says: 'Started After is not a date. Pick a date, or give one such as 2024-06-12T10:30:00Z.',
	},
	{
		what: 'an ID whose last digits are lost',
		parameters: conversation,
		args: { conversation_id: 2 ** 70 },
		says: 'Conversation ID is a number of more than 15 digits, so its last digits are lost. Pass it as text',
	},
	{
		what: 'JSON that ends too early',
		parameters: {
			...{ resource: 'visitor', operation: 'updateCustomInfo', conversationId: byId('1') },
			...{ customInfoInput: 'json', customInfoJson: ai('details') },
		},
		args: { details: '{ "Plan": "Gold"' },
		says: 'Custom Information (JSON) is not valid JSON',
	},
	{
		what: 'a detail that is an object',
		parameters: {
			...{ resource: 'visitor', operation: 'updateCustomInfo', conversationId: byId('1') },
			...{ customInfoInput: 'json', customInfoJson: ai('details') },
		},
		args: { details: { Plan: { name: 'Gold' } } },
		says: 'Custom Information (JSON), key "Plan", is neither a text, nor a number, nor true or false.',
	},
];

describe('a wrong argument is answered with a sentence that a model can act on, and nothing is sent', () => {
	test.each(wrong)('$what', async ({ node = 'zohoSalesIQ', parameters, args, says }) => {
		const [item] = JSON.parse(await answer(node, parameters, args)) as [{ error: string }];
		expect(item.error).toContain(says);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('what the vendor refuses reaches the model with the advice, once, and without the number of an item', () => {
	const refused =
		'Zoho SalesIQ has no such record: Invalid resource. Check the ID: it may belong to another account, or the record may be gone.';

	test.each(ways)('%s', async (way) => {
		const text = await answer('zohoSalesIQ', conversation, { conversation_id: '7319' }, { way });
		expect(text).toContain(refused);
		expect(text.split('Check the ID')).toHaveLength(2);
		expect(text).not.toContain('[item');
	});

	test('with On Error set to Continue the details stand beside it', async () => {
		const onError = 'continueRegularOutput';
		const text = await answer('zohoSalesIQ', conversation, { conversation_id: '7' }, { onError });
		expect(JSON.parse(text)).toEqual([
			{
				error: expect.stringContaining(refused) as string,
				details: expect.objectContaining({ kind: 'notFound' }) as object,
			},
		]);
	});
});

describe('an empty list says so, instead of nothing at all', () => {
	test.each(ways)('%s', async (way) => {
		const parameters = { ...conversations, filters: { email: ai('email') } };
		const args = { email: 'nobody@fjordworks.example' };
		const text = await answer('zohoSalesIQ', parameters, args, { way });
		expect(text).toBe('[{"message":"Nothing was found."}]');
	});
});

test('what was done in part is told in the answer', async () => {
	const [tagId = ''] = samples.zoho.tagIds;
	const text = await answer(
		'zohoSalesIQ',
		{
			...{ resource: 'tag', operation: 'addToRecord', recordType: 'conversations' },
			...{ recordId: ai('conversation_id'), tagIds: ai('tag_ids', 'json') },
		},
		{
			conversation_id: samples.zoho.conversationIds[0],
			tag_ids: [tagId, samples.zoho.archivedTagId],
		},
	);
	expect(JSON.parse(text)).toMatchObject([
		{
			partialFailure: `Zoho SalesIQ did not add 1 of the tags: ${samples.zoho.archivedTagId}.`,
		},
	]);
});

describe('what is left out is as if it had not been touched', () => {
	test.each([
		[{}, { limit: '50' }],
		[{ limit: null, all: null, status: null }, { limit: '50' }],
		[{ limit: '', all: '', status: '' }, { limit: '50' }],
	])('%j', async (args, query) => {
		const parameters = {
			...conversations,
			returnAll: ai('all', 'boolean'),
			limit: ai('limit', 'number'),
			filters: { status: ai('status') },
			options: { timeout: ai('timeout', 'number'), requestDetails: ai('details', 'boolean') },
		};
		await answer('zohoSalesIQ', parameters, args);
		expect(stage.sandbox.received[0]?.query).toEqual(query);
	});

	test('an option has its type, whatever the model writes', async () => {
		const parameters = {
			...conversations,
			limit: 1,
			options: { dryRun: ai('dry_run', 'boolean') },
		};
		await answer('zohoSalesIQ', parameters, { dry_run: 'false' });
		expect(stage.sandbox.received).toHaveLength(1);
		expect(await answer('zohoSalesIQ', parameters, { dry_run: 'true' })).toContain('"url"');
		expect(stage.sandbox.received).toHaveLength(1);
	});
});

/** Inputs that decide which other inputs there are. */
const forBuilders = ['resource', 'operation', 'authentication', 'customInfoInput', 'searchInput'];

describe('every other input of the likely tools can be left to the model', () => {
	test.each(likelyTools)('$node: $resource $operation', ({ node, resource, operation }) => {
		const inputs = stage.engine
			.describe(node)
			.properties.filter((one) => isShown(one, { resource, operation }))
			.filter(({ type, name }) => type !== 'notice' && !forBuilders.includes(name));
		const closed = inputs.filter(({ noDataExpression }) => noDataExpression);
		// Its own inputs, the attributes of the account, take expressions.
		expect(closed.filter(({ type }) => type !== 'resourceMapper').map(nameOf)).toEqual(
			[operation]
				.filter((one) => one === 'create' && resource === 'ticket')
				.map(() => 'identifyBy'),
		);
	});
});

const nameOf = ({ name }: INodeProperties) => name;

test('an earlier agent refuses what has another type than the argument, before the node sees it', async () => {
	const parameters = { ...conversations, limit: ai('limit', 'number') };
	const text = await answer('zohoSalesIQ', parameters, { limit: '50' }, { way: 'direct' });
	expect(text).toContain('Expected number, received string');
	expect(stage.sandbox.received).toEqual([]);
});

describe('a list is short unless more is asked for', () => {
	const lists = likelyTools.filter(({ parameters }) => 'limit' in parameters);

	test.each(lists)('$node: $resource $operation', ({ node, resource, operation }) => {
		const { properties } = stage.engine.describe(node);
		const defaults = ['returnAll', 'limit'].map(
			(name) =>
				properties.find((one) => one.name === name && isShown(one, { resource, operation }))
					?.default,
		);
		expect(defaults).toEqual([false, 50]);
	});

	test.each(lists)('$node: $resource $operation gives short records', async (tool) => {
		const { node, resource, operation, parameters, args } = tool;
		const text = await answer(node, { resource, operation, ...parameters }, args);
		const records = JSON.parse(text) as IDataObject[];
		expect(text.length / records.length).toBeLessThan(1200);
	});
});
