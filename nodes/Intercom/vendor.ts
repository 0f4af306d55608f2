import { operationFor, type Vendor } from '../shared/operation';
import { readError } from './errors';
import { simplify } from './simplify';

export const operation = operationFor();

/** How Intercom speaks. */
export const intercom: Vendor = {
	name: 'intercom',
	displayName: 'Intercom',
	defaultResource: 'visitor',
	credentials: [{ type: 'intercomLiveChatApi' }],
	// Links to a next page may name any of them, since the US host forwards to the region of the workspace (documented).
	ownHosts: () => ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
	inFlight: 80, // Enough for the whole limit where an answer takes up to half a second.
	limit: { requests: 1666, windowMs: 10_000 }, // A sixth of 10,000 a minute for each 10 seconds (documented).
	requestIdHeaders: ['x-request-id'],
	rateHeaders: { remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
	simplify,
	readError,
};
