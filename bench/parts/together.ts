import { startRunner, startVendors } from '../processes';
import { atMost, percent, seconds, table, whole, type Section } from '../report';
import { latencyMs } from './limitRun';

const limit = { requests: 200, windowMs: 6000 };
const processes = 2;
const updatesEach = 100;

/** Processes of n8n that use one account and know nothing of each other. */
export async function together(quick: boolean): Promise<Section> {
	const executions = quick ? 2 : 10;
	const vendors = await startVendors({ zendesk: { ...limit, kind: 'fixed' } });
	const runners = await Promise.all(Array.from({ length: processes }, () => startRunner()));
	const items = processes * executions * updatesEach;
	const ids = await vendors.addRecords('zendesk', items);
	await vendors.plant({ fault: 'latency', ms: latencyMs });
	const each = items / processes;
	const measured = await Promise.all(
		runners.map((runner, index) =>
			runner.measure({
				contender: 'ours',
				work: 'zendeskChat',
				url: vendors.url,
				ids: ids.slice(index * each, (index + 1) * each),
				limit,
				executions,
			}),
		),
	);
	const { received, throttled, recordsWritten, writesApplied } = await vendors.accounting();
	await Promise.all([vendors.stop(), ...runners.map((runner) => runner.stop())]);

	const wallMs = Math.max(...measured.map((one) => one.wallMs));
	const overIdeal = wallMs / ((items * limit.windowMs) / limit.requests);
	const failed = items - measured.reduce((sum, { itemsOut }) => sum + itemsOut, 0);
	const twice = writesApplied - recordsWritten;
	const none = (what: string, count: number) => ({
		...atMost(`Two processes: ${what}`, 0, count),
		goal: '0',
		measured: whole(count),
	});
	return {
		title: 'Several processes at one account',
		text: [
			`${processes} processes, each with ${executions} executions of ${updatesEach} Zendesk Chat updates at the same time, at ${limit.requests} requests in ${limit.windowMs / 1000} s for all of them. They know nothing of each other: what they learn, they learn from answers 429.`,
			table(
				['updates', 'wall time', 'over the ideal', 'failed', 'written twice', 'answers 429'],
				[
					[
						whole(items),
						seconds(wallMs),
						overIdeal.toFixed(2),
						whole(failed),
						whole(twice),
						percent(throttled / received),
					],
				],
			),
		].join('\n\n'),
		goals: [
			none('failed items', failed),
			none('items written twice', twice),
			atMost('Two processes: wall time over the ideal', 1.25, overIdeal),
		],
	};
}
