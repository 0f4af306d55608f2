import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { isObject, page } from '../../core/values';
import { attenderOf, startOf, statusOf, type ZohoConversation } from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, listIn, numberIn } from '../input';
import { conversationReply, detailsReply, trackingReply } from '../render';
import { envelope, listed, portalRoute } from '../reply';
import { conversationTest, fieldPicker, inOrder } from './conversationFilter';

const list = '/conversations';
const one = `${list}/:conversationId`;
const channels = ['website', 'ios', 'android', 'emailsignature'];

function* those<Row>(rows: Iterable<Row>, test: (row: Row) => boolean): Iterable<Row> {
	for (const row of rows) if (test(row)) yield row;
}

/** The conversation that the path names, by its numeric or its hex id. */
export const conversationIn = (desk: ZohoDesk, { params }: IncomingRequest): ZohoConversation =>
	desk.find(params.conversationId ?? '') ?? refuse(1019);

/** The operator side of a conversation, but for its messages. */
export function conversationRoutes(desk: ZohoDesk): Route[] {
	/** Answers the whole conversation after a change to it. */
	function changed(request: IncomingRequest, conversation: ZohoConversation): Reply {
		conversation.modifiedAt = request.now;
		request.wrote(conversation.id);
		return envelope(request.path, 'conversations', conversationReply(desk, conversation));
	}

	function getMany(request: IncomingRequest): Reply {
		const { query } = request;
		const limit = numberIn(query, 'limit', 20, [1, 99]);
		const skip = (numberIn(query, 'page', 1) - 1) * limit;
		const pick = fieldPicker(query);
		const found = those(desk.conversations.values(), conversationTest(desk, request));
		const rows = page(inOrder(found, query), skip, limit + 1);
		const data = rows.slice(0, limit).map((row) => pick(conversationReply(desk, row)));
		return listed(request, 'conversations', data, { more_data_available: rows.length > limit });
	}

	function get(request: IncomingRequest): Reply {
		const reply = conversationReply(desk, conversationIn(desk, request));
		return envelope(request.path, 'conversations', reply);
	}

	/** Which part belongs to which word of `include` is not stated: inferred. */
	function getVisitor(request: IncomingRequest): Reply {
		const conversation = conversationIn(desk, request);
		const words = listIn(request.query, 'include') ?? [];
		if (words.some((word) => !['trackinginfo', 'moreinfo'].includes(word))) {
			refuse(1011, { param: 'include' });
		}
		const [details, tracking] = [detailsReply(desk, conversation), trackingReply(conversation)];
		const { add_info, ...usual } = details;
		const data = {
			conversation_details: { ...usual, ...(words.includes('moreinfo') && { add_info }) },
			...(words.includes('trackinginfo') && { tracking_details: tracking }),
		};
		// Address and object are those of the vendor's sample.
		return envelope(request.path.replace('/api/', '/web/'), 'list', data);
	}

	function updateCustomInfo(request: IncomingRequest): Reply {
		const info = jsonBody(request).customer_info;
		if (info === undefined || info === null) refuse(1011, { json_key: 'customer_info' });
		if (!isObject(info)) return refuse(1007, { json_key: 'customer_info' });
		const nested = Object.keys(info).find((key) => typeof info[key] === 'object' && info[key]);
		if (nested !== undefined) refuse(1007, { json_key: `customer_info.${nested}` });
		const conversation = conversationIn(desk, request);
		conversation.customInfo = { ...conversation.customInfo, ...info };
		conversation.modifiedAt = request.now;
		request.wrote(conversation.id);
		return envelope(request.path, 'Object', conversationReply(desk, conversation));
	}

	// What happens to a chat in the wrong state is nowhere stated: 1011 is inferred, and that asking twice does no harm.
	function pickUp(request: IncomingRequest): Reply {
		const conversation = conversationIn(desk, request);
		const isMine =
			statusOf(conversation) === 'connected' && attenderOf(conversation) === desk.self.id;
		if (isMine) return get(request);
		if (statusOf(conversation) !== 'waiting') refuse(1011);
		conversation.status = 'connected';
		conversation.attenderId = desk.self.id;
		conversation.attendedAt = request.now;
		return changed(request, conversation);
	}

	function close(request: IncomingRequest): Reply {
		const conversation = conversationIn(desk, request);
		if (statusOf(conversation) === 'closed') return get(request);
		conversation.status = 'closed';
		conversation.endedAt = request.now;
		return changed(request, conversation);
	}

	function transfer(request: IncomingRequest): Reply {
		const body = fieldsOf(
			jsonBody(request),
			{ department_id: 'text' },
			{ operator_id: 'text', note: 'text' },
		) as { department_id: string; operator_id?: string; note?: string };
		const { department_id: departmentId, operator_id: operatorId, note } = body;
		if (!desk.tables.departments.has(departmentId)) refuse(1025, { json_key: 'department_id' });
		if (operatorId !== undefined && !desk.tables.operators.has(operatorId)) {
			refuse(1024, { json_key: 'operator_id' });
		}
		const conversation = conversationIn(desk, request);
		if (statusOf(conversation) !== 'connected') refuse(1011);
		conversation.transfer = { departmentId, operatorId, note };
		return changed(request, conversation);
	}

	function reject(request: IncomingRequest): Reply {
		const conversation = conversationIn(desk, request);
		if (request.body !== undefined) fieldsOf(jsonBody(request), {}, { operator_id: 'text' });
		if (!conversation.transfer) refuse(1011);
		delete conversation.transfer;
		return changed(request, conversation);
	}

	function remove(request: IncomingRequest): Reply {
		const channel = request.headers['x-siq-channel'];
		if (!channels.includes(String(channel))) refuse(1054, { header: 'X-SIQ-Channel' });
		const { ids } = fieldsOf(jsonBody(request), { ids: 'ids' }) as { ids: string[] };
		if (ids.length === 0) refuse(1011, { json_key: 'ids' });
		const rows = ids.map(
			(id, index) => desk.find(id) ?? refuse(1019, { json_key: `ids[${index}]` }),
		);
		const open = rows.findIndex(
			(row) => statusOf(row) !== 'closed' || (row.channel ?? 'website') !== channel,
		);
		if (open >= 0) refuse(1011, { json_key: `ids[${open}]` }); // closed chats only (documented)
		for (const { id } of rows) {
			desk.remove(id);
			request.wrote(id);
		}
		return envelope(request.path, 'conversations', {});
	}

	const read = 'conversations.READ';
	const write = 'conversations.UPDATE';
	return [
		{ ...portalRoute('GET', list, read, getMany), unrestricted: true },
		portalRoute('GET', one, read, get),
		portalRoute('GET', `${one}/visitor`, read, getVisitor),
		portalRoute('PUT', one, write, updateCustomInfo),
		portalRoute('PUT', `${one}/pickup`, write, pickUp),
		portalRoute('PUT', `${one}/close`, write, close),
		portalRoute('PUT', `${one}/transfer`, write, transfer),
		portalRoute('PUT', `${one}/reject`, write, reject),
		portalRoute('DELETE', list, 'conversations.DELETE', remove),
	];
}

/** The chat that a message by e-mail goes to: one the caller attends, else the most recent open one (documented). */
export function chatOfVisitor(desk: ZohoDesk, email: string): ZohoConversation | undefined {
	const open = [...desk.conversations.values()]
		.filter((row) => row.visitor.email === email && email !== '')
		.filter((row) => statusOf(row) === 'connected' || statusOf(row) === 'waiting')
		.sort((one, other) => startOf(other) - startOf(one));
	return open.find((row) => attenderOf(row) === desk.self.id) ?? open[0];
}
