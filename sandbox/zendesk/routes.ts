import type { Answer, Call, Route } from '../core/vendor';
import { first, isObject, isPlausibleEmail, wholeNumber, type JsonObject } from '../core/values';
import { agents } from './agents';
import type { ZendeskDesk, ZendeskVisitor } from './desk';
import { refuse } from './errors';

const texts = ['name', 'email', 'phone', 'notes'] as const;
type Changes = Partial<Pick<ZendeskVisitor, (typeof texts)[number] | 'banned'>>;

const ok = (body: unknown, status = 200): Answer => ({ status, body });

/** `created`, `external_id` and unknown keys are read-only and dropped (inferred). */
function changesIn(body: JsonObject): Changes {
	const changes: Changes = {};
	for (const key of texts) {
		const value = body[key] ?? '';
		if (typeof value !== 'string') return refuse(400, `${key} must be a string`);
		if (key in body) changes[key] = value;
	}
	if (changes.email && !isPlausibleEmail(changes.email)) {
		refuse(400, `${changes.email} is not a valid email address`);
	}
	if (body.banned === undefined) return changes;
	if (typeof body.banned !== 'boolean') return refuse(400, 'banned must be a boolean');
	return { ...changes, banned: body.banned };
}

function bodyOf({ body }: Call): JsonObject {
	if (!isObject(body)) return refuse(400, 'The body must be a JSON object');
	// Observed: an update that repeats the id is refused.
	if ('id' in body) refuse(400, 'id is read-only and must not be sent in the body');
	return body;
}

export function zendeskRoutes(desk: ZendeskDesk): Route[] {
	const visitorOf = ({ params }: Call): ZendeskVisitor =>
		desk.visitor(params.visitorId ?? '') ?? refuse(404, 'Visitor not found');

	function createVisitor(call: Call): Answer {
		const { banned = false, ...values } = changesIn(bodyOf(call));
		const created = `${new Date(call.now).toISOString().slice(0, 19)}Z`;
		const visitor = desk.add(values, created);
		visitor.banned = banned;
		call.wrote(visitor.id);
		return ok(visitor, 201);
	}

	function updateVisitor(call: Call): Answer {
		const changes = changesIn(bodyOf(call));
		const visitor = Object.assign(visitorOf(call), changes);
		call.wrote(visitor.id);
		return ok(visitor);
	}

	function listAgents({ query }: Call): Answer {
		const since = wholeNumber(first(query, 'since_id'), 0);
		const limit = wholeNumber(first(query, 'limit'), 100);
		if (Number.isNaN(since) || Number.isNaN(limit)) refuse(400, 'since_id and limit are numbers');
		return ok(agents.filter(({ id }) => id >= since).slice(0, limit));
	}

	const visitors = '/api/v2/chat/visitors';
	const visitor = `${visitors}/:visitorId`;
	const agentsPath = '/api/v2/chat/agents';
	const account = '/api/v2/chat/account';
	// Integrated accounts are refused even the reading of their account (observed).
	const refuseAccount = (): Answer => refuse(403);
	return [
		{ method: 'POST', path: visitors, scope: 'write', handle: createVisitor },
		{ method: 'GET', path: visitor, scope: 'read', handle: (call) => ok(visitorOf(call)) },
		{ method: 'PUT', path: visitor, scope: 'write', handle: updateVisitor },
		{
			method: 'GET',
			path: `${agentsPath}/me`,
			scope: 'read',
			unrestricted: true,
			handle: () => ok(agents[0]),
		},
		{ method: 'GET', path: agentsPath, scope: 'read', handle: listAgents },
		{ method: 'GET', path: account, scope: 'read', handle: refuseAccount },
		{ method: 'PUT', path: account, scope: 'write', handle: refuseAccount },
	];
}
