import type { VendorName } from './vendor';
import type { ThrottleForm } from './throttle';
import { chance } from './chance';

/** Which requests a fault meets. Without `times`, `every` and `share` it meets all of them. */
export interface FaultTarget {
	/** `oauth` means the token endpoints; faults leave them alone unless asked. */
	on?: 'api' | 'oauth';
	vendor?: VendorName;
	method?: string;
	/** Looked for in the raw path and query. */
	pathIncludes?: string;
	bodyIncludes?: string;
	/** How many requests, then never again. */
	times?: number;
	/** Every n-th matching request. */
	every?: number;
	/** A share (0 to 1) of the matching requests, drawn from `seed`. */
	share?: number;
	seed?: number;
	/** Matching requests to leave alone first. */
	afterRequests?: number;
}

/** `applied` says whether the write happens although its answer is spoilt. */
export type FaultKind =
	| { fault: 'latency'; ms?: number; minMs?: number; maxMs?: number }
	| { fault: 'throttle'; retryAfter?: number; form?: ThrottleForm; status?: number }
	| { fault: 'status'; status: number; message?: string; body?: unknown; applied?: boolean }
	| { fault: 'resetBeforeWrite' | 'resetAfterWrite' }
	| { fault: 'expireToken' }
	| { fault: 'truncate' | 'empty'; status?: number; applied?: boolean }
	| { fault: 'html' | 'wrongJson'; status?: number; text?: string; applied?: boolean };

export type FaultPlan = FaultTarget & FaultKind;

/** The faults that end a request; of several the one planted first wins. */
export type Spoiler = Exclude<FaultKind, { fault: 'latency' } | { fault: 'expireToken' }>;

export interface PlantedFault {
	plan: FaultPlan;
	/** Matching requests so far, and how many of them it met. */
	readonly seen: number;
	readonly fired: number;
	remove(): void;
}

export interface RequestFacts {
	on: 'api' | 'oauth';
	vendor: VendorName;
	method: string;
	url: string;
	rawBody: string;
}

export interface Misfortune {
	latencyMs: number;
	expireToken: boolean;
	spoiler?: Spoiler;
}

function matches(target: FaultTarget, facts: RequestFacts): boolean {
	return (
		(target.on ?? 'api') === facts.on &&
		(target.vendor ?? facts.vendor) === facts.vendor &&
		(target.method ?? facts.method).toUpperCase() === facts.method &&
		facts.url.includes(target.pathIncludes ?? '') &&
		facts.rawBody.includes(target.bodyIncludes ?? '')
	);
}

class Planted implements PlantedFault {
	seen = 0;
	fired = 0;

	constructor(
		readonly plan: FaultPlan,
		private readonly removeFrom: Set<Planted>,
	) {}

	/** Depends on the seed and on how many matching requests came before, on nothing else. */
	meets(): boolean {
		const { times = Infinity, every = 1, share = 1, seed = 1, afterRequests = 0 } = this.plan;
		const n = this.seen - afterRequests;
		return n > 0 && n % every === 0 && this.fired < times && chance(seed, n) < share;
	}

	remove(): void {
		this.removeFrom.delete(this);
	}
}

function latencyOf(plan: FaultKind & { fault: 'latency' }, seed: number, n: number): number {
	const { ms = 0, minMs = ms, maxMs = Math.max(minMs, ms) } = plan;
	// Another sequence than the one that decides whether the fault is met.
	return minMs + chance(seed ^ 0x5bd1e995, n) * (maxMs - minMs);
}

export class Faults {
	readonly #planted = new Set<Planted>();

	plant(plan: FaultPlan): PlantedFault {
		const planted = new Planted(plan, this.#planted);
		this.#planted.add(planted);
		return planted;
	}

	list(): PlantedFault[] {
		return [...this.#planted];
	}

	reset(): void {
		this.#planted.clear();
	}

	meet(facts: RequestFacts): Misfortune {
		const misfortune: Misfortune = { latencyMs: 0, expireToken: false };
		for (const planted of this.#planted) {
			const { plan } = planted;
			if (!matches(plan, facts)) continue;
			planted.seen += 1;
			if (!planted.meets()) continue;
			if (plan.fault === 'latency') {
				misfortune.latencyMs += latencyOf(plan, plan.seed ?? 1, planted.seen);
			} else if (plan.fault === 'expireToken') misfortune.expireToken = true;
			else if (misfortune.spoiler)
				continue; // not spent: it waits for a request of its own
			else misfortune.spoiler = plan;
			planted.fired += 1;
		}
		return misfortune;
	}
}
