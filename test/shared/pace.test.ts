import fc from 'fast-check';

import type { Limit } from '../../nodes/shared/operation/vendor';
import { createPace, type Pace, paceOf } from '../../nodes/shared/sending/pace';
import { virtualTime } from './virtualTime';

let time: ReturnType<typeof virtualTime>;
beforeEach(() => {
	time = virtualTime();
});
afterEach(() => time.restore());

const patience = 300_000;
const turn = (pace: Pace, limit: Limit, lane: object = pace, signal?: AbortSignal) =>
	pace.turn(lane, { limit, patienceMs: patience }, signal);

/** Takes so many turns and tells when each came, in milliseconds. */
const takeTurns = (pace: Pace, limit: Limit, count: number, lane: object = pace) =>
	Promise.all(Array.from({ length: count }, () => turn(pace, limit, lane).then(() => time.now())));

describe('the window', () => {
	test('never holds more than 98 % of the limit, wherever it begins', async () => {
		const limits = fc.record({
			requests: fc.integer({ min: 1, max: 120 }),
			windowMs: fc.integer({ min: 100, max: 60_000 }),
		});
		await fc.assert(
			fc.asyncProperty(limits, fc.integer({ min: 1, max: 300 }), async (limit, count) => {
				const times = await time.run(takeTurns(createPace(), limit, count));
				const slots = Math.max(1, Math.floor(limit.requests * 0.98));
				const apart = times.slice(slots).map((at, index) => at - (times[index] ?? 0));
				expect(Math.min(limit.windowMs, ...apart)).toBe(limit.windowMs);
			}),
			{ numRuns: 40 },
		);
	});

	test('lets a burst up to the limit go at once, and no one wait longer than needed', async () => {
		const times = await time.run(takeTurns(createPace(), { requests: 100, windowMs: 10_000 }, 300));
		expect(times.filter((at) => at === 0)).toHaveLength(98);
		expect(times.filter((at) => at === 10_000)).toHaveLength(98);
		expect(times.filter((at) => at === 20_000)).toHaveLength(98);
		expect(times.filter((at) => at === 30_000)).toHaveLength(6);
	});
});

describe('several executions', () => {
	test('take turns, however many requests one of them has waiting', async () => {
		const pace = createPace();
		const limit = { requests: 1, windowMs: 1000 };
		const order: string[] = [];
		const queue = (lane: { name: string }, count: number) =>
			Array.from({ length: count }, () =>
				turn(pace, limit, lane).then(() => order.push(lane.name)),
			);
		await time.run(Promise.all([...queue({ name: 'a' }, 5), ...queue({ name: 'b' }, 2)]));
		expect(order.join('')).toBe('aabab' + 'aa');
	});

	test('share one pace by its key, and an idle one is dropped', async () => {
		const pace = paceOf('one');
		await time.run(turn(pace, { requests: 10, windowMs: 1000 }));
		pace.end({});
		expect(paceOf('one')).toBe(pace);
		paceOf('two');
		expect(paceOf('one')).toBe(pace);
		time.pass(60_001);
		paceOf('two');
		expect(paceOf('one')).not.toBe(pace);
	});

	test('a lower limit of one does not hold up another', async () => {
		const pace = createPace();
		const slow = Promise.all([
			turn(pace, { requests: 1, windowMs: 60_000 }, {}),
			turn(pace, { requests: 1, windowMs: 60_000 }, {}),
		]);
		const times = await time.run(takeTurns(pace, { requests: 100, windowMs: 1000 }, 20, {}));
		expect(times).toEqual(Array.from({ length: 20 }, () => 0));
		await time.run(slow);
		expect(time.now()).toBe(60_000);
	});
});

