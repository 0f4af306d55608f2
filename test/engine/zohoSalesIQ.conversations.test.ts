import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { setStage, zohoToken, type Stage } from './stage';
import { conversationId, iso, startedAt, tokens } from './zoho';

const { appId, departmentId } = samples.zoho;
const now = Date.UTC(2026, 2, 4, 9, 30);

let stage: Stage;
beforeAll(async () => {
	stage = await setStage({ now: () => now });
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const of = (resource: string, operation: string, parameters: INodeParameters = {}) => ({
	resource,
	operation,
	...parameters,
});

const open = of('conversation', 'open', {
	userId: 'customer-3107',
	brandId: appId,
	departmentId,
	question: 'Is it brass?',
	additionalFields: { name: 'Sanna Vik' },
});

const person = (id: string, name: string, more: IDataObject = {}) => ({
	vendor: 'zohoSalesIQ',
	id,
	externalId: null,
	name,
	email: null,
	phone: null,
	customInfo: {},
	createdAt: iso(startedAt),
	updatedAt: iso(startedAt),
	...more,
});
const ilias = {
	email: 'ilias.okoro@plumtree.example',
	phone: '2025550128',
};

test.each<[string, INodeParameters, object]>([
	[
		'Conversation > Get',
		of('conversation', 'get', { conversationId: samples.zoho.conversationIds[1] }),
		person('804500020000000002', 'Ilias Okoro', ilias),
	],
	[
		'Conversation > Get Many',
		of('conversation', 'getMany', {
			returnAll: false,
			limit: 1,
			filters: { email: ilias.email },
		}),
		person('804500020000000002', 'Ilias Okoro', ilias),
	],
	[
		'Conversation > Open',
		open,
		person('804500020000000004', 'Sanna Vik', { createdAt: iso(now), updatedAt: iso(now) }),
	],
	[
		'Visitor > Get Many',
		of('visitor', 'getMany', {
			returnAll: false,
			limit: 1,
			direction: 'later',
			laterThan: iso(startedAt + 60_000),
		}),
		person('5b1c7d20-93ae-4f0b-8a56-000000000001', 'Guest 1', {
			createdAt: iso(startedAt + 60_000),
			updatedAt: iso(startedAt + 60_000),
		}),
	],
	[
		'Visitor > Get Many by View',
		of('visitor', 'getManyByView', { returnAll: false, limit: 1, viewId: '-1' }),
		person('804500020000000001', 'Runa Dahl', {
			email: 'runa.dahl@fjordworks.example',
			createdAt: null,
		}),
	],
])('%s gives the visitor in the form of all vendors', async (_, parameters, visitor) => {
	const run = await stage.run('zohoSalesIQ', { ...parameters, output: 'visitor' });
	expect(run.error).toBeUndefined();
	expect(run.items.map(({ json }) => json)).toEqual([visitor]);
});

const byEmail = (parameters: INodeParameters) =>
	of('visitor', 'updateCustomInfoByEmail', {
		email: 'runa.dahl@fjordworks.example',
		customInfoInput: 'json',
		customInfoJson: '{"Plan":"Gold"}',
		...parameters,
	});
const emptyFields =
	'Fill in at least one value. An empty value is only sent when Options > Empty Values is set to Clear the Field.';

test.each<[INodeParameters, string, string]>([
	[
		of('conversation', 'get', {
			conversationId: { __rl: true, mode: 'url', value: 'https://salesiq.zoho.com/lanternhouse' },
		}),
		'Conversation ID is an address without an ID',
		'Copy the address again, or choose By ID.',
	],
	[
		of('conversation', 'delete', { conversationIds: ' , ', channel: 'website' }),
		'Conversation IDs is empty',
		'Enter a value for Conversation IDs.',
	],
	[
		of('conversation', 'delete', { conversationIds: '1', channel: 'fax' }),
		'Channel is none of its options',
		'Give one of "android", "emailsignature", "ios", "website".',
	],
	[
		of('conversation', 'sendMessage', { conversationId, messageType: 'text', text: '={{ "" }}' }),
		'Text is empty',
		'Enter a value for Text.',
	],
	[
		of('conversation', 'sendMessageByEmail', { email: 'runa', messageType: 'text', text: 'Hi' }),
		'Email is not an email address',
		'Use the form name@email.com.',
	],
	[
		of('conversation', 'sendVisitorMessage', { visitorConversationId: '={{ "" }}', text: 'Hi' }),
		'Visitor Conversation ID is empty',
		'Enter a value for Visitor Conversation ID.',
	],
	[
		of('conversation', 'getMessages', { conversationId, filters: { sentAfter: 'soon' } }),
		'Sent After is not a date',
		'Pick a date, or give one such as 2024-06-12T10:30:00Z.',
	],
	[
		of('conversation', 'getMany', { filters: { fields: '={{ ["visitors"] }}' } }),
		'Fields is none of its options',
		'Give one of "attended_time", "attender", "department", "end_time", "missed_time", "owner", "participants", "question", "start_time", "status", "supervisors", "visitor".',
	],
	[
		{ ...open, additionalFields: { customWaitTime: 1000 } },
		'Waiting Time is 1000',
		'Enter a number from 0 to 999.',
	],
	[
		of('visitor', 'getMany', { direction: 'earlier', earlierThan: '={{ "" }}' }),
		'Earlier Than is empty',
		'Enter a value for Earlier Than.',
	],
	[
		byEmail({ customInfoJson: '["Gold"]' }),
		'Custom Information (JSON) is not an object',
		'Use the form { "key": "value" }.',
	],
	[
		byEmail({ customInfoJson: '{"Plan":""}' }),
		'Custom Information (JSON) holds nothing to change',
		emptyFields,
	],
])('%j is refused before a request', async (parameters, error, description) => {
	const run = await stage.run('zohoSalesIQ', parameters, { onError: 'continueErrorOutput' });
	expect(
		run.errorItems.map(({ json }) => [json.error, (json.details as IDataObject).description]),
	).toEqual([[`${error} [item 0]`, description]]);
	expect(stage.sandbox.received).toEqual([]);
});

describe('Visitor > Update Custom Information by Email', () => {
	test('clears a key when the option says so', async () => {
		await stage.run(
			'zohoSalesIQ',
			byEmail({ customInfoJson: '{"Plan":""}', options: { emptyValues: 'clear' } }),
		);
		expect(stage.sandbox.received.map(({ query }) => ({ ...query }))).toEqual([
			{ customerinfo: '{"Plan":""}' },
		]);
	});

	test('an address that no visitor has is a missing record', async () => {
		const run = await stage.run('zohoSalesIQ', byEmail({ email: 'nobody@plumtree.example' }), {
			onError: 'continueErrorOutput',
		});
		expect(run.errorItems.map(({ json }) => json.details)).toMatchObject([
			{ kind: 'notFound', vendorCode: '2311' },
		]);
	});
});

test.each(['getMany', 'getVisits', 'getEvents'])(
	'Visitor > %s says in the words of the vendor that the plan lacks the lists',
	async (operation) => {
		stage.sandbox.zoho.visitorFeature = false;
		const parameters = { returnAll: true, direction: 'later', laterThan: iso(startedAt) };
		const run = await stage.run('zohoSalesIQ', of('visitor', operation, parameters), {
			onError: 'continueErrorOutput',
		});
		expect(run.errorItems.map(({ json }) => json.error)).toEqual([
			expect.stringContaining('Visitor Feature not enabled in this plan'),
		]);
	},
);

test('a token of a user may not open a conversation, and is told what to do', async () => {
	const run = await stage.run('zohoSalesIQ', open, {
		onError: 'continueErrorOutput',
		credentials: stage.credential('zohoSalesIQ', { oauthTokenData: zohoToken(tokens.user) }),
	});
	expect(run.errorItems.map(({ json }) => json.details)).toMatchObject([
		{
			kind: 'scope',
			vendorCode: '1009',
			description: expect.stringContaining(
				'use a credential with the Token Type Organisation',
			) as string,
		},
	]);
});
