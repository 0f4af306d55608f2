import type { Answer, Call, Route } from '../core/vendor';
import {
	first,
	isObject,
	isPlausibleEmail,
	page,
	wholeNumber,
	type JsonObject,
} from '../core/values';
import { samples } from '../samples';
import type { ZohoConversation, ZohoDesk } from './desk';
import { refuse } from './errors';
import { conversationReply, visitorReply } from './render';

const maxPageSize = 99;

const envelope = (url: string, object: string, data: unknown, extra: JsonObject = {}): Answer => ({
	status: 200,
	body: { url, object, ...extra, data },
});

function checkPortal({ params }: Call): void {
	if (params.screenName !== samples.zoho.screenName) refuse(1005);
}

function jsonBody({ body, headers }: Call): JsonObject {
	const type = headers['content-type'];
	if (type !== undefined && !type.startsWith('application/json')) {
		refuse(1054, { header: 'Content-Type' });
	}
	return isObject(body) ? body : refuse(1015);
}

function textIn(body: JsonObject, key: string): string | undefined {
	const value = body[key];
	if (value === undefined || typeof value === 'string') return value;
	return refuse(1007, { json_key: key });
}

export function zohoRoutes(desk: ZohoDesk): Route[] {
	const conversationOf = ({ params }: Call): ZohoConversation =>
		desk.find(params.conversationId ?? '') ?? refuse(1019);

	function updateVisitor(call: Call): Answer {
		checkPortal(call);
		const body = jsonBody(call);
		const name = textIn(body, 'last_name');
		const email = textIn(body, 'email');
		const phone = textIn(body, 'phone');
		if (name === undefined && email === undefined && phone === undefined) {
			refuse(1011, { json_key: 'last_name' });
		}
		if (email && !isPlausibleEmail(email)) refuse(1011, { json_key: 'email' });
		const conversation = conversationOf(call);
		const { visitor } = conversation;
		visitor.name = name ?? visitor.name;
		visitor.email = email ?? visitor.email;
		visitor.phone = phone ?? visitor.phone;
		visitor.type = visitor.email === '' ? 'lead' : 'contact'; // inferred from the sample reply
		conversation.modifiedAt = call.now;
		call.wrote(conversation.id);
		// The address in the reply lacks /api (documented).
		return envelope(call.path.replace(/^\/api/, ''), 'conversations', visitorReply(conversation));
	}

	function updateCustomInfo(call: Call): Answer {
		checkPortal(call);
		const info = jsonBody(call).customer_info;
		if (info === undefined || info === null) refuse(1011, { json_key: 'customer_info' });
		if (!isObject(info)) return refuse(1007, { json_key: 'customer_info' });
		const nested = Object.keys(info).find((key) => typeof info[key] === 'object' && info[key]);
		if (nested !== undefined) refuse(1007, { json_key: `customer_info.${nested}` });
		const conversation = conversationOf(call);
		conversation.customInfo = { ...conversation.customInfo, ...info };
		conversation.modifiedAt = call.now;
		call.wrote(conversation.id);
		return envelope(call.path, 'Object', conversationReply(conversation));
	}

	function getConversation(call: Call): Answer {
		checkPortal(call);
		return envelope(call.path, 'conversations', conversationReply(conversationOf(call)));
	}

	function listConversations(call: Call): Answer {
		checkPortal(call);
		const limit = wholeNumber(first(call.query, 'limit'), 20);
		const number = wholeNumber(first(call.query, 'page'), 1);
		if (!(limit >= 1 && limit <= maxPageSize)) refuse(1011, { param: 'limit' });
		if (!(number >= 1)) refuse(1011, { param: 'page' });
		const rows = page(desk.conversations.values(), (number - 1) * limit, limit);
		return envelope(call.path, 'conversations', rows.map(conversationReply), {
			sync_time: String(call.now),
			more_data_available: number * limit < desk.size,
		});
	}

	function listPortals(call: Call): Answer {
		const portal = { screenname: samples.zoho.screenName, name: 'Lantern House' };
		return envelope(call.path, 'portals', [portal]);
	}

	const list = '/api/v2/:screenName/conversations';
	const one = `${list}/:conversationId`;
	const visitor = '/api/visitor/v1/:screenName/conversations/:conversationId/visitor';
	const write = 'SalesIQ.conversations.UPDATE';
	const read = 'SalesIQ.conversations.READ';
	return [
		{ method: 'PUT', path: visitor, scope: write, kind: 'organisation', handle: updateVisitor },
		{ method: 'PUT', path: one, scope: write, handle: updateCustomInfo },
		{ method: 'GET', path: one, scope: read, handle: getConversation },
		{ method: 'GET', path: list, scope: read, unrestricted: true, handle: listConversations },
		{
			method: 'GET',
			path: '/api/v2/portals',
			scope: 'SalesIQ.portals.READ',
			unrestricted: true,
			handle: listPortals,
		},
	];
}
