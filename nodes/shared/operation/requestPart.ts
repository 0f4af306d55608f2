import type { IDataObject } from 'n8n-workflow';

import { at, isRecord } from '../base/record';

/** Where a value stands in a request: by its wire name in the query, or at a dotted path in the body. */
export type RequestPart = { query: string; body?: undefined } | { body: string; query?: undefined };

interface Parts {
	query: IDataObject;
	body?: IDataObject;
}

/** What stands there, or undefined. */
export const partOf = ({ query, body }: Parts, part: RequestPart): unknown =>
	part.query === undefined ? at(body, part.body) : query[part.query];

/** The same request with another value there. */
export const withPart = <Request extends Parts>(
	request: Request,
	part: RequestPart,
	value: unknown,
): Request =>
	part.query === undefined
		? { ...request, body: setIn(request.body ?? {}, part.body.split('.'), value) }
		: { ...request, query: { ...request.query, [part.query]: value } };

function setIn(target: IDataObject, [first, ...rest]: string[], value: unknown): IDataObject {
	const key = first as string;
	const inner = target[key];
	return {
		...target,
		[key]: rest.length > 0 ? setIn(isRecord(inner) ? inner : {}, rest, value) : value,
	} as IDataObject;
}
