import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Context } from './context';
import type { Received } from './ledger';
import { Refusal } from './refusal';
import { serve } from './serve';
import { throttleNotice, type ThrottleForm } from './throttle';
import { tokenOf } from './tokens';
import type { IncomingRequest, Query, Reply, Route, VendorSandbox } from './vendor';

interface Exchange {
	context: Context;
	vendor: VendorSandbox;
	/** Undefined for an address that no route has. */
	route: Route | undefined;
	methodIsWrong: boolean;
	entry: Received;
	call: IncomingRequest;
	bodyIsBroken: boolean;
}

interface Throttling {
	form?: ThrottleForm;
	status?: number;
	waitMs: number;
	limit?: number;
}

function throttled({ context, vendor, entry, call }: Exchange, throttling: Throttling): Reply {
	const { form = vendor.throttle.form, status = vendor.throttle.status, waitMs } = throttling;
	const limit = throttling.limit ?? vendor.documentedLimit?.requests ?? 0;
	const notice = throttleNotice(form, call.now, waitMs, limit);
	context.ledger.throttled(entry, notice.notBefore);
	return { ...vendor.refusal(429), status, headers: notice.headers };
}

async function handled(
	{ vendor, route, methodIsWrong, bodyIsBroken, call }: Exchange,
	grant: Parameters<Route['handle']>[1],
): Promise<Reply> {
	if (!route) return vendor.unknownRoute(methodIsWrong);
	const refused = vendor.permit(grant, route);
	if (refused) return refused;
	if (bodyIsBroken) return vendor.brokenJson();
	try {
		return await route.handle(call, grant);
	} catch (error) {
		if (error instanceof Refusal) return error.answer;
		throw error;
	}
}

async function answered(exchange: Exchange): Promise<Reply> {
	const { context, vendor, call } = exchange;
	const decorate = vendor.decorate ?? ((reply: Reply) => reply);
	const refused = vendor.precheck?.(call);
	if (refused) return decorate(refused, call, undefined);
	const found = context.tokens.find(vendor.name, vendor.schemes, call.headers, call.now);
	if (found.status !== 'live') {
		if (found.status === 'expired') context.ledger.expired(tokenOf(call.headers));
		return decorate(vendor.authenticate(found) ?? vendor.refusal(401), call, undefined);
	}
	context.ledger.authenticated(found.grant.token);
	const rate = context.gates[vendor.name]?.pass(found.grant.account, call.now);
	if (rate && !rate.allowed) {
		const { limit, resetAt } = rate;
		return decorate(throttled(exchange, { waitMs: resetAt - call.now, limit }), call, rate);
	}
	return decorate(await handled(exchange, found.grant), call, rate);
}

function parsed(rawBody: string | undefined): { body: unknown; bodyIsBroken: boolean } {
	if (rawBody === undefined || rawBody === '') return { body: undefined, bodyIsBroken: false };
	try {
		return { body: JSON.parse(rawBody) as unknown, bodyIsBroken: false };
	} catch {
		return { body: undefined, bodyIsBroken: true };
	}
}

/** One request to a vendor API, from the log entry to the answer. */
export async function exchange(
	context: Context,
	vendor: VendorSandbox,
	found: { route: Route | undefined; methodIsWrong: boolean },
	request: FastifyRequest,
	reply: FastifyReply,
): Promise<void> {
	const { method, headers } = request;
	const url = request.raw.url ?? '';
	// Bytes stay whole in a text of one character each.
	const bytes = Buffer.isBuffer(request.body) ? request.body : undefined;
	const rawBody = typeof request.body === 'string' ? request.body : bytes?.toString('latin1');
	const { body, bodyIsBroken } = parsed(bytes ? undefined : rawBody);
	const path = url.slice(`/${vendor.name}`.length).replace(/\?.*$/s, '');
	const query = request.query as Query;
	const at = context.now();
	const entry: Received = {
		vendor: vendor.name,
		method,
		path,
		query,
		headers,
		body,
		rawBody,
		at,
		status: 0,
	};
	context.ledger.arrived(entry);
	const call: IncomingRequest = {
		method,
		path,
		params: request.params as IncomingRequest['params'],
		query,
		headers,
		body,
		bytes,
		now: at,
		wrote: (recordId) => {
			context.ledger.wrote(vendor.name, recordId);
		},
	};
	const subject = { context, vendor, ...found, entry, call, bodyIsBroken };
	const decorate = vendor.decorate ?? ((answer: Reply) => answer);
	await serve(
		{
			facts: { on: 'api', vendor: vendor.name, method, url, rawBody: rawBody ?? '' },
			expireToken: () => {
				context.tokens.expire(tokenOf(headers));
			},
			work: () => answered(subject),
			refuse: (status, message) => decorate(vendor.refusal(status, message), call, undefined),
			throttle: ({ retryAfter = 1, form, status }) =>
				decorate(throttled(subject, { form, status, waitMs: retryAfter * 1000 }), call, undefined),
			answered: (status) => {
				entry.status = status;
			},
		},
		reply,
		context,
	);
}
