import type { FaultPlan, VendorName } from '../sandbox';

/** Real seconds. An answer that takes `late` is given up on by the node, and its write happens afterwards. */
export const timeoutSeconds = 3;
export const lateSeconds = timeoutSeconds + 1;

// Long enough for a tenth of it to be more than the delays of a busy machine.
const throttled = (vendor: VendorName, share: number): FaultPlan[] => [
	{ fault: 'throttle', vendor, share, form: 'seconds', retryAfter: 10, status: 429 },
	{ fault: 'throttle', vendor, share, form: 'httpDate', retryAfter: 8, status: 429 },
	{ fault: 'throttle', vendor, share, form: 'none', status: 429 },
];

/** Everything that can go wrong, each now and then: about one request in ten meets something. */
const mixed: FaultPlan[] = [
	{ fault: 'latency', share: 0.3, minMs: 0, maxMs: 20 },
	{ fault: 'latency', share: 0.0003, ms: lateSeconds * 1000 },
	{ fault: 'latency', on: 'oauth', ms: 15 },
	...throttled('zendesk', 0.003),
	...throttled('acquire', 0.003),
	...throttled('intercom', 0.003),
	{ fault: 'throttle', vendor: 'intercom', share: 0.003, form: 'reset', retryAfter: 6 },
	// Zoho's own way: code 1023, inside HTTP 200 or with 429, and no time named. It stands for a minute.
	{ fault: 'throttle', vendor: 'zoho', share: 0.0005 },
	{ fault: 'throttle', vendor: 'zoho', share: 0.0005, status: 429 },
	{ fault: 'throttle', vendor: 'zoho', share: 0.002, form: 'seconds', retryAfter: 10, status: 429 },
	{ fault: 'status', status: 500, share: 0.01 },
	{ fault: 'status', status: 500, share: 0.005, applied: true },
	{ fault: 'status', status: 503, share: 0.005 },
	{ fault: 'html', share: 0.01 },
	{ fault: 'empty', status: 500, share: 0.005, applied: false },
	{ fault: 'resetBeforeWrite', share: 0.01 },
	{ fault: 'resetAfterWrite', share: 0.01 },
	{ fault: 'truncate', share: 0.01 },
	{ fault: 'wrongJson', share: 0.005 },
	{ fault: 'empty', share: 0.005 },
];

/** Next to nothing gets through, and nobody says when it will. */
const outage: FaultPlan[] = [
	{ fault: 'html', status: 502, share: 0.5 },
	{ fault: 'empty', status: 500, share: 0.4, applied: false },
	{ fault: 'resetBeforeWrite', share: 0.3 },
	{ fault: 'resetAfterWrite', share: 0.2 },
	{ fault: 'status', status: 500, share: 0.5 },
];

// Each fault draws from a sequence of its own, or they would all meet the same requests.
const seeded = (plans: readonly FaultPlan[], seed: number): FaultPlan[] =>
	plans.map((plan, index) => ({ ...plan, seed: seed * 1000 + index }));

export const faults = {
	mixed: (seed: number) => seeded(mixed, seed),
	outage: (seed: number) => seeded(outage, seed),
};

export type Weather = keyof typeof faults;
