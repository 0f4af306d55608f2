import { isPlausibleEmail, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { ZendeskDesk, ZendeskVisitor } from '../desk';
import { refuse, refuseField } from '../errors';
import { bodyWithout } from '../input';
import { api, ok } from '../reply';
import { isoOf } from '../time';

const texts = ['name', 'email', 'phone', 'notes'] as const;
type Changes = Partial<Pick<ZendeskVisitor, (typeof texts)[number] | 'banned'>>;

/** `created` (inferred), `external_id` and unknown keys are read-only and dropped (inferred). */
function changesIn(body: JsonObject): Changes {
	const changes: Changes = {};
	for (const key of texts) {
		const value = body[key] ?? '';
		if (typeof value !== 'string') return refuse(400, `${key} must be a string`);
		if (key in body) changes[key] = value;
	}
	if (changes.email && !isPlausibleEmail(changes.email)) {
		refuseField('email', `${changes.email} is not a valid email address`);
	}
	if (body.banned === undefined) return changes;
	if (typeof body.banned !== 'boolean') return refuse(400, 'banned must be a boolean');
	return { ...changes, banned: body.banned };
}

export function visitorRoutes(desk: ZendeskDesk): Route[] {
	const visitorOf = ({ params }: IncomingRequest): ZendeskVisitor =>
		desk.visitor(params.visitorId ?? '') ?? refuse(404, 'Visitor not found');

	function create(request: IncomingRequest): Reply {
		const { banned = false, ...values } = changesIn(bodyWithout(request));
		const visitor = desk.add(values, isoOf(request.now));
		visitor.banned = banned;
		request.wrote(visitor.id);
		return ok(visitor, 201);
	}

	function update(request: IncomingRequest): Reply {
		const changes = changesIn(bodyWithout(request));
		const visitor = Object.assign(visitorOf(request), changes);
		request.wrote(visitor.id);
		return ok(visitor);
	}

	const list = `${api}/visitors`;
	const one = `${list}/:visitorId`;
	return [
		{ method: 'POST', path: list, scope: 'write', handle: create },
		{ method: 'GET', path: one, scope: 'read', handle: (request) => ok(visitorOf(request)) },
		{ method: 'PUT', path: one, scope: 'write', handle: update },
	];
}
