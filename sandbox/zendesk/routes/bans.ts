import { isIP } from 'node:net';
import type { JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, objectBody, oneOf, text } from '../input';
import { api, byIds, gone, ok } from '../reply';
import type { Row } from '../table';
import { isoOf } from '../time';

/** Inferred: the body of a new ban. */
const shape = {
	type: oneOf('visitor', 'ip_address'),
	visitor_id: text,
	ip_address: text,
	reason: text,
};

export function banRoutes({ tables: { bans }, visitors }: ZendeskDesk): Route[] {
	const banOf = ({ params }: IncomingRequest): Row => bans.find(params.banId) ?? refuse(404);
	const ofType = (type: string, rows: readonly Row[]): Row[] =>
		rows.filter((row) => row.type === type);

	function getMany(request: IncomingRequest): Reply {
		const rows = byIds(request, bans.all(), { idOf: ({ id }) => Number(id), size: 10, most: 1000 });
		return ok({ ip_address: ofType('ip_address', rows), visitor: ofType('visitor', rows) });
	}

	function subjectOf({ type, visitor_id, ip_address }: JsonObject): JsonObject {
		if (type === 'visitor') {
			const visitor = visitors.get(String(visitor_id));
			if (!visitor) return refuse(400, 'visitor_id names no visitor');
			return { visitor_id: visitor.id, visitor_name: visitor.name };
		}
		return isIP(String(ip_address)) === 0
			? refuse(400, 'ip_address is not an IP address')
			: { ip_address };
	}

	function create(request: IncomingRequest): Reply {
		const { type, reason = '', ...subject } = fieldsOf(objectBody(request), shape, ['type']);
		const about = subjectOf({ type, ...subject });
		const ban = bans.create({ type, ...about, reason, created_at: isoOf(request.now) });
		request.wrote(bans.keyOf(ban));
		return ok(ban, 201);
	}

	function remove(request: IncomingRequest): Reply {
		const ban = banOf(request);
		bans.remove(ban);
		request.wrote(bans.keyOf(ban));
		return gone;
	}

	const list = `${api}/bans`;
	const one = `${list}/:banId`;
	// Whether these are the bans or only their addresses is not known; records are inferred.
	const ips = (): Reply => ok(ofType('ip_address', bans.all()));
	return [
		{ method: 'GET', path: list, scope: 'read', handle: getMany },
		{ method: 'POST', path: list, scope: 'write', handle: create },
		{ method: 'GET', path: `${list}/ip`, scope: 'read', handle: ips },
		{ method: 'GET', path: one, scope: 'read', handle: (request) => ok(banOf(request)) },
		{ method: 'DELETE', path: one, scope: 'write', handle: remove },
	];
}
