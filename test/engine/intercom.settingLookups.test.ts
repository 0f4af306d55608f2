import { samples } from '../../sandbox';
import { byId } from './cases/intercomRecords';
import { setStage, type Stage } from './stage';

const { audienceId, emailSettingIds, exceptionId, helpCenterId, newsfeedIds, newsItemId } =
	samples.intercom;
const { officeHoursId, redirectId } = samples.intercom;

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const list = (method: string, filter?: string, more = {}) =>
	stage.engine.listSearch('intercom', method, {
		credentials: stage.credential('intercom'),
		filter,
		...more,
	});

describe('news, audiences, office hours and senders in the editor', () => {
	test.each([
		['searchNewsItems', 'Garden lamps', newsItemId],
		['searchNewsfeeds', 'Visitors', newsfeedIds[0]],
		['searchAudiences', 'Fjord Customers', audienceId],
		['searchOfficeHours', 'Support', officeHoursId],
		['searchEmailSettings', 'support@lanternhouse.example', emailSettingIds[0]],
	])('%s shows %s, and finds it by its name', async (method, name, value) => {
		const { results } = await list(method);
		expect(results[0]).toEqual({ name, value });
		expect(await list(method, name.slice(2, 6).toUpperCase())).toEqual({
			results: [{ name, value }],
		});
	});

	test('a long list goes on where it ended', async () => {
		stage.sandbox.intercom.tables.audiences.addMany(60);
		const { results, paginationToken } = await list('searchAudiences');
		const rest = await list('searchAudiences', undefined, { paginationToken });
		expect([results.length, rest.results.length, rest.paginationToken]).toEqual([
			50,
			11,
			undefined,
		]);
	});

	test('what has no name is called by its ID, and what is escaped is shown as it was written', async () => {
		const { newsItems } = stage.sandbox.intercom.tables;
		Object.assign(newsItems.find(newsItemId) ?? {}, { title: 'Lamps &amp; bulbs' });
		newsItems.create({ title: '' });
		expect((await list('searchNewsItems')).results.map(({ name }) => name)).toEqual([
			'Lamps & bulbs',
			'142',
		]);
	});
});

describe('lists that depend on the record above', () => {
	test('redirects are those of the chosen help center', async () => {
		const parameters = { resource: 'redirect', operation: 'get', helpCenterId };
		expect(await list('searchRedirects', undefined, { parameters })).toMatchObject({
			results: [{ name: 'https://help.lanternhouse.example/old-bulb', value: redirectId }],
		});
		expect(await list('searchRedirects', 'nothing', { parameters })).toEqual({ results: [] });
	});

	test('exceptions are those of the chosen schedule', async () => {
		const parameters = {
			resource: 'officeHoursException',
			operation: 'get',
			officeHoursId: byId(officeHoursId),
		};
		expect(await list('searchOfficeHoursExceptions', undefined, { parameters })).toMatchObject({
			results: [{ name: '2026-12-25 Christmas Day', value: exceptionId }],
		});
	});

	test.each([
		['redirectId', 'helpCenterId.value'],
		['exceptionId', 'officeHoursId.value'],
	])('%s is read anew when %s changes', (name, depends) => {
		const { properties } = stage.engine.describe('intercom');
		const input = properties.find((property) => property.name === name);
		expect(input?.typeOptions).toEqual({ loadOptionsDependsOn: [depends] });
	});

	test('say what has to be chosen first', async () => {
		const parameters = { resource: 'redirect', operation: 'get', helpCenterId: '' };
		await expect(list('searchRedirects', undefined, { parameters })).rejects.toMatchObject({
			message: expect.stringContaining('Help Center is empty') as string,
		});
		expect(stage.sandbox.received).toEqual([]);
	});
});
