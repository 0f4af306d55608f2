import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { textOf } from '../../nodes/shared/base/record';
import type { Page } from '../../nodes/shared/operation/listing';
import {
	halves,
	quoted,
	searching,
	searchingWhole,
	searchQuery,
} from '../../nodes/ZendeskChat/resources/chat/search';

const real = { ...clock };
beforeAll(() => {
	clock.now = () => Date.UTC(2024, 6, 9, 12);
});
afterAll(() => Object.assign(clock, real));

const call = (query: IDataObject) => ({
	method: 'GET' as const,
	path: '/search',
	query,
	body: {},
	identity: {},
	headers: {},
	files: [],
	answer: 'json' as const,
	address: 'baseUrl',
	reads: true,
});
const q = (query: IDataObject) => searchQuery(call(query)).query.q;
const time = (from: string, to: string) => `timestamp:[${from}T00:00:00 TO ${to}T00:00:00]`;
const always = 'timestamp:[2006-01-01T00:00:00 TO 2024-07-10T12:00:00]';
const week = time('2024-07-01', '2024-07-08');

describe('a query', () => {
	test.each<[string, IDataObject, string]>([
		['nothing', {}, always],
		['a blank query', { query: ' ' }, always],
		[
			'terms',
			{ rating: 'bad', tags: 'late delivery' },
			`rating:bad AND tags:"late delivery" AND ${always}`,
		],
		['words', { words: 'oak lamp' }, `"oak lamp" AND ${always}`],
		['a time', { from: Date.UTC(2024, 6, 1), to: Date.UTC(2024, 6, 8) }, week],
		[
			'a query over two lines',
			{ query: 'rating:bad\n AND  type:chat' },
			`rating:bad AND type:chat AND ${always}`,
		],
		[
			'a query with a time that can be split',
			{ query: `rating:bad AND ${week}` },
			`rating:bad AND ${week}`,
		],
		[
			'such a query and a time besides',
			{ query: week, from: Date.UTC(2024, 6, 2) },
			`${week} AND timestamp:[2024-07-02T00:00:00 TO 2024-07-10T12:00:00]`,
		],
		[
			'a query whose time is open',
			{ query: 'timestamp:[* TO 2024-07-08]' },
			`timestamp:[* TO 2024-07-08] AND ${always}`,
		],
		['the end of chats', { query: `end_${week}` }, `end_${week} AND ${always}`],
		[
			'a time that is excluded',
			{ query: `type:chat AND NOT ${week}` },
			`type:chat AND NOT ${week} AND ${always}`,
		],
		['a time that is excluded by a sign', { query: `-${week}` }, `-${week} AND ${always}`],
		[
			'a choice',
			{ query: `rating:bad OR ${week}`, tags: 'x' },
			`tags:x AND (rating:bad OR ${week}) AND ${always}`,
		],
	])('of %s has one time that can be split', (_, query, expected) => {
		expect(q(query)).toBe(expected);
	});
});

test.each([
	['Runa', 'Runa'],
	['Åse-Lill_2', 'Åse-Lill_2'],
	['runa+1@fjordworks.example', 'runa+1@fjordworks.example'],
	[' two words ', '"two words"'],
	['a "quoted\\" word', '"a quoted word"'],
	['a:b', '"a:b"'],
	['', '""'],
	[true, 'true'],
])('%j is searched as %s', (value, expected) => {
	expect(quoted(value)).toBe(expected);
});

describe('halves of a search', () => {
	const bounds = (text: unknown) => {
		const [, from = '', to = ''] = /timestamp:\[(\S+) TO (\S+)\]/.exec(String(text)) ?? [];
		return [Date.parse(`${from}Z`), Date.parse(`${to}Z`)] as const;
	};
	const second = (count: number) => new Date(count * 1000).toISOString().slice(0, 19);
	const seconds = fc.integer({ min: 1_200_000_000, max: 1_900_000_000 });

	test('touch each other, cover the whole, and both are shorter', () => {
		fc.assert(
			fc.property(seconds, fc.integer({ min: 2, max: 500_000_000 }), (from, length) => {
				const whole = `rating:bad AND timestamp:[${second(from)} TO ${second(from + length)}]`;
				const [later, earlier] = halves(whole).map(({ query }) => query.q);
				const [laterFrom, laterTo] = bounds(later);
				const [earlierFrom, earlierTo] = bounds(earlier);
				expect([earlierFrom, laterTo]).toEqual([from * 1000, (from + length) * 1000]);
				expect(earlierTo).toBe(laterFrom);
				expect(earlierTo).toBeGreaterThan(earlierFrom);
				expect(laterTo).toBeGreaterThan(laterFrom);
				expect(textOf(later).replace(/\[.*/, '')).toBe('rating:bad AND timestamp:');
			}),
		);
	});

	test('are those of the last time in the query', () => {
		expect(halves(`${always} AND ${week}`).map(({ query }) => query.q)).toEqual([
			`${always} AND timestamp:[2024-07-04T12:00:00 TO 2024-07-08T00:00:00]`,
			`${always} AND timestamp:[2024-07-01T00:00:00 TO 2024-07-04T12:00:00]`,
		]);
	});

	test.each([
		'timestamp:[2024-07-01T00:00:00 TO 2024-07-01T00:00:01]',
		'timestamp:[2024-07-08T00:00:00 TO 2024-07-01T00:00:00]',
		'rating:bad',
	])('of %s cannot be had', (query) => {
		expect(() => halves(query)).toThrow('The search finds more than 10000 chats');
	});
});

describe('a page of a search', () => {
	const page = (query: IDataObject, body: unknown, remaining = Infinity): Page => ({
		request: { query: { q: week, ...query } },
		body,
		rows: [],
		remaining,
		hosts: ['acmehelp.zendesk.com'],
	});
	const link = 'https://acmehelp.zendesk.com/api/v2/chat/chats/search?q=x&page=9';
	const ways = (next: Page) => searching.next(next).map(({ query }) => query.q);
	const both = halves(week).map(({ query }) => query.q);

	test.each<[string, Page, unknown[]]>([
		['of a small search leads to the next one', page({}, { count: 80, next_url: link }), ['x']],
		['that is the last leads nowhere', page({}, { count: 40, next_url: null }), []],
		['of too large a search is split', page({}, { count: 10_001, next_url: link }), both],
		['of ten thousand is followed', page({}, { count: 10_000, next_url: link }), ['x']],
		['of which enough is wanted is not', page({}, { count: 10_001, next_url: link }, 40), ['x']],
		[
			'with the highest number and more behind it is split',
			page({ page: '250' }, { next_url: link }),
			both,
		],
		[
			'with the highest number that counts more is split',
			page({ page: '250' }, { count: 10_001 }),
			both,
		],
		[
			'with the highest number is the last',
			page({ page: '250' }, { count: 10_000, next_url: null }),
			[],
		],
		[
			'before the highest number is followed',
			page({ page: '249' }, { count: 20_000, next_url: link }),
			['x'],
		],
	])('%s', (_, next, expected) => {
		expect(ways(next)).toEqual(expected);
	});

	test('without a list has no rows', () => {
		expect(searching.rows?.(page({}, { count: 0 }))).toEqual([]);
	});

	test('with more stubs than one request reads is read by two', () => {
		const results = Array.from({ length: 60 }, (_, id) => ({ id: `c${id}` }));
		const next = searchingWhole.next(page({}, { results }));
		expect(next.map(({ path, query }) => [path, textOf(query.ids).split(',').length])).toEqual([
			['/api/v2/chat/chats', 50],
			['/api/v2/chat/chats', 10],
		]);
	});
});
