import type { Sandbox, VendorName } from '../../sandbox';

export interface Answered {
	status: number;
	headers: Headers;
	text: string;
	/** Parsed when it is JSON. */
	body: unknown;
}

export interface Sent {
	token?: string;
	/** Replaces `Bearer <token>`. */
	authorization?: string;
	headers?: Record<string, string>;
	body?: unknown;
	rawBody?: string;
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text) as unknown;
	} catch {
		return undefined;
	}
}

/** Sends `METHOD /path` to one vendor of the sandbox. */
export async function request(
	sandbox: Sandbox,
	vendor: VendorName | 'control',
	line: string,
	{ token, authorization, headers = {}, body, rawBody }: Sent = {},
): Promise<Answered> {
	const [method, path = ''] = line.split(' ');
	const bearer = token === undefined ? authorization : `Bearer ${token}`;
	const payload = rawBody ?? (body === undefined ? undefined : JSON.stringify(body));
	const response = await fetch(`${sandbox.url}/${vendor}${path}`, {
		method,
		headers: {
			...(bearer !== undefined && { authorization: bearer }),
			...(payload !== undefined && { 'content-type': 'application/json' }),
			...headers,
		},
		...(payload !== undefined && { body: payload }),
	});
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Posts a form the way OAuth clients do. */
export async function postForm(
	sandbox: Sandbox,
	path: string,
	form: Record<string, string>,
	headers: Record<string, string> = {},
): Promise<Answered> {
	const body = new URLSearchParams(form);
	const response = await fetch(`${sandbox.url}${path}`, { method: 'POST', body, headers });
	const text = await response.text();
	return { status: response.status, headers: response.headers, text, body: parsed(text) };
}

/** Runs `count` requests one after the other. */
export async function inTurn<Result>(
	count: number,
	send: (index: number) => Promise<Result>,
): Promise<Result[]> {
	const results: Result[] = [];
	for (let index = 0; index < count; index += 1) results.push(await send(index));
	return results;
}