describe('a stopped execution', () => {
	const limit = { requests: 1, windowMs: 30_000 };

	test('leaves the queue at once, and the others keep their turn', async () => {
		const pace = createPace();
		const stop = new AbortController();
		const first = turn(pace, limit);
		const stopped = turn(pace, limit, {}, stop.signal);
		const other = takeTurns(pace, limit, 1, {});
		stop.abort(new Error('stopped'));
		await expect(stopped).rejects.toThrow('stopped');
		expect(await time.run(Promise.all([first, other]))).toEqual([0, [30_000]]);
	});

	test('does not begin to wait', async () => {
		await expect(turn(createPace(), limit, {}, AbortSignal.abort())).rejects.toThrow();
	});

	test('leaves nothing behind that waits', async () => {
		const pace = createPace();
		const stop = new AbortController();
		await time.run(turn(pace, limit));
		const stopped = turn(pace, limit, {}, stop.signal);
		stop.abort();
		await expect(stopped).rejects.toThrow();
		expect(time.sleepers()).toBe(0);
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([30_000]);
	});
});

describe('what the vendor says', () => {
	const limit = { requests: 1000, windowMs: 10_000 };

	test('a time it names holds for everybody', async () => {
		const pace = createPace();
		await turn(pace, limit);
		pace.end({ blockedMs: 7000 });
		expect(await time.run(takeTurns(pace, limit, 2))).toEqual([7000, 7000]);
	});

	test('a time beyond the patience of one who waits ends his waiting', async () => {
		const pace = createPace();
		await turn(pace, { requests: 1, windowMs: 10_000 });
		const waiting = turn(pace, { requests: 1, windowMs: 10_000 });
		pace.end({ blockedMs: patience + 1 });
		expect(await waiting).toBe(patience + 1);
		expect(await turn(pace, limit)).toBe(patience + 1);
		time.pass(patience + 1);
		expect(await turn(pace, limit)).toBe(0);
	});

	test('fewer requests left than expected are kept to until its window ends', async () => {
		const pace = createPace();
		await turn(pace, limit);
		await turn(pace, limit);
		// One more is on its way, which the vendor has not counted.
		pace.end({ remaining: { requests: 3, endsInMs: 4000, window: 1 } });
		expect(await time.run(takeTurns(pace, limit, 4))).toEqual([0, 0, 4000, 4000]);
	});

	test('an answer that was overtaken does not give requests back', async () => {
		const pace = createPace();
		await Promise.all([turn(pace, limit), turn(pace, limit)]);
		pace.end({ remaining: { requests: 1, endsInMs: 4000, window: 1 } });
		pace.end({ remaining: { requests: 2, endsInMs: 4000, window: 1 } });
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([4000]);
	});

	test('a new window is known by its end, though the old one may seem to last, and the old one no longer counts', async () => {
		const pace = createPace();
		await Promise.all([turn(pace, limit), turn(pace, limit), turn(pace, limit)]);
		pace.end({ remaining: { requests: 0, endsInMs: 1000, window: 1 } });
		pace.end({ remaining: { requests: 500, endsInMs: 10_000, window: 2 } });
		pace.end({ remaining: { requests: 0, endsInMs: 900, window: 1 } });
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([0]);
	});

	test('a window that began earlier counts again once the later one has ended', async () => {
		const pace = createPace();
		await Promise.all([turn(pace, limit), turn(pace, limit)]);
		pace.end({ remaining: { requests: 9, endsInMs: 1000, window: 99 } });
		time.pass(1001);
		pace.end({ remaining: { requests: 0, endsInMs: 3000, window: 5 } });
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([4001]);
	});

	test('an answer of a window that has ended says nothing', async () => {
		const pace = createPace();
		await turn(pace, limit);
		pace.end({ remaining: { requests: 0, endsInMs: 0, window: 1 } });
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([0]);
	});
});

test('a pace that has let 100,000 requests go remembers the last minute only', async () => {
	const pace = createPace();
	const limit = { requests: 5000, windowMs: 10_000 };
	for (let round = 0; round < 20; round++) {
		const times = await time.run(takeTurns(pace, limit, 4900));
		expect(new Set(times)).toEqual(new Set([round * 10_000]));
	}
});
