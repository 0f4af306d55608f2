import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../shared/base/record';
import { operationFor, type Vendor } from '../shared/operation';
import { readError } from './errors';

export const operation = operationFor();

/** How Intercom speaks. */
export const intercom: Vendor = {
	name: 'intercom',
	displayName: 'Intercom',
	defaultResource: 'visitor',
	credentials: [{ type: 'intercomLiveChatApi' }],
	// Links to a next page may name any of them, since the US host forwards to the region of the workspace (documented).
	ownHosts: () => ['api.intercom.io', 'api.eu.intercom.io', 'api.au.intercom.io'],
	inFlight: 40,
	limit: { requests: 1666, windowMs: 10_000 }, // A sixth of 10,000 a minute for each 10 seconds (documented).
	requestIdHeaders: ['x-request-id'],
	rateHeaders: { remaining: 'x-ratelimit-remaining', reset: 'x-ratelimit-reset' },
	simplify: withoutNesting,
	readError,
};

/** What a record says of another one, such as its author, as plain values: `author_id`, `author_name`. */
function withoutNesting(record: IDataObject): IDataObject {
	return Object.fromEntries(
		Object.entries(record).flatMap(([key, value]): Array<[string, IDataObject[string]]> => {
			// The builder's own attributes may have any keys.
			if (key === 'custom_attributes' || !isRecord(value) || !('id' in value))
				return [[key, value]];
			const { id, name } = value;
			return [
				[`${key}_id`, id],
				...(name === undefined ? [] : [[`${key}_name`, name] as [string, IDataObject[string]]]),
			];
		}),
	);
}
