import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { RecordValues } from '../../sandbox';
import { setStage, type NodeName, type Stage } from './stage';
import { get, update as updateVisitor } from './zendesk';
import { screenName, setJson, update } from './zoho';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const chat = '/api/v2/chat/visitors';
const conversations = `${screenName}/conversations`;

const operations: Array<
	[
		title: string,
		node: NodeName,
		label: string,
		parameters: (id: string) => INodeParameters,
		path: (segment: string) => string,
	]
> = [
	[
		'Zoho SalesIQ: Visitor > Update',
		'zohoSalesIQ',
		'Conversation ID',
		(conversationId) => update({ name: 'New' }, { conversationId }),
		(segment) => `/api/visitor/v1/${conversations}/${segment}/visitor`,
	],
	[
		'Zoho SalesIQ: Visitor > Update Custom Information',
		'zohoSalesIQ',
		'Conversation ID',
		(conversationId) => setJson('{"a":"b"}', { conversationId }),
		(segment) => `/api/v2/${conversations}/${segment}`,
	],
	[
		'Zendesk Chat: Visitor > Get',
		'zendeskChat',
		'Visitor',
		(visitorId) => get({ visitorId }),
		(segment) => `${chat}/${segment}`,
	],
	[
		'Zendesk Chat: Visitor > Update',
		'zendeskChat',
		'Visitor',
		(visitorId) => updateVisitor({ name: 'New' }, { visitorId }),
		(segment) => `${chat}/${segment}`,
	],
];

describe.each(operations)('%s', (_, node, label, parameters, path) => {
	const desk = () => stage.sandbox[node === 'zohoSalesIQ' ? 'zoho' : 'zendesk'];

	test.each([
		['a/../b?c#d', 'a%2F..%2Fb%3Fc%23d'],
		['%2e%2e', '%252e%252e'],
		['...', '...'],
		['né 🏮;=&+,:@$', 'n%C3%A9%20%F0%9F%8F%AE%3B%3D%26%2B%2C%3A%40%24'],
		['731900000004821077', '731900000004821077'],
		['99999999999999999999999999', '99999999999999999999999999'],
		['0042', '0042'],
	])('%s stays one segment of the path, and finds its record', async (id, segment) => {
		const record: RecordValues = { id, name: 'Old' };
		desk().add(record);
		const run = await stage.run(node, parameters('={{ $json.id }}'), { items: [{ id }] });
		expect(run.error).toBeUndefined();
		expect(stage.sandbox.received.map((request) => request.path)).toEqual([path(segment)]);
		expect(run.items.map(({ json }) => json.id)).toEqual([id]);
	});

	test('blanks that pasting left around an id are no part of it', async () => {
		const [id = ''] = desk().addMany(1);
		const run = await stage.run(node, parameters(` ${id}\n`));
		expect(run.items.map(({ json }) => json.id)).toEqual([id]);
	});

	test('a number that is exact is an id', async () => {
		desk().add({ id: '48201' });
		const run = await stage.run(node, parameters('={{ 48201 }}'));
		expect(run.items.map(({ json }) => json.id)).toEqual(['48201']);
	});

	test.each<[string, string, string, string]>([
		['no id', '={{ "" }}', 'is empty', `Enter a value for ${label}.`],
		[
			'an expression that gives nothing',
			'={{ $json.none }}',
			'is empty',
			`Enter a value for ${label}.`,
		],
		['blanks', '={{ "  " }}', 'is empty', 'Enter the ID of the record.'],
		['one dot', '={{ "." }}', 'is ".", which is not an ID', 'Enter the ID of the record.'],
		['two dots', '={{ " .. " }}', 'is "..", which is not an ID', 'Enter the ID of the record.'],
		[
			'a number that has lost its last digits',
			'={{ 731900000004821077 }}',
			'is a number of more than 15 digits, so its last digits are lost',
			'Pass it as text from where it is first read.',
		],
		[
			'an object',
			'={{ { id: 1 } }}',
			'is not a text',
			'Enter a text or an expression that returns one.',
		],
		[
			'half a character',
			'={{ "\\ud83c" }}',
			'holds half a character',
			'Copy the ID again from where it comes.',
		],
	])('%s is refused before a request', async (_title, id, problem, description) => {
		const run = await stage.run(node, parameters(id), {
			items: [{ row: 1 }],
			onError: 'continueErrorOutput',
		});
		const details = (run.errorItems[0]?.json.details ?? {}) as IDataObject;
		expect(run.errorItems[0]?.json.error).toBe(`${label} ${problem} [item 0]`);
		expect(details).toMatchObject({ kind: 'validation', field: label, description, attempts: 0 });
		expect(stage.sandbox.received).toEqual([]);
	});

	test('long numbers that the vendor prints without quotes arrive with every digit', async () => {
		const text =
			'{"id":731900000004821077,"visitor":{"id":731900000004820015},"data":{"id":731900000004821077,"question":"731900000004821077 and -9007199254740993","visitor":{"id":9007199254740991,"n":-9007199254740993,"x":1.5}}}';
		stage.sandbox.plant({ fault: 'wrongJson', status: 200, text });
		const run = await stage.run(node, { ...parameters('1'), output: 'raw' });
		const data = {
			id: '731900000004821077',
			question: '731900000004821077 and -9007199254740993',
			visitor: { id: 9007199254740991, n: '-9007199254740993', x: 1.5 },
		};
		const whole = { id: '731900000004821077', visitor: { id: '731900000004820015' }, data };
		expect(run.items.map(({ json }) => json)).toEqual([node === 'zohoSalesIQ' ? data : whole]);
	});
});
