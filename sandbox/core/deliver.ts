import type { FastifyReply } from 'fastify';
import type { Spoiler } from './faults';
import type { Reply } from './vendor';

const defaultHtml =
	'<!DOCTYPE html><html><head><title>Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>';
const brokenJson = '{"data": {"id": ';

export function reset(reply: FastifyReply): void {
	reply.hijack();
	// A real RST: the client sees ECONNRESET, not an orderly end.
	reply.raw.socket?.resetAndDestroy();
}

function truncated(reply: FastifyReply, status: number, text: string): void {
	reply.hijack();
	const { raw } = reply;
	raw.writeHead(status, {
		'content-type': 'application/json; charset=utf-8',
		'content-length': String(Buffer.byteLength(text)),
	});
	raw.write(text.slice(0, Math.floor(text.length / 2)), () => raw.socket?.destroy());
}

function send(reply: FastifyReply, answer: Reply, text: string, type: string): void {
	void reply
		.code(answer.status)
		.headers({ ...answer.headers, 'content-type': `${type}; charset=utf-8` })
		.send(text);
}

function textOf({ body, type }: Reply): string {
	if (body === undefined) return '';
	return type && typeof body === 'string' ? body : JSON.stringify(body);
}

/** Sends the answer, or what a fault makes of it; returns the status for the log. */
export function deliver(reply: FastifyReply, answer: Reply, spoiler?: Spoiler): number {
	const json = 'application/json';
	const text = textOf(answer);
	if (spoiler?.fault === 'html') {
		const { status = 502, text: html = defaultHtml } = spoiler;
		send(reply, { status, body: undefined }, html, 'text/html');
		return status;
	}
	if (spoiler?.fault === 'truncate') {
		const { status = answer.status } = spoiler;
		truncated(reply, status, text);
		return status;
	}
	if (spoiler?.fault === 'wrongJson') {
		const { status = answer.status, text: wrong = brokenJson } = spoiler;
		send(reply, { ...answer, status }, wrong, json);
		return status;
	}
	if (spoiler?.fault === 'empty') {
		const { status = answer.status } = spoiler;
		send(reply, { ...answer, status }, '', json);
		return status;
	}
	if (spoiler?.fault === 'resetAfterWrite') {
		reset(reply);
		return 0;
	}
	send(reply, answer, text, answer.type ?? json);
	return answer.status;
}
