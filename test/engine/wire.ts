import type { Sandbox } from '../../sandbox';

/** One request as the vendor got it, without the headers that every HTTP client adds. */
export interface Wire {
	method: string;
	/** Still percent-encoded. */
	path: string;
	query: unknown;
	authorization: string | undefined;
	accept: string | undefined;
	contentType: string | undefined;
	/** The very bytes. */
	body: string | undefined;
}

/** All requests so far, in order. */
export const wire = (sandbox: Sandbox): Wire[] =>
	sandbox.received.map(({ method, path, query, headers, rawBody }) => ({
		method,
		path,
		query,
		authorization: headers.authorization,
		accept: headers.accept,
		contentType: headers['content-type'],
		body: rawBody,
	}));

/** The bodies of all requests so far, read as JSON. */
export const bodies = (sandbox: Sandbox): unknown[] => sandbox.received.map(({ body }) => body);

/** The access tokens of all requests so far. */
export const tokens = (sandbox: Sandbox): Array<string | undefined> =>
	sandbox.received.map(({ headers }) => headers.authorization?.replace(/^Bearer /, ''));
