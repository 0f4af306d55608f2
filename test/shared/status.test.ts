import type { Answer } from '../../nodes/shared/operation/vendor';
import { kindOfStatus, vendorError } from '../../nodes/shared/operation/vendorError';
import { outcomeOf, statusError } from '../../nodes/shared/sending/status';

const answer = (statusCode: number, body: unknown = {}, headers = {}): Answer => ({
	statusCode,
	headers,
	body,
});

test.each([
	[400, 'validation'],
	[401, 'auth'],
	[402, 'plan'],
	[403, 'permission'],
	[404, 'notFound'],
	[408, 'timeout'],
	[409, 'conflict'],
	[410, 'notFound'],
	[422, 'validation'],
	[429, 'rateLimit'],
	[500, 'vendorFault'],
	[503, 'vendorFault'],
])('status %i without more is a matter of %s', (status, kind) => {
	expect(kindOfStatus(status)).toBe(kind);
});

describe('an answer that the vendor’s reader does not recognise', () => {
	test.each([
		[answer(200), undefined],
		[answer(204, ''), undefined],
		[answer(200, { success: false }), 'did not accept the request: it did not say why'],
		[answer(200, { success: false, message: 'No' }), 'did not accept the request: No'],
		[
			answer(200, { type: 'error.list', errors: [{ message: 'Gone' }] }),
			'did not accept the request: Gone',
		],
		[answer(200, { errors: ['Gone'] }), 'did not accept the request: Gone'],
		[answer(200, { errors: [] }), undefined],
		[answer(200, { errors: ['Half of it'], data: { id: 1 } }), undefined],
		[answer(200, '{"cut'), 'could not process the request: its answer is not JSON or was cut off'],
		[answer(302, ''), 'did not accept the request: it answered with a redirect'],
		[
			answer(502, '<html>'),
			'could not process the request: it answered with a page instead of data (status 502)',
		],
		[answer(404, ''), 'has no such record'],
		[answer(429, { x: 1 }), 'turned the request away, since there were too many'],
	])('%j: %s', (given, message) => {
		expect(statusError(given)?.message).toBe(message);
	});
});

describe('what an error means for the next try', () => {
	test.each([
		['validation', { kind: 'refused' }],
		['vendorFault', { kind: 'unknown' }],
		['timeout', { kind: 'unknown' }],
		['rateLimit', { kind: 'throttled', tooMany: true, leastMs: 60_000 }],
	] as const)('%s', (kind, outcome) => {
		const error = vendorError(kind, undefined, { leastMs: 60_000 });
		expect(outcomeOf(error, answer(400), undefined)).toEqual(outcome);
	});

	test('the server’s own time counts before the vendor’s usual one', () => {
		const headers = { 'retry-after': '3', reset: '1' };
		const error = vendorError('rateLimit', 'x');
		expect(outcomeOf(error, answer(429, {}, headers), 'reset')).toEqual({
			kind: 'throttled',
			tooMany: true,
			waitMs: 3000,
		});
	});

	test('a request that was turned away unread is throttled, whatever the kind', () => {
		const error = vendorError('vendorFault', 'maintenance', { turnedAway: true });
		expect(outcomeOf(error, answer(503), undefined)).toEqual({ kind: 'throttled', tooMany: false });
	});

	test('a fault may name a time, but the next window is none of its business', () => {
		const error = vendorError('vendorFault', 'x');
		const headers = { 'retry-after': '4', reset: '1' };
		expect(outcomeOf(error, answer(503, {}, headers), 'reset')).toEqual({
			kind: 'unknown',
			waitMs: 4000,
		});
	});
});
