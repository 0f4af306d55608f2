import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { Sandbox } from '../../../sandbox';
import type { Received } from '../../../sandbox';
import type { NodeName, Stage } from '../stage';

/** One request as the vendor must get it. */
export interface Request {
	method: string;
	/** Still percent-encoded. */
	path: string;
	query?: IDataObject;
	/** JSON as it arrives; undefined where there is no body. */
	body?: unknown;
	/** Headers that only this request has. */
	headers?: Record<string, string>;
}

/** One operation with its inputs, what it must send, and what it must give. */
export interface Case {
	operation: string;
	/** Tells it from the other cases of the operation, where their inputs do not. */
	when?: string;
	/** Besides `resource` and `operation`. */
	parameters?: INodeParameters;
	/** Makes the records that it needs; what it returns is added to the parameters. */
	before?: (sandbox: Sandbox) => INodeParameters | undefined;
	/** All requests, in order. */
	sends: Request | Request[];
	/** The JSON of all items. */
	gives: unknown;
	/** What is shown above the items. */
	hints?: string[];
	/** What must be stored afterwards. */
	after?: (sandbox: Sandbox) => void;
}

/** All cases of a resource. */
export interface Cases {
	resource: string;
	cases: Case[];
}

/** A record chosen by its ID, as n8n stores it. */
export const byId = (value: string | number) => ({ __rl: true, mode: 'id', value });

/** Runs one case in the engine and checks all that it says. @returns the JSON of the items */
export async function check(
	{ sandbox, run }: Stage,
	node: NodeName,
	resource: string,
	{ operation, parameters, before, sends, gives, hints = [], after }: Case,
): Promise<IDataObject[]> {
	const prepared = before?.(sandbox);
	const result = await run(node, { resource, operation, ...parameters, ...prepared });
	const { message, description } = result.error ?? {};
	// Compared at once, since a wrong request is what most errors come from.
	expect({ requests: sandbox.received.map(asRequest), runError: message, description }).toEqual({
		requests: [sends].flat().map(whole),
	});
	const items = result.items.map(({ json }) => json);
	expect(items).toEqual(gives);
	expect(result.hints.map(({ message }) => message)).toEqual(hints);
	after?.(sandbox);
	return items;
}

const ownHeaders = ['x-siq-channel'];

const asRequest = ({ method, path, query, body, headers }: Received) => ({
	method,
	path,
	query: { ...query },
	body,
	headers: Object.fromEntries(
		ownHeaders.filter((name) => name in headers).map((name) => [name, headers[name]]),
	),
});

const whole = ({ method, path, query = {}, body, headers = {} }: Request) => ({
	method,
	path,
	query,
	body,
	headers,
});
