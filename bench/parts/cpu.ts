import type { ContenderName } from '../contenders';
import { startVendors } from '../processes';
import { atMost, table, whole, type Section } from '../report';
import { median, ratioOfRounds } from '../statistics';
import { inTurn, unlimited } from './rounds';

const today: Array<[ContenderName, string]> = [
	['ours', 'this package'],
	['bareLoop', 'bare loop'],
	['httpRequest', 'HTTP Request'],
	['declarativeTwin', 'declarative twin'],
];
const grown: Array<[ContenderName, string]> = [
	['oursWide', 'this package, 100 operations'],
	['declarativeTwinWide', 'declarative twin, 100 operations'],
];

export async function cpu(quick: boolean): Promise<Section> {
	const items = 500;
	const vendors = await startVendors({ intercom: unlimited });
	const ids = await vendors.addRecords('intercom', items);
	const measured = await inTurn(vendors, {
		work: 'intercom',
		contenders: today.map(([name]) => name),
		ids,
		rounds: quick ? 6 : 25,
	});
	const measuredGrown = await inTurn(vendors, {
		work: 'intercom',
		contenders: grown.map(([name]) => name),
		ids,
		rounds: quick ? 1 : 3,
	});
	await vendors.stop();

	const all = new Map([...measured, ...measuredGrown]);
	const costs = (name: ContenderName) => (all.get(name) ?? []).map(({ cpuMs }) => cpuMs / items);
	const over = (name: ContenderName, other: ContenderName) =>
		ratioOfRounds(costs(name), costs(other));
	const rowOf = ([name, label]: [ContenderName, string], ours: ContenderName) => [
		label,
		`${median(costs(name)).toFixed(2)} ms`,
		over(ours, name).toFixed(2),
	];
	const rows = [
		...today.map((one) => rowOf(one, 'ours')),
		...grown.map((one) => rowOf(one, 'oursWide')),
	];
	const twin = over('ours', 'declarativeTwin');
	return {
		title: 'CPU time without a limit',
		text: [
			introduction(items),
			table(['', 'CPU time an item', 'this package over it'], rows),
			reading,
		].join('\n\n'),
		goals: [
			atMost('CPU time an item over the bare loop', 1.15, over('ours', 'bareLoop')),
			atMost('CPU time an item over the declarative twin of the widest node', 0.25, twin, narrow),
			atMost(
				'the same with 100 operations in the node',
				0.25,
				over('oursWide', 'declarativeTwinWide'),
			),
		],
	};
}

const narrow =
	'(the widest node is still narrow: sending costs most, and that is the same for both; see the next line)';

const introduction = (items: number) =>
	`${whole(items)} Intercom updates a round, four of the values are expressions. CPU time is that of the whole process: n8n-core, the node, the garbage collector. Ratios are medians over the rounds of one contender's cost over that of the other in the same round.

- *bare loop*: a node that reads the same parameters, sends the same requests with \`httpRequestWithAuthentication\`, as many in flight, and does nothing else (\`bench/contenders/bareLoop.ts\`).
- *HTTP Request*: n8n's node with the same request and the same credential.
- *declarative twin*: the description of this package's widest node with \`routing\` added to every operation and input, so that n8n's own engine sends the same request (\`bench/contenders/twin.ts\`, generated).
- *100 operations*: both with copies of their operations until there are 100, as a node has that covers a whole API.`;

const reading =
	'A declarative node pays for each input it has, for each item; this package pays for the inputs of the chosen operation only. The distance therefore grows with the node. With 100 operations it costs hardly more than with few when run without a break: here it gets cold while the twin runs for many seconds.';
