import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { textOf } from '../../nodes/shared/base/record';
import type { PageRequest, Page } from '../../nodes/shared/operation/listing';
import { bansIn, byBan, byTimeOfChange } from '../../nodes/ZendeskChat/paging';

const pageOf = (query: IDataObject, body: unknown, rows: IDataObject[]): Page => ({
	request: { query },
	body,
	rows,
	remaining: Infinity,
	hosts: ['acmehelp.zendesk.com'],
});

describe('bans', () => {
	const ban = (id: number) => ({ id });

	test('are one list in the order of their IDs', () => {
		const body = { ip_address: [ban(3), ban(8)], visitor: [ban(9), ban(4)] };
		expect(bansIn(body)).toEqual([3, 4, 8, 9].map(ban));
	});

	test.each([[{}], [{ ip_address: null, visitor: 'none' }], [[]]])('are none in %j', (body) => {
		expect(bansIn(body)).toEqual([]);
	});

	type Rows = Record<'ip_address' | 'visitor', IDataObject[]>;

	/** Gives pages as the vendor would: the size counts both kinds together, or each kind for itself. */
	const servers: Record<string, (all: Rows, since: number, size: number) => Rows> = {
		'both kinds together': (all, since, size) => {
			const ids = bansIn(all)
				.map(({ id }) => Number(id))
				.filter((id) => id >= since)
				.slice(0, size);
			const chosen = (rows: IDataObject[]) => rows.filter(({ id }) => ids.includes(Number(id)));
			return { ip_address: chosen(all.ip_address), visitor: chosen(all.visitor) };
		},
		'each kind for itself': (all, since, size) => {
			const chosen = (rows: IDataObject[]) =>
				rows.filter(({ id }) => Number(id) >= since).slice(0, size);
			return { ip_address: chosen(all.ip_address), visitor: chosen(all.visitor) };
		},
	};

	test.each(Object.entries(servers))(
		'are all found where the size of a page counts %s',
		(_, serve) => {
			const kinds = fc.uniqueArray(fc.integer({ min: 1, max: 60 }), { maxLength: 40 });
			fc.assert(
				fc.property(kinds, fc.integer({ min: 1, max: 9 }), fc.nat(), (ids, size, mask) => {
					const sorted = [...ids].sort((one, other) => one - other);
					const isIp = (id: number) => (mask >> id % 30) % 2 === 0;
					const all = {
						ip_address: sorted.filter(isIp).map(ban),
						visitor: sorted.filter((id) => !isIp(id)).map(ban),
					};
					const found = new Set<number>();
					let next: PageRequest | undefined = { query: { limit: size } };
					for (let requests = 0; next && requests < 100; requests++) {
						const body = serve(all, Number(next.query.since_id ?? 0), size);
						const rows = bansIn(body);
						for (const { id } of rows) found.add(Number(id));
						[next] = byBan.next(pageOf(next.query, body, rows));
					}
					expect(next).toBeUndefined();
					expect([...found].sort((one, other) => one - other)).toEqual(sorted);
				}),
			);
		},
	);
});

describe('changes since a time', () => {
	const list = byTimeOfChange(({ id }) => textOf(id));
	const link = 'https://acmehelp.zendesk.com/x?start_time=7&start_id=b';
	const asked = { fields: 'chats(*)', start_time: 5, start_id: 'a', limit: 2 };
	const rows = [{ id: 'c' }, { id: 'd' }];

	const now = Date.UTC(2024, 6, 9, 12);
	const real = { ...clock };
	beforeAll(() => {
		clock.now = () => now;
	});
	afterAll(() => Object.assign(clock, real));

	test.each([
		[361, 1, 1],
		[360, 1, 1],
		[359, 1, 0],
		[361, 1_000_000, 1],
		[359, 1_000_000, 0],
	])(
		'with a full page that ends %i seconds ago, in units of which a second has %i, lead to %i more',
		(seconds, unitsPerSecond, requests) => {
			const end = (now / 1000 - seconds) * unitsPerSecond;
			const way = byTimeOfChange(() => null, unitsPerSecond);
			const next = [
				{ end_time: end, end_id: 'd' },
				{ next_page: `https://acmehelp.zendesk.com/x?start_time=${end}` },
			].map((body) => way.next(pageOf(asked, { count: 2, ...body }, rows)).length);
			expect(next).toEqual([requests, requests]);
		},
	);

	test.each<[string, IDataObject, IDataObject[], Array<IDataObject>]>([
		[
			'go on from the last time and ID',
			{ count: 2, end_time: 9, end_id: 'd', next_page: link },
			rows,
			[{ ...asked, start_time: '9', start_id: 'd' }],
		],
		[
			'drop the ID that was asked for where there is none',
			{ count: 2, end_time: 9, end_id: null },
			rows,
			[{ ...asked, start_time: '9', start_id: undefined }],
		],
		['end with a short page', { count: 1, end_time: 9, next_page: link }, rows, []],
		['count the rows where nothing is counted', { end_time: 9 }, rows.slice(1), []],
		[
			'follow the link where no time is told, and keep what it lacks',
			{ count: 2, next_page: link },
			rows,
			[{ ...asked, start_time: '7', start_id: 'b' }],
		],
		[
			'follow the link where the time has a fraction, which no request may have',
			{ count: 2, end_time: 9.25, end_id: 'd', next_page: link },
			rows,
			[{ ...asked, start_time: '7', start_id: 'b' }],
		],
		[
			'drop the ID that was asked for where the link has none',
			{ count: 2, end_time: 9.25, next_page: link.replace('&start_id=b', '') },
			rows,
			[{ ...asked, start_time: '7', start_id: undefined }],
		],
		['end where nothing leads on', { count: 2 }, rows, []],
	])('%s', (_, body, found, expected) => {
		const next = list.next(pageOf(asked, body, found));
		expect(next.map(({ query }) => query)).toEqual(expected);
	});
});
