import type { ContenderName } from '../contenders';
import { startVendors } from '../processes';
import { atMost, table, whole, type Section } from '../report';
import { type Estimate, median, ratioOfRounds } from '../statistics';
import { inTurn, unlimited } from './rounds';

const today: Array<[ContenderName, string]> = [
	['ours', 'this package'],
	['bareLoop', 'bare loop'],
	['httpRequest', 'HTTP Request'],
];
/** The widest node: Intercom with all its operations. */
const wide: Array<[ContenderName, string]> = [
	['ours', 'this package, in turn with the twin'],
	['declarativeTwin', 'declarative twin of it'],
];

export async function cpu(quick: boolean): Promise<Section> {
	// Short rounds, many of them: what else the machine does meets all contenders alike.
	const items = 200;
	const vendors = await startVendors({ intercom: unlimited });
	const ids = await vendors.addRecords('intercom', items);
	const measured = await inTurn(vendors, {
		work: 'intercom',
		contenders: today.map(([name]) => name),
		ids,
		rounds: quick ? 20 : 150,
	});
	const measuredWide = await inTurn(vendors, {
		work: 'intercom',
		contenders: wide.map(([name]) => name),
		ids,
		rounds: quick ? 5 : 40,
	});
	await vendors.stop();

	const costs = (runs: typeof measured, name: ContenderName) =>
		(runs.get(name) ?? []).map(({ cpuMs }) => cpuMs / items);
	const over = (runs: typeof measured, other: ContenderName) =>
		ratioOfRounds(costs(runs, 'ours'), costs(runs, other));
	const rowsOf = (runs: typeof measured, contenders: typeof today) =>
		contenders.map(([name, label]) => [
			label,
			`${median(costs(runs, name)).toFixed(2)} ms`,
			interval(over(runs, name)),
		]);
	const rows = [...rowsOf(measured, today), ...rowsOf(measuredWide, wide)];
	return {
		title: 'CPU time without a limit',
		text: [
			introduction(items),
			table(['', 'CPU time an item', 'this package over it (95 % interval)'], rows),
			reading,
		].join('\n\n'),
		goals: [
			atMost('CPU time an item over the bare loop', 1.1, over(measured, 'bareLoop').median),
			atMost(
				'CPU time an item over the declarative twin of the widest node',
				0.25,
				over(measuredWide, 'declarativeTwin').median,
			),
		],
	};
}

const interval = ({ median, from, to }: Estimate) =>
	`${median.toFixed(2)} (${from.toFixed(2)}–${to.toFixed(2)})`;

const introduction = (items: number) =>
	`${whole(items)} Intercom updates a round, four of the values are expressions. CPU time is the user time of the process alone: n8n-core, the node, the garbage collector. The contenders take turns in an order that turns around with each round, after rounds that warm up. Ratios are medians over the rounds of one contender's cost over that of the other in the same round.

- *bare loop*: a node that reads the same parameters, sends the same requests with \`httpRequestWithAuthentication\`, as many in flight, and does nothing else (\`bench/contenders/bareLoop.ts\`).
- *HTTP Request*: n8n's node with the same request and the same credential.
- *declarative twin*: the description of the widest node of this package, Intercom with all its operations, with \`routing\` added to every operation and input, so that n8n's own engine sends the same request (\`bench/contenders/twin.ts\`, generated).`;

const reading =
	'A declarative node pays for each input it has, for each item; this package pays for the inputs of the chosen operation only. The distance therefore grows with the node.';
