import type { IDataObject, INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { setStage, type Stage } from '../engine/stage';

const { appId, blockedIpId, callbackRequestId, departmentId, operatorIds } = samples.zoho;
const [, operatorId] = operatorIds;
const aTime: unknown = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const failuresOf = async (parameters: INodeParameters, item: IDataObject = {}) => {
	const run = await stage.run('zohoSalesIQ', parameters, {
		items: [item],
		onError: 'continueErrorOutput',
	});
	return run.errorItems.map(({ json }) => [json.error, (json.details as IDataObject).description]);
};

describe('a value that cannot be right is refused before anything is sent', () => {
	test.each<[string, INodeParameters, string, string]>([
		[
			'a masked IP address',
			{ resource: 'blockedIp', operation: 'create', ip: '203.0.*.***' },
			'IP Address is masked, so that it cannot be blocked [item 0]',
			'SalesIQ shows the addresses of visitors with asterisks. Take the whole address from your own records, such as the log of your website.',
		],
		[
			'what is no IP address',
			{ resource: 'blockedIp', operation: 'create', ip: 'shop.lanternhouse.example' },
			'IP Address is not an IP address [item 0]',
			'Use the form 203.0.113.44 or 2001:db8::44, with nothing before or after it.',
		],
		[
			'an unknown status',
			{ resource: 'blockedIp', operation: 'updateStatus', blockedIpId, status: '={{ "ban" }}' },
			'Status is none of its options [item 0]',
			'Give one of "approve", "block", "reject", "unblock".',
		],
		[
			'a reply of a bot that is a list',
			{
				resource: 'callback',
				operation: 'sendResponse',
				requestId: callbackRequestId,
				response: '["Your lamp is on its way"]',
			},
			'Response (JSON) is not an object [item 0]',
			'Use the form { "key": "value" }.',
		],
		[
			'more values than can be encrypted at once',
			{
				resource: 'encryption',
				operation: 'encrypt',
				values: '={{ Array.from({ length: 21 }, (_, index) => index) }}',
			},
			'Values holds 21 values [item 0]',
			'Give at most 20; spread more of them over several items.',
		],
		[
			'nothing to encrypt',
			{ resource: 'encryption', operation: 'encrypt', values: ' , ' },
			'Values is empty [item 0]',
			'Enter a value for Values.',
		],
		[
			'a recipient that is no email address',
			{
				resource: 'department',
				operation: 'update',
				departmentId,
				emailConfiguration: { ccRecipients: 'tove@lanternhouse.example, Emil' },
			},
			'CC Recipients is not an email address [item 0]',
			'Use the form name@email.com.',
		],
	])('%s', async (_, parameters, message, advice) => {
		expect(await failuresOf(parameters)).toEqual([[message, advice]]);
		expect(stage.sandbox.received).toEqual([]);
	});
});

describe('Only If Changed', () => {
	test('sends what differs of a department, whose switches are texts', async () => {
		const { items } = await stage.run('zohoSalesIQ', {
			resource: 'department',
			operation: 'update',
			departmentId,
			updateFields: { name: 'Lighting', isPublic: false },
			options: { onlyIfChanged: true },
		});
		expect(stage.sandbox.received.map(({ method, body }) => [method, body])).toEqual([
			['GET', undefined],
			['PUT', { is_public: false }],
		]);
		expect(items.map(({ json }) => json)).toEqual([
			{
				id: departmentId,
				name: 'Lighting',
				display_name: 'Lighting',
				description: '',
				operator_ids: [operatorIds[0], operatorIds[2]],
				is_enabled: true,
				is_public: false,
				is_system_generated: false,
				created_by: operatorIds[0],
				created_time: '2024-07-08T04:40:00.000Z',
				modified_time: aTime,
				changed: true,
				changes: { is_public: { from: true, to: false } },
			},
		]);
	});

	test('leaves an operator alone who is so already', async () => {
		const { items } = await stage.run('zohoSalesIQ', {
			resource: 'operator',
			operation: 'update',
			operatorId,
			updateFields: { isChatEnabled: true, role: 'Supervisor', maximumConcurrentChat: '5' },
			options: { onlyIfChanged: true },
		});
		expect(stage.sandbox.received.map(({ method }) => method)).toEqual(['GET']);
		expect(items.map(({ json: { changed, changes } }) => ({ changed, changes }))).toEqual([
			{ changed: false, changes: {} },
		]);
	});

	test('sends what differs of a brand', async () => {
		await stage.run('zohoSalesIQ', {
			resource: 'brand',
			operation: 'update',
			brandId: appId,
			updateFields: { name: 'Lantern House', enabled: false },
			options: { onlyIfChanged: true },
		});
		expect(stage.sandbox.received.map(({ method, body }) => [method, body])).toEqual([
			['GET', undefined],
			['PUT', { enabled: false }],
		]);
	});
});

const because = (reason: string): unknown => [
	expect.stringContaining(reason),
	expect.stringContaining('For support'),
];

describe('what the vendor refuses', () => {
	test('an operator keeps at least one department', async () => {
		const failures = await failuresOf({
			resource: 'operator',
			operation: 'removeDepartments',
			operatorId: operatorIds[0],
			departmentIds: [departmentId],
		});
		expect(failures).toEqual([because('The operator must join another department first')]);
	});

	test('the last department is not deleted', async () => {
		stage.sandbox.zoho.tables.departments.remove(samples.zoho.otherDepartmentId);
		const failures = await failuresOf({
			resource: 'department',
			operation: 'delete',
			departmentId,
			successorId: samples.zoho.otherDepartmentId,
		});
		expect(failures).toEqual([because('The last resource cannot be deleted')]);
	});

	test('a private department does not take over from a public one', async () => {
		const [successorId = ''] = stage.sandbox.zoho.tables.departments.addMany(1, {
			is_public: 'false',
		});
		const failures = await failuresOf({
			resource: 'department',
			operation: 'delete',
			departmentId,
			successorId,
		});
		expect(failures).toEqual([
			[
				'Zoho SalesIQ refused the request, since it conflicts with what is stored: A private department cannot take over from a public one [item 0]',
				'A private department cannot take over from a public one. Choose a public successor. For support: code 1302, status 200.',
			],
		]);
	});

	test('a department that is gone counts as not found', async () => {
		const failures = await failuresOf({
			resource: 'department',
			operation: 'get',
			departmentId: '731900000000003409',
		});
		expect(failures).toEqual([because('Invalid resource')]);
	});
});

test('Raw gives the record as it came', async () => {
	const { items } = await stage.run('zohoSalesIQ', {
		resource: 'department',
		operation: 'get',
		departmentId,
		output: 'raw',
	});
	expect(items.map(({ json }) => json)).toEqual([
		{
			...stage.sandbox.zoho.tables.departments.find(departmentId),
			operators: [operatorIds[0], operatorIds[2]],
		},
	]);
});
