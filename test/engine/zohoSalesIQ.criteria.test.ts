import type { INodeParameters } from 'n8n-workflow';

import { setStage, type Stage } from './stage';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const nameless = JSON.stringify([
	{ or_criteria: [{ comparator: 'is_equal_to', values: ['Norway'] }] },
]);
const place = 'Criteria (JSON) has no field_name in group 1, condition 1';
const json = { criteriaInput: 'json', criteria: nameless };
const create = { operation: 'create', ...json };
const update = { operation: 'update', ...json };
const rowOf = (field: string, operator: string, value: string) => ({
	field: [{ field, operator, value }],
});
const wrongRow = 'Conditions, row 1, is not a number';
const rows = { conditions: rowOf('number_of_visits', 'greater_than', 'often') };
const norway = { conditions: rowOf('country', 'is', 'Norway') };
const anyone = JSON.stringify([
	{ or_criteria: [{ field_name: 'visitor_type', comparator: 'is_equal_to', values: ['all'] }] },
]);
const greeting = {
	brandId: '1',
	title: 'Hello',
	eventType: 'lands_on_website',
	actionType: 'send_chat_invite',
};
const preset = { resource: 'trackingPreset' };
const rings = { criteriaInput: 'json', ringOne: anyone, ringTwo: anyone, ringThree: nameless };
const webhook = { resource: 'webhook', operation: 'create', type: 'data' };

describe('what has the wrong form is refused by the name of its input, and nothing is sent', () => {
	test.each<[message: string, parameters: INodeParameters]>([
		[place, { resource: 'leadScoringRule', points: 5, ...create }],
		[place, { resource: 'leadScoringRule', ruleId: '1', ...update }],
		[place, { resource: 'visitorRoutingRule', ...create }],
		[place, { resource: 'visitorRoutingRule', ruleId: '1', ...update }],
		[place, { resource: 'chatRoutingRule', ...create }],
		[place, { resource: 'chatRoutingRule', ruleId: '1', ...update }],
		[place, { resource: 'triggerRule', ...greeting, ...create }],
		[place, { resource: 'triggerRule', ruleId: '1', ...greeting, ...update }],
		[place, { resource: 'visitorHistoryView', name: 'Norway', ...create }],
		[place, { resource: 'visitorHistoryView', viewId: '1', ...update }],
		[`Ring 3 ${place}`, { ...preset, operation: 'create', name: 'North', ...rings }],
		[
			`Ring 3 ${place}`,
			{
				...preset,
				operation: 'update',
				presetId: '1',
				name: 'North',
				description: 'Cold',
				...rings,
				ringFour: anyone,
			},
		],
		[
			'Ring 4 Criteria (JSON) is empty',
			{ ...preset, operation: 'create', name: 'North', ...rings, ringThree: anyone, ringFour: '' },
		],
		[
			'Ring 2 Conditions is empty',
			{ ...preset, operation: 'create', name: 'North', ringOneConditions: norway.conditions },
		],
		['Conditions is empty', { resource: 'triggerRule', operation: 'create', ...greeting }],
		['Conditions is empty', { resource: 'leadScoringRule', operation: 'create', points: 5 }],
		['Conditions is empty', { resource: 'chatRoutingRule', operation: 'update', ruleId: '1' }],
		[
			'Conditions or Group of Conditions or Update Fields holds nothing to change',
			{ resource: 'leadScoringRule', operation: 'update', ruleId: '1' },
		],
		[wrongRow, { resource: 'visitorHistoryView', operation: 'create', name: 'North', ...rows }],
		[
			`Group of ${wrongRow}`,
			{
				resource: 'visitorRoutingRule',
				operation: 'create',
				...norway,
				groupConditions: rows.conditions,
			},
		],
		[
			'Event Name is empty',
			{
				resource: 'triggerRule',
				operation: 'create',
				...greeting,
				...norway,
				eventType: '={{ "other" }}',
			},
		],
		[
			'Action Name is empty',
			{ resource: 'triggerRule', operation: 'create', ...greeting, ...norway, actionType: 'other' },
		],
		[
			'Enabled is neither true nor false',
			{ resource: 'chatRoutingRule', operation: 'create', ...norway, enabled: '={{ "soon" }}' },
		],
		[
			'Additional Fields holds nothing to send',
			{ resource: 'feedback', operation: 'create', visitorConversationId: '9f2c' },
		],
		[
			'Feedback has 2049 characters',
			{
				resource: 'feedback',
				operation: 'create',
				visitorConversationId: '9f2c',
				additionalFields: { feedback: 'x'.repeat(2049) },
			},
		],
		['URL is not a web address', { ...webhook, url: 'lanternhouse', events: ['visitor.updated'] }],
		[
			'Events is none of its options',
			{ ...webhook, url: 'https://hooks.lanternhouse.example', events: ['visitor.sneezed'] },
		],
		[
			'Events is empty',
			{ ...webhook, url: 'https://hooks.lanternhouse.example', events: '={{ [] }}' },
		],
		[
			'Brand Names or IDs is empty',
			{
				resource: 'webhook',
				operation: 'removeApps',
				webhookId: '1',
				brandsToRemove: 'some',
				brandIds: '={{ [] }}',
			},
		],
		[
			'Visitor Email is not an email address',
			{
				resource: 'chatMonitor',
				operation: 'create',
				type: 'visitor_email',
				visitorEmail: 'Runa',
			},
		],
	])('%s: %j', async (message, parameters) => {
		const { error, items } = await stage.run('zohoSalesIQ', parameters);
		expect({ message: error?.message, items, received: stage.sandbox.received }).toEqual({
			message: expect.stringContaining(message) as string,
			items: [],
			received: [],
		});
	});
});
