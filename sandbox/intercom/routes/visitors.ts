import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { first, isObject } from '../../core/values';
import { checkedAttributes, withChanges } from '../attributes';
import { convertVisitor } from '../convert';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, isMissing, optionalText, visitorNamed } from '../input';
import { ok } from '../paging';
import { contactReply, visitorReply } from '../render';

export function visitorRoutes(desk: IntercomDesk): Route[] {
	function getVisitor({ query }: IncomingRequest): Reply {
		const userId = first(query, 'user_id');
		if (!userId) return refuse(400, 'parameter_not_found', 'user_id must be supplied');
		const visitor = desk.byUserId(userId);
		return ok(visitorReply(visitor ?? refuse(404, 'not_found', 'Visitor Not Found')));
	}

	function updateVisitor(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, ['id', 'user_id', 'name', 'custom_attributes']);
		const { name, custom_attributes: attributes } = body;
		optionalText(body, 'name');
		if (!isMissing(attributes) && !isObject(attributes)) {
			return refuse(400, 'parameter_invalid', 'custom_attributes must be an object');
		}
		const changes = checkedAttributes(desk.attributes, attributes ?? {});
		const visitor = visitorNamed(desk, body);
		if (name !== undefined) visitor.name = typeof name === 'string' ? name : '';
		visitor.customInfo = withChanges(visitor.customInfo, changes);
		visitor.updatedAt = Math.floor(request.now / 1000);
		request.wrote(visitor.id);
		return ok(visitorReply(visitor));
	}

	const convert = (request: IncomingRequest): Reply =>
		ok(contactReply(convertVisitor(desk, request)));
	const scope = 'read_write_users';
	return [
		{ method: 'GET', path: '/visitors', scope, handle: getVisitor },
		{ method: 'PUT', path: '/visitors', scope, handle: updateVisitor },
		{ method: 'POST', path: '/visitors/convert', scope, handle: convert },
	];
}
