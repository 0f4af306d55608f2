import { defaults } from '../base/defaults';
import type { EmptyValues } from './field';

/** What the builder set under Options, defaults filled in. */
export interface Options {
	dryRun: boolean;
	emptyValues: EmptyValues;
	/** Tries of one request, the first included. */
	maxAttempts: number;
	/** Waiting between the tries of one request, in seconds. */
	maxWait: number;
	onlyIfChanged: boolean;
	requestDetails: boolean;
	/** Undefined leaves it to the vendor's limit. */
	requestsPerMinute?: number;
	/** Time-out of one request, in seconds. */
	timeout: number;
}

const { maxAttempts, maxWaitSeconds, timeoutSeconds } = defaults;

/** Fills in the defaults of what the builder left out. */
export const optionsFrom = (chosen: Partial<Options>): Options => ({
	dryRun: false,
	emptyValues: 'leave',
	maxAttempts,
	maxWait: maxWaitSeconds,
	onlyIfChanged: false,
	requestDetails: false,
	timeout: timeoutSeconds,
	...chosen,
});
