import fc from 'fast-check';

import type { Limit } from '../../nodes/shared/operation/vendor';
import { createPace, type Leave, type Pace, paceOf } from '../../nodes/shared/sending/pace';
import { execution, limitedVendor, type Manner } from './limitedVendor';
import { virtualTime } from './virtualTime';

let time: ReturnType<typeof virtualTime>;
beforeEach(() => {
	time = virtualTime();
});
afterEach(() => time.restore());

const patience = 300_000;
const turn = async (pace: Pace, limit: Limit, lane: object = pace, signal?: AbortSignal) =>
	(await pace.turn(lane, { limit, patienceMs: patience }, signal)) as Leave;

/** Takes so many turns, each answered at once, and tells when each came, in milliseconds. */
const takeTurns = (pace: Pace, limit: Limit, count: number, lane: object = pace) =>
	Promise.all(
		Array.from({ length: count }, async () => {
			const { end } = await turn(pace, limit, lane);
			end({ requests: 1, accepted: true });
			return time.now();
		}),
	);

/** Requests that are under way. */
const underWay = (pace: Pace, limit: Limit, count: number) =>
	Promise.all(Array.from({ length: count }, () => turn(pace, limit)));

describe('the window', () => {
	test('lets a burst up to the whole limit go at once, and no one wait longer than needed', async () => {
		const times = await time.run(takeTurns(createPace(), { requests: 100, windowMs: 10_000 }, 250));
		expect(times.filter((at) => at === 0)).toHaveLength(100);
		expect(times.filter((at) => at === 10_000)).toHaveLength(100);
		expect(times.filter((at) => at === 20_000)).toHaveLength(50);
	});

	test('has a place free one window after the answer, not after the sending', async () => {
		const pace = createPace();
		const limit = { requests: 1, windowMs: 10_000 };
		const { end } = await turn(pace, limit);
		const next = takeTurns(pace, limit, 1);
		time.pass(3000);
		end({ requests: 1 });
		expect(await time.run(next)).toEqual([13_000]);
	});

	test('gives the place of a request that was not sent back at once, and counts one that n8n sent twice twice', async () => {
		const pace = createPace();
		const limit = { requests: 2, windowMs: 10_000 };
		const [first, second] = await underWay(pace, limit, 2);
		const waiting = takeTurns(pace, limit, 1);
		first?.end({ requests: 0 });
		expect(await time.run(waiting)).toEqual([0]);
		second?.end({ requests: 2 });
		expect(await time.run(takeTurns(pace, limit, 2))).toEqual([10_000, 10_000]);
	});

	const limits = fc.record({
		requests: fc.integer({ min: 1, max: 60 }),
		windowMs: fc.integer({ min: 100, max: 60_000 }),
	});
	const latencies = fc.integer({ min: 1, max: 20_000 });

	test.each(['fixed', 'sliding'] as const)(
		'of a vendor never holds more than the limit, wherever it counts between sending and answer (%s)',
		async (kind) => {
			await fc.assert(
				fc.asyncProperty(
					limits,
					latencies,
					fc.integer({ min: 1, max: 40 }),
					fc.infiniteStream(fc.double({ min: 0, max: 1, noNaN: true })),
					async (limit, latencyMs, inFlight, chance) => {
						const latency = () => (chance.next().value as number) * latencyMs;
						const vendor = limitedVendor({ limit, kind, manner: 'nothing', latency });
						const work = { count: 150, inFlight, limit };
						await time.run(execution(createPace(), vendor.ask, work));
						expect(vendor.turnedAway()).toBe(0);
					},
				),
				{ numRuns: 25 },
			);
		},
	);

	test.each<Manner>(['nothing', 'headers'])(
		'is used to the full: Intercom’s limit with 80 in flight takes at most 1.05 of the ideal time (%s)',
		async (manner) => {
			const limit = { requests: 1666, windowMs: 10_000 };
			let tick = 0;
			const latency = () => 60 + (tick++ % 7) * 10;
			const vendor = limitedVendor({ limit, kind: 'fixed', manner, latency });
			await time.run(execution(createPace(), vendor.ask, { count: 4998, inFlight: 80, limit }));
			expect(vendor.turnedAway()).toBe(0);
			expect(time.now()).toBeLessThan(1.05 * 30_000);
		},
	);
});

