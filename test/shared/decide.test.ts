import type { VendorError } from '../../nodes/shared/operation/vendor';
import type { Try } from '../../nodes/shared/sending/attempt';
import {
	afterTry,
	type Case,
	decide,
	type Decision,
	noHistory,
} from '../../nodes/shared/sending/decide';
import type { Outcome } from '../../nodes/shared/sending/retry';

const answer = { statusCode: 200, headers: {}, body: {} };
const success: Try = { requests: 1, answer };
const failed = (outcome: Outcome, error: Partial<VendorError> = {}): Try => ({
	requests: 1,
	answer,
	error: { kind: 'vendorFault', message: 'x', ...error },
	outcome,
});
const lost = failed({ kind: 'unknown' });
const away = failed({ kind: 'throttled', waitMs: 7000 });
const gone = failed({ kind: 'refused' }, { kind: 'notFound' });

const usual: Case = {
	method: 'PUT',
	resend: 'safe',
	history: { ...noHistory, attempts: 1, tries: 1, turnedAway: 1 },
	standing: { blockedMs: 0, closedMs: 0 },
	bounds: { maxAttempts: 5, maxWaitMs: 300_000 },
	backoff: { baseMs: 500, capMs: 30_000, random: () => 1 },
	isBudgetEmpty: false,
};
const outcomeUnknown = { ...usual.history, outcomeUnknown: true };

test.each<[string, Try, Partial<Case>, Decision]>([
	['an answer', success, {}, { act: 'succeed' }],
	['a refusal', failed({ kind: 'refused' }), {}, { act: 'fail' }],
	[
		'a token that has run out',
		failed({ kind: 'refused' }, { tokenExpired: true }),
		{},
		{ act: 'renewToken' },
	],
	['a lost answer', lost, {}, { act: 'tryAgain', afterMs: 500, spends: true }],
	['a lost answer of what must not be sent twice', lost, { resend: 'unsafe' }, { act: 'fail' }],
	['a lost answer in an outage', lost, { isBudgetEmpty: true }, { act: 'fail' }],
	[
		'a fault that names a time',
		failed({ kind: 'unknown', waitMs: 900 }),
		{ isBudgetEmpty: true },
		{ act: 'tryAgain', afterMs: 900, spends: false },
	],
	[
		'a request turned away',
		away,
		{ resend: 'unsafe', isBudgetEmpty: true },
		{ act: 'tryAgain', afterMs: 7000, spends: false },
	],
	[
		'one turned away without a time',
		failed({ kind: 'throttled' }),
		{ standing: { blockedMs: 40, closedMs: 0 } },
		{ act: 'tryAgain', afterMs: 40, spends: false },
	],
	[
		'a credential that could not be read',
		failed({ kind: 'notSent', leastMs: 1000 }),
		{ isBudgetEmpty: true },
		{ act: 'tryAgain', afterMs: 1000, spends: false },
	],
	[
		'a connection that was refused',
		failed({ kind: 'notSent' }),
		{},
		{ act: 'tryAgain', afterMs: 500, spends: true },
	],
	[
		'a record that is gone after a delete whose answer was lost',
		gone,
		{ method: 'DELETE', history: outcomeUnknown },
		{ act: 'succeed' },
	],
	['a record that was gone before', gone, { method: 'DELETE' }, { act: 'fail' }],
	[
		'a record that is gone when it is to be changed',
		gone,
		{ history: outcomeUnknown },
		{ act: 'fail' },
	],
])('%s', (_, tried, given, expected) => {
	expect(decide(tried, { ...usual, ...given })).toEqual(expected);
});

test('a history counts what was turned away apart from all other tries', () => {
	const history = [away, away, lost, success].reduce(afterTry, noHistory);
	expect(history).toEqual({
		attempts: 4,
		tries: 2,
		turnedAway: 2,
		waitedMs: 0,
		outcomeUnknown: true,
	});
});
