import type { INodeParameters } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { byId } from './cases/intercomRecords';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { adminIds, articleId, contact, helpCenterId, officeHoursId } = samples.intercom;
const [adminId] = adminIds;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const run = (parameters: INodeParameters) => stage.run('intercom', parameters, goOn);
const schedule = (row: INodeParameters): INodeParameters => ({
	resource: 'officeHours',
	operation: 'create',
	name: 'Shop',
	timeZoneName: 'Europe/Oslo',
	timeIntervals: { field: [row] },
});
const audience = (row: INodeParameters): INodeParameters => ({
	resource: 'audience',
	operation: 'create',
	name: 'Fleets',
	additionalFields: { predicates: { field: [row] } },
});
const message = (inputs: INodeParameters): INodeParameters => ({
	resource: 'message',
	operation: 'create',
	adminId,
	contactId: byId(contact.id),
	body: 'Hello',
	...inputs,
});

describe('a row that cannot be sent is named before anything is', () => {
	test.each<[string, INodeParameters, string]>([
		['no time', schedule({ to: '12:00' }), 'Open Hours, row 1, holds "", which is no time'],
		['words for a time', schedule({ from: 'nine', to: '12:00' }), 'holds "nine", which is no time'],
		['a minute between', schedule({ from: '09:10', to: '12:00' }), 'holds "09:10"'],
		['a time after midnight', schedule({ from: '09:00', to: '24:15' }), 'holds "24:15"'],
		[
			'an end before the beginning',
			schedule({ from: '9:00', to: '9:00' }),
			'closes before it opens',
		],
		[
			'an unknown day',
			schedule({ day: 'someday', from: '9:00', to: '10:00' }),
			'Open Hours, row 1, names no day',
		],
		['no attribute', audience({ value: 'x' }), 'Conditions, row 1, has no attribute'],
		['no value', audience({ attribute: 'company.name' }), 'Conditions, row 1, has no value'],
		[
			'no recipient',
			message({ moreRecipients: { field: [{ type: 'lead', id: ' ' }] } }),
			'More Recipients, row 1, has no contact ID',
		],
		[
			'no newsfeed',
			{
				resource: 'newsItem',
				operation: 'create',
				title: 'x',
				senderId: adminId,
				additionalFields: { newsfeedAssignments: { field: [{}] } },
			},
			'Newsfeeds, row 1, is empty',
		],
	])('%s', async (_what, parameters, words) => {
		expect(failureOf(await run(parameters))).toMatchObject({
			error: expect.stringContaining(words) as string,
			details: { kind: 'validation', attempts: 0 },
		});
		expect(stage.sandbox.received).toEqual([]);
	});

	test('hours that are demanded and have no row', async () => {
		const parameters = { ...schedule({}), timeIntervals: {} };
		expect(failureOf(await run(parameters))).toMatchObject({
			error: expect.stringContaining('Open Hours is empty') as string,
		});
	});
});

test('hours of every day are one row', async () => {
	await run(schedule({ day: 'everyDay', from: '00:00', to: '24:00' }));
	expect(stage.sandbox.received).toMatchObject([{ body: { time_intervals: { length: 7 } } }]);
});

test('hours of a day that is closed are not compared', async () => {
	const { exceptionId } = samples.intercom;
	const result = await run({
		resource: 'officeHoursException',
		operation: 'update',
		officeHoursId: byId(officeHoursId),
		exceptionId: byId(exceptionId),
		updateFields: { name: 'Christmas Day' },
		options: { onlyIfChanged: true },
	});
	expect(result.items.map(({ json }) => json.changed)).toEqual([false]);
});

test('an update without rows is none', async () => {
	const parameters: INodeParameters = {
		resource: 'officeHours',
		operation: 'update',
		officeHoursId: byId(officeHoursId),
		updateFields: { timeIntervals: {} },
	};
	expect(failureOf(await run(parameters))).toMatchObject({
		error: expect.stringContaining('holds nothing to change') as string,
	});
});

describe('a redirect', () => {
	const redirect = (fromUrl: string): INodeParameters => ({
		resource: 'redirect',
		operation: 'create',
		helpCenterId,
		fromUrl,
		articleId: byId(articleId),
	});

	test.each([
		['https://other.example/old', 'validation', 'data_invalid'],
		['https://help.lanternhouse.example/old-bulb', 'conflict', 'resource_conflict'],
	])('from %s is refused: %s', async (from, kind, vendorCode) => {
		expect(failureOf(await run(redirect(from)))).toMatchObject({ details: { kind, vendorCode } });
	});
});

test('news items are read to the last page', async () => {
	stage.sandbox.intercom.tables.newsItems.addMany(60);
	const { items } = await run({ resource: 'newsItem', operation: 'getMany', returnAll: true });
	expect(items).toHaveLength(61);
	expect(stage.sandbox.received.map(({ query }) => ({ ...query }))).toEqual([
		{ per_page: '50' },
		{ page: '2', per_page: '50' },
	]);
});