describe('several executions', () => {
	test('take turns, however many requests one of them has waiting', async () => {
		const pace = createPace();
		const limit = { requests: 1, windowMs: 1000 };
		const order: string[] = [];
		const queue = (lane: { name: string }, count: number) =>
			Array.from({ length: count }, () =>
				turn(pace, limit, lane).then(({ end }) => {
					order.push(lane.name);
					end({ requests: 1 });
				}),
			);
		await time.run(Promise.all([...queue({ name: 'a' }, 5), ...queue({ name: 'b' }, 2)]));
		expect(order.join('')).toBe('aabab' + 'aa');
	});

	test('share one pace by its key, and an idle one is dropped', async () => {
		const pace = paceOf('one');
		const { end } = await time.run(turn(pace, { requests: 10, windowMs: 1000 }));
		end({ requests: 1 });
		expect(paceOf('one')).toBe(pace);
		paceOf('two');
		expect(paceOf('one')).toBe(pace);
		time.pass(60_001);
		paceOf('two');
		expect(paceOf('one')).not.toBe(pace);
	});

	test('a lower limit of one does not hold up another', async () => {
		const pace = createPace();
		const slow = takeTurns(pace, { requests: 1, windowMs: 60_000 }, 2, {});
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
		const first = takeTurns(pace, limit, 1);
		const stopped = turn(pace, limit, {}, stop.signal);
		const other = takeTurns(pace, limit, 1, {});
		stop.abort(new Error('stopped'));
		await expect(stopped).rejects.toThrow('stopped');
		expect(await time.run(Promise.all([first, other]))).toEqual([[0], [30_000]]);
	});

	test('does not begin to wait', async () => {
		await expect(turn(createPace(), limit, {}, AbortSignal.abort())).rejects.toThrow();
	});

	test('leaves nothing behind that waits', async () => {
		const pace = createPace();
		const stop = new AbortController();
		await time.run(takeTurns(pace, limit, 1));
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
		const { end } = await turn(pace, limit);
		expect(end({ requests: 1, blockedMs: 7000 })).toEqual({ blockedMs: 7000, closedMs: 0 });
		expect(await time.run(takeTurns(pace, limit, 2))).toEqual([7000, 7000]);
	});

	test('a time beyond the patience of one who waits ends his waiting', async () => {
		const pace = createPace();
		const one = { requests: 1, windowMs: 10_000 };
		const { end } = await turn(pace, one);
		const waiting = turn(pace, one);
		end({ requests: 1, blockedMs: patience + 1 });
		expect(await waiting).toEqual({ blockedMs: patience + 1 });
		expect(await turn(pace, limit)).toEqual({ blockedMs: patience + 1 });
		time.pass(patience + 1);
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([patience + 1]);
	});

	test('one who has more patience waits on', async () => {
		const pace = createPace();
		const { end } = await turn(pace, { requests: 1, windowMs: 1000 });
		const waiting = takeTurns(pace, { requests: 1, windowMs: 1000 }, 1);
		end({ requests: 1, blockedMs: patience });
		expect(await time.run(waiting)).toEqual([patience]);
	});

	const told = (requests: number, endsInMs: number, window: number) => ({
		requests: 1,
		accepted: true,
		remaining: { requests, endsInMs, window },
	});

	test('fewer requests left than expected are kept to until its window ends', async () => {
		const pace = createPace();
		const [first] = await underWay(pace, limit, 2);
		// One more is on its way, which the vendor has not counted.
		first?.end(told(3, 4000, 1));
		expect(await time.run(takeTurns(pace, limit, 4))).toEqual([0, 0, 4000, 4000]);
	});

	test('an answer that was overtaken does not give requests back', async () => {
		const pace = createPace();
		const [first, second] = await underWay(pace, limit, 2);
		first?.end(told(1, 4000, 1));
		second?.end(told(2, 4000, 1));
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([4000]);
	});

	test('a new window is known by its end, though the old one may seem to last, and the old one no longer counts', async () => {
		const pace = createPace();
		const [first, second, third] = await underWay(pace, { requests: 3, windowMs: 10 }, 3);
		first?.end(told(0, 1000, 1));
		second?.end(told(500, 10_000, 2));
		third?.end(told(0, 900, 1));
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([0]);
	});

	test('a window that began earlier counts again once the later one has ended', async () => {
		const pace = createPace();
		const [first, second] = await underWay(pace, { requests: 2, windowMs: 10 }, 2);
		first?.end(told(9, 1000, 99));
		time.pass(1001);
		second?.end(told(0, 3000, 5));
		const [at] = await time.run(takeTurns(pace, { requests: 2, windowMs: 10 }, 1));
		expect(at).toBeGreaterThanOrEqual(4001);
	});

	test('an answer of a window that has ended says nothing', async () => {
		const pace = createPace();
		const { end } = await turn(pace, { requests: 1, windowMs: 10 });
		end(told(0, 0, 1));
		expect(await time.run(takeTurns(pace, limit, 1))).toEqual([0]);
	});
});

