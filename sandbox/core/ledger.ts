import type { IncomingHttpHeaders } from 'node:http';
import type { Query, VendorName } from './vendor';
import { tokenOf } from './tokens';
import { vendorNames } from './vendor';

/** One request to a vendor API, as it came in. */
export interface Received {
	vendor: VendorName;
	method: string;
	/** Raw, still percent-encoded, below the vendor's prefix and without the query. */
	path: string;
	query: Query;
	headers: IncomingHttpHeaders;
	body: unknown;
	rawBody: string | undefined;
	at: number;
	/** What was answered; 0 when the connection was reset instead. */
	status: number;
}

export interface Accounting {
	received: number;
	writesApplied: number;
	/** Distinct records written, and how often the most written one was. */
	recordsWritten: number;
	mostWritesToOneRecord: number;
	byVendor: Record<VendorName, { received: number; writesApplied: number }>;
	/** Token refreshes that succeeded. */
	refreshes: number;
	/** Tokens that were refused because their time was over, each counted once. */
	expiries: number;
	/** Answers that told the client to slow down, planted ones included. */
	throttled: number;
	/** Requests of a token that arrived before the time its last throttled answer had named. */
	early: number;
	/** The part of them that repeated the very request that had been throttled. */
	earlyResends: number;
	requestsPerToken: Record<string, number>;
}

// Throttled requests that never come again must not fill the memory of a long run.
const maxRemembered = 10_000;

const perVendor = <Value>(make: () => Value): Record<VendorName, Value> => ({
	zoho: make(),
	zendesk: make(),
	intercom: make(),
	acquire: make(),
});

const zeros = () => ({
	received: 0,
	writesApplied: 0,
	mostWritesToOneRecord: 0,
	refreshes: 0,
	throttled: 0,
	early: 0,
	earlyResends: 0,
});

const fingerprint = ({ method, path, query, headers, rawBody = '' }: Received): string =>
	[tokenOf(headers), method, path, JSON.stringify(query), rawBody].join(' ');

/** Counts for ever, remembers requests only where asked to. */
export class Ledger {
	received: Received[] = [];
	#counts = zeros();
	#byVendor = perVendor(() => ({ received: 0, writesApplied: 0 }));
	#writes = perVendor(() => new Map<string, number>());
	#perToken = new Map<string, number>();
	#tokenNotBefore = new Map<string, number>();
	#requestNotBefore = new Map<string, number>();
	#expired = new Set<string>();

	constructor(private readonly keepLog: boolean) {}

	reset(): void {
		this.received = [];
		this.#counts = zeros();
		this.#byVendor = perVendor(() => ({ received: 0, writesApplied: 0 }));
		this.#writes = perVendor(() => new Map<string, number>());
		this.#perToken.clear();
		this.#tokenNotBefore.clear();
		this.#requestNotBefore.clear();
		this.#expired.clear();
	}

	arrived(entry: Received): void {
		if (this.keepLog) this.received.push(entry);
		this.#counts.received += 1;
		this.#byVendor[entry.vendor].received += 1;
		// Almost always empty, and then nothing is computed.
		if (this.#tokenNotBefore.size > 0) this.#checkToken(entry);
		if (this.#requestNotBefore.size > 0) this.#checkResend(entry);
	}

	#checkToken({ headers, at }: Received): void {
		const token = tokenOf(headers) ?? '';
		const notBefore = this.#tokenNotBefore.get(token);
		if (notBefore === undefined) return;
		if (at < notBefore) this.#counts.early += 1;
		else this.#tokenNotBefore.delete(token);
	}

	#checkResend(entry: Received): void {
		const key = fingerprint(entry);
		const notBefore = this.#requestNotBefore.get(key);
		if (notBefore === undefined) return;
		if (entry.at < notBefore) this.#counts.earlyResends += 1;
		this.#requestNotBefore.delete(key);
	}

	authenticated(token: string): void {
		this.#perToken.set(token, (this.#perToken.get(token) ?? 0) + 1);
	}

	throttled(entry: Received, notBefore: number | undefined): void {
		this.#counts.throttled += 1;
		if (notBefore === undefined) return;
		const token = tokenOf(entry.headers) ?? '';
		const earlier = this.#tokenNotBefore.get(token) ?? 0;
		this.#tokenNotBefore.set(token, Math.max(earlier, notBefore));
		this.#requestNotBefore.set(fingerprint(entry), notBefore);
		if (this.#requestNotBefore.size <= maxRemembered) return;
		const [oldest = ''] = this.#requestNotBefore.keys();
		this.#requestNotBefore.delete(oldest);
	}

	wrote(vendor: VendorName, recordId: string): void {
		const writes = this.writesOf(vendor, recordId) + 1;
		this.#writes[vendor].set(recordId, writes);
		this.#counts.writesApplied += 1;
		this.#byVendor[vendor].writesApplied += 1;
		this.#counts.mostWritesToOneRecord = Math.max(this.#counts.mostWritesToOneRecord, writes);
	}

	expired(token: string | undefined): void {
		if (token !== undefined) this.#expired.add(token);
	}

	/** A record that is no longer of interest must not fill the memory of a long run. */
	forget(vendor: VendorName, recordId: string): void {
		this.#writes[vendor].delete(recordId);
	}

	refreshed(): void {
		this.#counts.refreshes += 1;
	}

	writesOf(vendor: VendorName, recordId: string): number {
		return this.#writes[vendor].get(recordId) ?? 0;
	}

	accounting(): Accounting {
		const recordsWritten = vendorNames.reduce((sum, name) => sum + this.#writes[name].size, 0);
		const requestsPerToken = Object.fromEntries(this.#perToken);
		const byVendor = structuredClone(this.#byVendor);
		const expiries = this.#expired.size;
		return { ...this.#counts, expiries, recordsWritten, byVendor, requestsPerToken };
	}
}
