import fc from 'fast-check';

import { inOrder } from '../../nodes/shared/run/flow';

const yes = () => true;

describe('items in flight', () => {
	test('results stand in the order of the items, whichever ends first', async () => {
		await fc.assert(
			fc.asyncProperty(
				fc.scheduler(),
				fc.nat(30),
				fc.integer({ min: 1, max: 12 }),
				async (scheduler, count, inFlight) => {
					const work = inOrder(count, inFlight, yes, (index) =>
						scheduler.schedule(Promise.resolve(index * 2)),
					);
					await scheduler.waitFor(work);
					expect(await work).toEqual(Array.from({ length: count }, (_, index) => index * 2));
				},
			),
		);
	});

	test('never more than allowed are under way', async () => {
		let underWay = 0;
		let most = 0;
		await inOrder(50, 4, yes, async () => {
			most = Math.max(most, ++underWay);
			await new Promise(setImmediate);
			underWay--;
		});
		expect(most).toBe(4);
	});

	test('nothing starts after the word to stop, and what was under way ends', async () => {
		const started: number[] = [];
		let stopped = false;
		const results = await inOrder(
			10,
			3,
			() => !stopped,
			async (index) => {
				started.push(index);
				await new Promise(setImmediate);
				stopped = true;
				return index;
			},
		);
		expect(started).toEqual([0, 1, 2]);
		expect(results).toHaveLength(10);
		expect(results.slice(0, 4)).toEqual([0, 1, 2, undefined]);
	});
});