describe('a request that was turned away inside one’s own limit', () => {
	const limit = { requests: 60, windowMs: 60_000 };
	const away = { requests: 1, turnedAway: { tooMany: true } };

	test('halves the pace at most, spreads what follows, and lets the pace rise again until the limit is whole', async () => {
		const pace = createPace();
		const { end } = await turn(pace, limit);
		end({ ...away, blockedMs: 30_000 });
		const times = await time.run(takeTurns(pace, limit, 59));
		const apart = times.slice(1).map((at, index) => at - (times[index] as number));
		expect(times[0]).toBeGreaterThanOrEqual(30_000);
		expect(apart[0]).toBeGreaterThan(1900);
		expect(apart[0]).toBeLessThan(2000);
		expect(apart[55]).toBeLessThan(apart[0] as number);
		time.pass(600_000);
		const after = await time.run(takeTurns(pace, limit, 60));
		expect(new Set(after).size).toBe(1);
	});

	test('lowers the pace once for all that were sent before', async () => {
		const pace = createPace();
		const sent = await underWay(pace, limit, 20);
		for (const { end } of sent) end({ ...away, blockedMs: 1000 });
		const [first = 0, second = 0] = await time.run(takeTurns(pace, limit, 2));
		expect(second - first).toBeLessThan(2001);
	});

	test('is followed by pauses that get longer as long as nothing is taken, at most three seconds', async () => {
		const pace = createPace();
		const pauses: number[] = [];
		for (let round = 0; round < 5; round++) {
			const { end } = await time.run(turn(pace, limit));
			pauses.push(end(away).blockedMs);
		}
		expect(pauses).toEqual([500, 1000, 2000, 3000, 3000]);
		const { end } = await time.run(turn(pace, limit));
		end({ requests: 1, accepted: true });
		const { end: again } = await time.run(turn(pace, limit));
		expect(again(away)).toEqual({ blockedMs: 500, closedMs: 0 });
	});

	test('tells for how long nothing was taken', async () => {
		const pace = createPace();
		const { end } = await turn(pace, limit);
		end({ ...away, blockedMs: 20_000 });
		const { end: again } = await time.run(turn(pace, limit));
		expect(again(away).closedMs).toBeGreaterThanOrEqual(20_000);
	});

	test('goes before those of its execution that wait', async () => {
		const pace = createPace();
		const one = { requests: 1, windowMs: 1000 };
		const { end } = await turn(pace, one);
		const order: string[] = [];
		const queue = async (name: string, isAgain: boolean) => {
			const leave = await pace.turn(pace, { limit: one, patienceMs: patience, isAgain });
			order.push(name);
			leave.end?.({ requests: 1 });
		};
		const all = Promise.all([queue('first', false), queue('again', true)]);
		end({ requests: 1 });
		await time.run(all);
		expect(order).toEqual(['again', 'first']);
	});

	test('for another reason than too many does not change the pace', async () => {
		const pace = createPace();
		const { end } = await turn(pace, limit);
		end({ requests: 1, turnedAway: {}, blockedMs: 1000 });
		expect(await time.run(takeTurns(pace, limit, 3))).toEqual([1000, 1000, 1000]);
	});
});

test('a pace keeps to its windows when it has long forgotten the first ones', async () => {
	const pace = createPace();
	const limit = { requests: 1000, windowMs: 10_000 };
	for (let round = 0; round < 20; round++) {
		const times = await time.run(takeTurns(pace, limit, 1000));
		expect(new Set(times)).toEqual(new Set([round * 10_000]));
	}
});
