import { startRunner, startVendors } from '../processes';
import { atMost, table, whole, type Section } from '../report';
import { median } from '../statistics';
import { unlimited } from './rounds';

export async function scale(quick: boolean): Promise<Section> {
	const sizes = quick ? [1000, 5000] : [1000, 10_000, 100_000];
	const largest = Math.max(...sizes);
	const vendors = await startVendors({ intercom: unlimited });
	const ids = await vendors.addRecords('intercom', largest);
	const runner = await startRunner();
	const costs = new Map<number, number[]>(sizes.map((size) => [size, []]));
	const run = async (size: number) => {
		const job = {
			contender: 'ours',
			work: 'intercom',
			url: vendors.url,
			limit: unlimited,
		} as const;
		const { cpuMs, itemsOut, error } = await runner.measure({ ...job, ids: ids.slice(0, size) });
		if (itemsOut !== size) throw new Error(String(error));
		return cpuMs / size;
	};
	const measure = async (size: number) => costs.get(size)?.push(await run(size));
	for (let warmUp = 0; warmUp < 3; warmUp++) await run(1000);
	// The small runs stand around the large ones, so that both meet the same machine.
	for (const size of sizes.slice(1)) {
		for (let round = 0; round < 5; round++) await measure(1000);
		await measure(size);
		for (let round = 0; round < 5; round++) await measure(1000);
		if (size < 100_000) await measure(size);
	}
	await Promise.all([runner.stop(), vendors.stop()]);
	const of = (size: number) => median(costs.get(size) ?? []);
	const rows = sizes.map((size) => [
		whole(size),
		`${of(size).toFixed(2)} ms`,
		(of(size) / of(1000)).toFixed(2),
	]);
	return {
		title: 'Scale',
		text: [
			'Intercom updates without a limit, one process, after a warm-up. Runs of 1,000 items stand before and after the larger ones; figures are medians.',
			table(['items', 'CPU time an item', 'over 1,000 items'], rows),
		].join('\n\n'),
		goals: [
			atMost(
				`CPU time an item at ${whole(largest)} items over 1,000`,
				1.15,
				of(largest) / of(1000),
			),
		],
	};
}
