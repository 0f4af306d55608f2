import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { failureOf, goOn, jsonOf } from './observe';
import { setStage, type Stage } from './stage';

const { companyId, contact } = samples.intercom;
const scroll = { resource: 'company', operation: 'scroll', returnAll: true };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

const contacts = { resource: 'contact', operation: 'getMany', returnAll: true };
const pageOf = (ids: string[], pages: unknown) => ({
	type: 'list',
	data: ids.map((id) => ({ type: 'contact', id })),
	pages,
});

describe('the last page', () => {
	test.each([
		['has no next', {}],
		['has null as next', { next: null }],
		['has no pages', undefined],
		['has an empty cursor', { next: { page: 2 } }],
	])('%s', async (_what, pages) => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: pageOf(['a'], pages) });
		const run = await stage.run('intercom', contacts);
		expect(jsonOf(run)).toEqual([{ id: 'a' }]);
		expect(stage.sandbox.received).toHaveLength(1);
	});

	test('is not told by a short page: the next one is asked for', async () => {
		const pages = { next: { page: 2, starting_after: 'WzBd' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body: pageOf(['a'], pages), times: 1 });
		const run = await stage.run('intercom', contacts);
		expect(run.items).toHaveLength(3);
		expect(stage.sandbox.received.map(({ query }) => ({ ...query }))).toEqual([
			{ per_page: '150' },
			{ per_page: '150', starting_after: 'WzBd' },
		]);
	});

	test('a link to a stranger is not followed', async () => {
		const pages = { next: 'https://elsewhere.example/contacts?page=2' };
		stage.sandbox.plant({ fault: 'status', status: 200, body: pageOf(['a'], pages) });
		const run = await stage.run('intercom', contacts, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'The next page of the list would lead to another host (elsewhere.example) [item 0]',
		});
	});

	test.each(['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'])(
		'a link to %s gives its query alone',
		async (host) => {
			const pages = { next: `https://${host}/contacts?per_page=150&starting_after=WzBd` };
			stage.sandbox.plant({ fault: 'status', status: 200, body: pageOf(['a'], pages), times: 1 });
			const run = await stage.run('intercom', contacts);
			expect(run.items).toHaveLength(3);
		},
	);
});

describe('the scroll of companies', () => {
	test('is not continued after a lost answer, since a page cannot be asked for again', async () => {
		stage.sandbox.intercom.tables.companies.addMany(150);
		stage.sandbox.plant({ fault: 'resetAfterWrite', pathIncludes: 'scroll_param', times: 1 });
		const run = await stage.run('intercom', scroll, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'network' } });
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test('fails when another one is open for longer than it may wait', async () => {
		stage.sandbox.intercom.scroll = { key: 'other', row: 0, touchedAt: Date.now() };
		const { restore } = stopTheClock();
		const run = await stage.run('intercom', { ...scroll, options: { maxWait: 1 } }, goOn);
		restore();
		expect(failureOf(run)).toMatchObject({
			details: { kind: 'conflict', vendorCode: 'scroll_exists' },
		});
	});
});

describe('the companies of a contact', () => {
	test.each(['data', 'companies'])('may stand under %s', async (key) => {
		const body = { type: 'list', [key]: [{ type: 'company', id: companyId }] };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const parameters = { resource: 'contact', operation: 'getCompanies', contactId: contact.id };
		expect(jsonOf(await stage.run('intercom', parameters))).toEqual([{ id: companyId }]);
	});
});

describe('finding a company', () => {
	test.each(['data', 'companies'])('a list of them may stand under %s', async (key) => {
		const body = { type: 'list', [key]: [{ type: 'company', id: companyId }] };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const parameters = { resource: 'company', operation: 'find', ownCompanyId: 'acct-417' };
		expect(jsonOf(await stage.run('intercom', parameters))).toEqual([{ id: companyId }]);
	});

	test('one that nobody knows is not found', async () => {
		const parameters = { resource: 'company', operation: 'find', ownCompanyId: 'acct-0' };
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Intercom has no such record: Company Not Found [item 0]',
			details: { kind: 'notFound', vendorCode: 'company_not_found' },
		});
	});
});
