import type { IDataObject } from 'n8n-workflow';

import type { Received } from '../../sandbox';
import type { Run } from './harness';

const headersShown = ['authorization', 'content-type', 'accept', 'intercom-version'];

/** Requests as they arrived: all that a node decides about, and nothing that Node.js adds. */
export const onTheWire = (received: readonly Received[]) =>
	received.map(({ method, path, query, body, headers }) => ({
		method,
		path,
		query: { ...query },
		body,
		headers: Object.fromEntries(
			headersShown.filter((name) => name in headers).map((name) => [name, headers[name]]),
		),
	}));

/** What a run put on its first output. */
export const jsonOf = ({ items }: Run): IDataObject[] => items.map(({ json }) => json);

/**
 * The first item on the error output. The vendor's request ids count up, so the id of this one is replaced by
 * `REQUEST-ID`, in the description as well.
 */
export function failureOf({ errorItems }: Run): IDataObject {
	const json = errorItems[0]?.json ?? {};
	const { requestId } = (json.details ?? {}) as IDataObject;
	if (typeof requestId !== 'string') return json;
	return JSON.parse(JSON.stringify(json).replaceAll(requestId, 'REQUEST-ID')) as IDataObject;
}

/** Everything that a run shows to anybody, as one text. */
export const everythingShown = ({ items, errorItems, error, hints }: Run): string =>
	JSON.stringify([items, errorItems, error, hints, error?.message, error?.stack]);

/** Sends on to the error output what fails, so that its details can be read. */
export const goOn = { onError: 'continueErrorOutput' } as const;
