import {
	createSandbox,
	type Accounting,
	type Connected,
	type FaultPlan,
	type VendorName,
} from '../sandbox';
import { namesByEmail, readStored, type Stored, type Target, type UpsertVendor } from './stored';
import { nowIn, type Tempo } from './time';
import { workOf, type WorkName } from './work';

/** Everything that the side of the nodes asks of the side of the vendors. */
export async function createVendorSide(tempo: Tempo) {
	const sandbox = await createSandbox({ limits: 'documented', keepLog: false, now: nowIn(tempo) });
	return {
		url: () => sandbox.url,
		addAccount: (account: string, like: Connected): Connected => sandbox.addAccount(account, like),
		expire(token: string): void {
			sandbox.tokens.expire(token);
		},
		plant(plans: readonly FaultPlan[]): void {
			sandbox.clearFaults();
			for (const plan of plans) sandbox.plant(plan);
		},
		addRecords: (vendor: VendorName, count: number): string[] => sandbox[vendor].addMany(count),
		/** What became of each target; forgotten afterwards, so that a long run fits into memory. */
		take(work: WorkName, targets: readonly Target[]): Stored[] {
			const found = readStored(sandbox, work, targets);
			sandbox.forget(
				workOf(work).vendor,
				found.flatMap(({ ids }) => ids),
			);
			return found.map(({ holdsValue, times }) => ({ holdsValue, times }));
		},
		/** How long a search does not see what is new. */
		lagSearch(ms: number): void {
			sandbox.intercom.searchLagMs = ms;
		},
		/** The names of all contacts with each of these addresses. */
		contactsOf: (vendor: UpsertVendor, emails: readonly string[]): string[][] =>
			namesByEmail(sandbox, vendor, emails),
		accounting: (): Accounting => sandbox.accounting(),
		memory: (): number => process.memoryUsage().rss,
	};
}

export type VendorSide = Awaited<ReturnType<typeof createVendorSide>>;
