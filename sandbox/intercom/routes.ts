import type { Answer, Call, Route } from '../core/vendor';
import { first, isObject } from '../core/values';
import { attributeReply, checkedAttributes } from './attributes';
import { convertVisitor } from './convert';
import type { IntercomDesk } from './desk';
import { refuse } from './errors';
import { bodyWith, isMissing, optionalText, visitorNamed } from './input';
import { contactReply, me, visitorReply } from './render';

const ok = (body: unknown): Answer => ({ status: 200, body });

export function intercomRoutes(desk: IntercomDesk): Route[] {
	function getVisitor({ query }: Call): Answer {
		const userId = first(query, 'user_id');
		if (!userId) return refuse(400, 'parameter_not_found', 'user_id must be supplied');
		const visitor = desk.byUserId(userId);
		return ok(visitorReply(visitor ?? refuse(404, 'not_found', 'Visitor Not Found')));
	}

	function updateVisitor(call: Call): Answer {
		const body = bodyWith(call.body, ['id', 'user_id', 'name', 'custom_attributes']);
		const { name, custom_attributes: attributes } = body;
		optionalText(body, 'name');
		if (!isMissing(attributes) && !isObject(attributes)) {
			return refuse(400, 'parameter_invalid', 'custom_attributes must be an object');
		}
		const changes = checkedAttributes(desk.attributes, attributes ?? {});
		const visitor = visitorNamed(desk, body);
		if (name !== undefined) visitor.name = typeof name === 'string' ? name : '';
		const cleared = [...changes].filter(([, value]) => value === null).map(([key]) => key);
		const kept = Object.entries({ ...visitor.customInfo, ...Object.fromEntries(changes) });
		visitor.customInfo = Object.fromEntries(kept.filter(([key]) => !cleared.includes(key)));
		visitor.updatedAt = Math.floor(call.now / 1000);
		call.wrote(visitor.id);
		return ok(visitorReply(visitor));
	}

	function getContact({ params }: Call): Answer {
		const contact = desk.contact(params.contactId ?? '');
		return ok(contactReply(contact ?? refuse(404, 'not_found', 'User Not Found')));
	}

	function listAttributes({ query }: Call): Answer {
		const model = first(query, 'model');
		if (model !== undefined && model !== 'contact' && model !== 'company') {
			refuse(422, 'parameter_invalid', `${model} is not a valid model`); // 2.16 refuses conversation
		}
		const archivedToo = first(query, 'include_archived') === 'true';
		const rows = desk.attributes
			.filter((row) => model === undefined || row.model === model)
			.filter((row) => archivedToo || !row.archived);
		return ok({ type: 'list', data: rows.map(attributeReply) });
	}

	const convert = (call: Call): Answer => ok(contactReply(convertVisitor(desk, call)));
	const scope = 'read_write_users';
	return [
		{ method: 'GET', path: '/visitors', scope, handle: getVisitor },
		{ method: 'PUT', path: '/visitors', scope, handle: updateVisitor },
		{ method: 'POST', path: '/visitors/convert', scope, handle: convert },
		{ method: 'GET', path: '/contacts/:contactId', scope, handle: getContact },
		{ method: 'GET', path: '/data_attributes', scope, handle: listAttributes },
		{ method: 'GET', path: '/me', unrestricted: true, handle: () => ok(me) },
	];
}
