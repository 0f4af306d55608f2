import type { Accounting } from '../sandbox';
import type { Tally } from './tally';

export interface Result {
	tally: Tally;
	accounting: Accounting;
	outage: { items: number; requests: number };
	/** Warnings of Node and rejections that nobody handled. */
	complaints: ReadonlySet<string>;
	seconds: number;
}

/** An outage must not multiply the requests. */
const mostRequestsPerItemInOutage = 1.5;

const perItem = (requests: number, items: number) => (items > 0 ? requests / items : 0);

/** What is not as it should be, in words; nothing when all is well. */
export function defectsOf({ tally, accounting, outage, complaints }: Result): string[] {
	const { lost, appliedTwice, reportedWrongly } = tally.verdicts;
	const { earlyResends, refreshes, expiries } = accounting;
	const inOutage = perItem(outage.requests, outage.items);
	return [
		lost > 0 && `${lost} items were lost`,
		appliedTwice > 0 && `${appliedTwice} items were applied twice`,
		reportedWrongly > 0 && `${reportedWrongly} items were reported wrongly`,
		earlyResends > 0 && `${earlyResends} requests came before the time that the server had given`,
		refreshes !== expiries && `${refreshes} token refreshes for ${expiries} expiries`,
		inOutage > mostRequestsPerItemInOutage &&
			`${inOutage.toFixed(2)} requests per item during the outage`,
		...complaints,
	].filter((text) => typeof text === 'string');
}

export function summary({ tally, accounting, outage, seconds }: Result): string {
	const { verdicts, items, unsafe, kinds } = tally;
	const { received, throttled, earlyResends, refreshes, expiries } = accounting;
	const byKind = [...kinds].map(([kind, failures]) => `${kind} ${failures}`).join(', ');
	const lines: Array<[string, string | number]> = [
		['items', items],
		['  of these not to be repeated', unsafe],
		['  of these during the outage', outage.items],
		['applied once', verdicts.appliedOnce],
		['applied again, harmlessly', verdicts.repeatedHarmlessly],
		['reported failed, not applied', verdicts.failedNotApplied],
		['reported failed, perhaps applied', verdicts.failedPerhapsApplied],
		['  of these applied', tally.perhapsWere],
		['  failures by kind', byKind || 'none'],
		['lost', verdicts.lost],
		['applied twice', verdicts.appliedTwice],
		['reported wrongly', verdicts.reportedWrongly],
		['requests', received],
		['requests per item', perItem(received, items).toFixed(3)],
		['requests per item in the outage', perItem(outage.requests, outage.items).toFixed(3)],
		['turned away for too many', throttled],
		['sent before a server-given time', earlyResends],
		['token expiries', expiries],
		['token refreshes', refreshes],
		['seconds', seconds.toFixed(0)],
		['items per second', (items / seconds).toFixed(0)],
	];
	return lines.map(([label, value]) => `${label.padEnd(34)} ${value}`).join('\n');
}
