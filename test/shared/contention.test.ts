import fc from 'fast-check';

import { clock } from '../../nodes/shared/base/clock';
import { createPace } from '../../nodes/shared/sending/pace';
import { execution, limitedVendor, type Manner } from './limitedVendor';
import { virtualTime } from './virtualTime';

let time: ReturnType<typeof virtualTime>;
beforeEach(() => {
	time = virtualTime();
});
afterEach(() => time.restore());

/** A number from 0 to 1 that looks like chance. */
function chanceFrom(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
		return state / 2 ** 32;
	};
}

const limit = { requests: 200, windowMs: 60_000 };

/** 20 executions over processes that do not see each other. */
async function contend(
	processes: number,
	kind: 'fixed' | 'sliding',
	manner: Manner,
	seed: number,
	count = 100,
) {
	const startedAt = time.now();
	const chance = chanceFrom(seed);
	clock.random = chance;
	const vendor = limitedVendor({ limit, kind, manner, latency: () => 20 + chance() * 130 });
	const paces = Array.from({ length: processes }, createPace);
	const executions = Array.from({ length: 20 }, (_, index) => paces[index % processes]);
	const work = { count, inFlight: 10, limit };
	const failed = await time.run(
		Promise.all(executions.map((pace) => execution(pace ?? createPace(), vendor.ask, work))),
	);
	return {
		failed: failed.reduce((sum, one) => sum + one, 0),
		overIdeal: (time.now() - startedAt) / (((20 * count) / limit.requests) * limit.windowMs),
	};
}

describe('2,000 updates at 200 a minute by processes that do not see each other', () => {
	test.each<[Manner, 'fixed' | 'sliding']>([
		['nothing', 'fixed'],
		['nothing', 'sliding'],
		['seconds', 'fixed'],
		['seconds', 'sliding'],
		['headers', 'fixed'],
	])(
		'all end, in at most 1.15 of the ideal time (the vendor tells %s, its windows are %s)',
		async (manner, kind) => {
			await fc.assert(
				fc.asyncProperty(
					fc.integer({ min: 2, max: 4 }),
					fc.integer({ min: 1, max: 1000 }),
					async (processes, seed) => {
						const { failed, overIdeal } = await contend(processes, kind, manner, seed);
						expect(failed).toBe(0);
						expect(overIdeal).toBeLessThan(1.15);
					},
				),
				{ numRuns: 3, seed: 7 },
			);
		},
	);

	test.each([1, 2, 3])(
		'twice as many take at most 1.08 of it by two processes (%s)',
		async (seed) => {
			const { failed, overIdeal } = await contend(2, 'sliding', 'seconds', seed, 200);
			expect(failed).toBe(0);
			expect(overIdeal).toBeLessThan(1.08);
		},
	);

	test('all end as well where the vendor always names a whole window', async () => {
		const { failed, overIdeal } = await contend(2, 'fixed', 'aFullWindow', 1);
		expect(failed).toBe(0);
		expect(overIdeal).toBeLessThan(1.8);
	});
});
