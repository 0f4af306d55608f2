import type { ContenderName } from '../contenders';
import type { Measured } from '../job';
import { startRunner, type Vendors } from '../processes';
import type { WorkName } from '../works';

/** So much that nobody ever waits. */
export const unlimited = { requests: 1e9, windowMs: 10_000 };

interface Rounds {
	work: WorkName;
	contenders: ContenderName[];
	ids: string[];
	rounds: number;
}

/**
 * Runs the contenders in turn, each in a process of its own that stays, so that none meets a colder compiler or a
 * fuller memory than the others, in an order that turns around with each round. The first rounds warm up and do not
 * count.
 */
export async function inTurn(
	vendors: Vendors,
	{ work, contenders, ids, rounds }: Rounds,
): Promise<Map<ContenderName, Measured[]>> {
	const warmUps = 4;
	const runners = await Promise.all(contenders.map(() => startRunner(['--expose-gc'])));
	const measured = new Map<ContenderName, Measured[]>(contenders.map((name) => [name, []]));
	for (let round = 0; round < rounds + warmUps; round++) {
		const order = [...contenders.entries()];
		if (round % 2 === 1) order.reverse();
		for (const [index, contender] of order) {
			const job = { contender, work, url: vendors.url, ids, limit: unlimited };
			const one = await runners[index]?.measure(job);
			if (one?.itemsOut !== ids.length) {
				throw new Error(`${contender} gave ${String(one?.itemsOut)} items: ${String(one?.error)}`);
			}
			if (round >= warmUps) measured.get(contender)?.push(one);
		}
		process.stderr.write('.');
	}
	await Promise.all(runners.map((runner) => runner.stop()));
	return measured;
}
