import type { ContenderName } from '../contenders';
import { startRunner, startVendors } from '../processes';
import { atMost, table, whole, type Section } from '../report';
import { median } from '../statistics';
import { unlimited } from './rounds';

const contenders: Array<[ContenderName, string]> = [
	['ours', 'this package'],
	['bareLoop', 'bare loop, as many in flight'],
	['httpRequest', 'HTTP Request'],
];

export async function memory(quick: boolean): Promise<Section> {
	const items = quick ? 3000 : 10_000;
	const vendors = await startVendors({ intercom: unlimited });
	const ids = await vendors.addRecords('intercom', items);
	const growth = new Map<ContenderName, number[]>(contenders.map(([name]) => [name, []]));
	for (let round = 0; round < (quick ? 1 : 3); round++) {
		const order = round % 2 === 0 ? contenders : [...contenders].reverse();
		for (const [contender] of order) {
			const job = { contender, work: 'intercom', url: vendors.url, limit: unlimited } as const;
			const runner = await startRunner();
			// What a node loads with its first request is no growth.
			await runner.measure({ ...job, ids: ids.slice(0, 100) });
			const { growthBytes, itemsOut, error } = await runner.measure({ ...job, ids });
			await runner.stop();
			if (itemsOut !== items) throw new Error(`${contender}: ${String(error)}`);
			growth.get(contender)?.push(growthBytes / 1e6);
		}
	}
	await vendors.stop();
	const of = (name: ContenderName) => median(growth.get(name) ?? []);
	const over = (name: ContenderName) => of('ours') / of(name);
	const rows = contenders.map(([name, label]) => [label, `${whole(of(name))} MB`]);
	return {
		title: 'Memory',
		text: [
			`${whole(items)} Intercom updates without a limit, each run in a fresh process: the highest resident size during the run above the one just before it, median of the runs.`,
			table(['', 'growth'], rows),
			'HTTP Request starts all requests at once and keeps them; here no more are under way than the vendor takes (80 for Intercom).',
		].join('\n\n'),
		goals: [
			atMost(`Growth of memory at ${whole(items)} items over the bare loop`, 1, over('bareLoop')),
			atMost(
				`Growth of memory at ${whole(items)} items over HTTP Request`,
				0.5,
				over('httpRequest'),
			),
		],
	};
}
