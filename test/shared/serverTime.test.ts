import fc from 'fast-check';

import { httpDate, serverWaitMs } from '../../nodes/shared/base/serverTime';

const now = Date.parse('2026-03-01T12:00:00Z');
const seconds = now / 1000;

test.each([
	['Sun, 06 Nov 1994 08:49:37 GMT'],
	['Sunday, 06-Nov-94 08:49:37 GMT'],
	['Sun Nov  6 08:49:37 1994'],
])('the date %s is read', (text) => {
	expect(httpDate(text)).toBe(Date.UTC(1994, 10, 6, 8, 49, 37));
});

test.each([
	'',
	'soon',
	'7',
	'2026-03-01',
	'2026-03-01T12:00:00Z',
	'Sun, 99 Foo 1994 08:49:37 GMT',
	undefined,
])('%j is no date of HTTP', (text) => {
	expect(httpDate(text)).toBeUndefined();
});

describe('the wait that an answer asks for', () => {
	test.each<[string, Record<string, string>, number | undefined]>([
		['seconds', { 'retry-after': '7' }, 7000],
		['a fraction of a second', { 'retry-after': ' 0.5 ' }, 500],
		['a date', { 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30_000],
		['a date that has passed', { 'retry-after': 'Sun, 01 Mar 2026 11:00:00 GMT' }, 0],
		['the begin of the next window', { reset: `${seconds + 9}` }, 9000],
		['a window that has begun', { reset: `${seconds - 9}` }, 0],
		[
			'both: Retry-After is meant for this request',
			{ 'retry-after': '2', reset: `${seconds + 9}` },
			2000,
		],
		[
			'a malformed Retry-After beside a reset',
			{ 'retry-after': 'soon', reset: `${seconds + 9}` },
			9000,
		],
		['a negative number', { 'retry-after': '-5' }, undefined],
		['a day', { 'retry-after': '86400' }, 86_400_000],
		['absurdly far', { 'retry-after': '86401' }, undefined],
		['absurdly far, in digits', { 'retry-after': '9'.repeat(400) }, undefined],
		['absurdly far, as a date', { 'retry-after': 'Fri, 01 Jan 2100 00:00:00 GMT' }, undefined],
		['nothing', {}, undefined],
		['nonsense', { 'retry-after': '{}', reset: 'later' }, undefined],
	])('%s', (_, headers, expected) => {
		expect(serverWaitMs(headers, 'reset', now)).toBe(expected);
	});

	test('a vendor without such a header has no window', () => {
		expect(serverWaitMs({ reset: `${seconds + 9}` }, undefined, now)).toBeUndefined();
	});

	test('is reckoned by the clock of the server where the answer tells it', () => {
		const headers = { date: new Date(now).toUTCString(), reset: `${seconds + 9}` };
		fc.assert(
			fc.property(fc.integer({ min: -3_600_000, max: 3_600_000 }), (ahead) => {
				expect(serverWaitMs(headers, 'reset', now + ahead)).toBe(9000);
			}),
		);
	});
});
