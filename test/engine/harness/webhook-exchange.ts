import type { IncomingMessage, ServerResponse } from 'node:http';
import { parse } from 'node:querystring';
import { createGunzip, createInflate } from 'node:zlib';
import { parseIncomingMessage } from '@n8n/backend-network';

/** What n8n answers where the node has not. */
export interface Reply {
	code: number;
	body?: unknown;
}

/** What `getRequestObject()` gives, as far as the harness knows it. */
export type WebhookRequest = IncomingMessage & {
	body?: unknown;
	rawBody: Buffer;
	contentType?: string;
	encoding?: BufferEncoding;
	query: unknown;
	params: object;
	readRawBody: () => Promise<void>;
};

/** What `getResponseObject()` gives: Express's methods that webhooks use. */
export type WebhookResponse = ServerResponse & {
	status: (code: number) => WebhookResponse;
	set: (name: string, value: string) => WebhookResponse;
	header: (name: string, value: string) => WebhookResponse;
	json: (body: unknown) => WebhookResponse;
	send: (body?: unknown) => WebhookResponse;
	sendStatus: (code: number) => WebhookResponse;
};

/** One request and its response. */
export interface WebhookExchange {
	request: WebhookRequest;
	response: WebhookResponse;
}

const textual = /^(application\/json|text\/plain|application\/x-www-form-urlencoded)/;

async function readWhole(request: IncomingMessage): Promise<Buffer> {
	const encoding = request.headers['content-encoding'];
	const decoder =
		encoding === 'gzip' ? createGunzip() : encoding === 'deflate' ? createInflate() : undefined;
	const chunks: Buffer[] = [];
	const stream: AsyncIterable<Buffer> = decoder === undefined ? request : request.pipe(decoder);
	for await (const chunk of stream) chunks.push(chunk);
	return Buffer.concat(chunks);
}

function dress(raw: ServerResponse): WebhookResponse {
	const finish = (type: string, body: string | Buffer): WebhookResponse => {
		if (!raw.hasHeader('content-type')) raw.setHeader('content-type', type);
		raw.setHeader('content-length', Buffer.byteLength(body));
		raw.end(body);
		return response;
	};
	const set = (name: string, value: string): WebhookResponse => {
		raw.setHeader(name, value);
		return response;
	};
	const status = (code: number): WebhookResponse => {
		raw.statusCode = code;
		return response;
	};
	const json = (body: unknown): WebhookResponse =>
		finish('application/json; charset=utf-8', body === undefined ? '' : JSON.stringify(body));
	const send = (body: unknown = ''): WebhookResponse => {
		if (Buffer.isBuffer(body)) return finish('application/octet-stream', body);
		return typeof body === 'string' ? finish('text/html; charset=utf-8', body) : json(body);
	};
	const sendStatus = (code: number): WebhookResponse => {
		status(code);
		return finish('text/plain; charset=utf-8', String(code));
	};
	const response = Object.assign(raw, { status, set, header: set, json, send, sendStatus });
	return response;
}

/** Gives node:http's objects what n8n's server adds to them. */
export function createExchange(
	raw: IncomingMessage,
	response: ServerResponse,
	query: unknown,
): WebhookExchange {
	parseIncomingMessage(raw);
	let rawBody: Buffer | undefined;
	const request: WebhookRequest = Object.assign(raw, {
		query,
		params: {},
		readRawBody: async () => {
			rawBody ??= await readWhole(raw);
			request.rawBody = rawBody;
		},
	});
	return { request, response: dress(response) };
}

/** Reads a body as n8n does. Without one `body` stays undefined; XML and multipart are not parsed here. */
export async function readBody(request: WebhookRequest, typeVersion: number): Promise<void> {
	const { contentType = '', encoding = 'utf-8' } = request;
	if (contentType.startsWith('multipart/')) return;
	if (typeVersion > 1 && !textual.test(contentType)) return;
	await request.readRawBody();
	const text = request.rawBody.toString(encoding);
	if (text === '') return;
	if (contentType === 'application/json') request.body = JSON.parse(text.replace(/^\uFEFF/, ''));
	if (contentType === 'application/x-www-form-urlencoded') request.body = { ...parse(text) };
	if (contentType === 'text/plain') request.body = text;
}

/** Sends n8n's own answer, if there is one to send. */
export function answer({ response }: WebhookExchange, reply: Reply | undefined): void {
	if (reply === undefined) return;
	response.status(reply.code);
	if (typeof reply.body === 'string') response.send(reply.body);
	else response.json(reply.body);
}
