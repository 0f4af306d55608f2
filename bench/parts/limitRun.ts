import { startRunner, startVendors } from '../processes';
import { percent, seconds, table, whole } from '../report';
import type { Case } from './limitCases';

export const latencyMs = 150;

export interface Outcome {
	label: string;
	wallMs: number;
	overIdeal: number;
	lost: number;
	twice: number;
	throttledShare: number;
	end: string;
}

/** One run against vendors that nobody has asked anything yet. */
export async function runOnce(
	{ work, vendor, limit, pace }: Pick<Case, 'work' | 'vendor' | 'limit' | 'pace'>,
	[contender, label]: Case['contenders'][number],
	items: number,
): Promise<Outcome> {
	const vendors = await startVendors({ [vendor]: { ...limit, kind: 'fixed' } });
	const runner = await startRunner();
	const ids = await vendors.addRecords(vendor, items);
	await vendors.plant({ fault: 'latency', ms: latencyMs });
	const job = { contender, work, url: vendors.url, ids, ...(pace && { limit: pace }) };
	const { wallMs, itemsOut, error } = await runner.measure(job);
	const { received, throttled, recordsWritten, writesApplied } = await vendors.accounting();
	await Promise.all([runner.stop(), vendors.stop()]);
	return {
		label,
		wallMs,
		overIdeal: wallMs / ((items * limit.windowMs) / limit.requests),
		lost: items - recordsWritten,
		twice: writesApplied - recordsWritten,
		throttledShare: throttled / received,
		end: error === undefined ? `${whole(itemsOut)} items` : 'workflow failed',
	};
}

const rowOf = ({ label, wallMs, overIdeal, lost, twice, throttledShare, end }: Outcome) => [
	label,
	seconds(wallMs),
	overIdeal.toFixed(2),
	whole(lost),
	whole(twice),
	percent(throttledShare),
	end,
];

const head = ['', 'wall time', 'over the ideal', 'lost', 'written twice', 'answers 429', 'output'];

export const tableOf = (outcomes: Outcome[]): string => table(head, outcomes.map(rowOf));
