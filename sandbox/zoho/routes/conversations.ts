import type { Answer, Call, Route } from '../../core/vendor';
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
export const conversationIn = (desk: ZohoDesk, { params }: Call): ZohoConversation =>
	desk.find(params.conversationId ?? '') ?? refuse(1019);

/** The operator side of a conversation, but for its messages. */
export function conversationRoutes(desk: ZohoDesk): Route[] {
	/** Answers the whole conversation after a change to it. */
	function changed(call: Call, conversation: ZohoConversation): Answer {
		conversation.modifiedAt = call.now;
		call.wrote(conversation.id);
		return envelope(call.path, 'conversations', conversationReply(desk, conversation));
	}

	function getMany(call: Call): Answer {
		const { query } = call;
		const limit = numberIn(query, 'limit', 20, [1, 99]);
		const skip = (numberIn(query, 'page', 1) - 1) * limit;
		const pick = fieldPicker(query);
		const found = those(desk.conversations.values(), conversationTest(desk, call));
		const rows = page(inOrder(found, query), skip, limit + 1);
		const data = rows.slice(0, limit).map((row) => pick(conversationReply(desk, row)));
		return listed(call, 'conversations', data, { more_data_available: rows.length > limit });
	}

	function get(call: Call): Answer {
		const reply = conversationReply(desk, conversationIn(desk, call));
		return envelope(call.path, 'conversations', reply);
	}

	/** Which part belongs to which word of `include` is not stated: inferred. */
	function getVisitor(call: Call): Answer {
		const conversation = conversationIn(desk, call);
		const words = listIn(call.query, 'include') ?? [];
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
		return envelope(call.path.replace('/api/', '/web/'), 'list', data);
	}

	function updateCustomInfo(call: Call): Answer {
		const info = jsonBody(call).customer_info;
		if (info === undefined || info === null) refuse(1011, { json_key: 'customer_info' });
		if (!isObject(info)) return refuse(1007, { json_key: 'customer_info' });
		const nested = Object.keys(info).find((key) => typeof info[key] === 'object' && info[key]);
		if (nested !== undefined) refuse(1007, { json_key: `customer_info.${nested}` });
		const conversation = conversationIn(desk, call);
		conversation.customInfo = { ...conversation.customInfo, ...info };
		conversation.modifiedAt = call.now;
		call.wrote(conversation.id);
		return envelope(call.path, 'Object', conversationReply(desk, conversation));
	}

	// What happens to a chat in the wrong state is nowhere stated: 1011 is inferred, and that asking twice does no harm.
	function pickUp(call: Call): Answer {
		const conversation = conversationIn(desk, call);
		const isMine =
			statusOf(conversation) === 'connected' && attenderOf(conversation) === desk.self.id;
		if (isMine) return get(call);
		if (statusOf(conversation) !== 'waiting') refuse(1011);
		conversation.status = 'connected';
		conversation.attenderId = desk.self.id;
		conversation.attendedAt = call.now;
		return changed(call, conversation);
	}

	function close(call: Call): Answer {
		const conversation = conversationIn(desk, call);
		if (statusOf(conversation) === 'closed') return get(call);
		conversation.status = 'closed';
		conversation.endedAt = call.now;
		return changed(call, conversation);
	}

	function transfer(call: Call): Answer {
		const body = fieldsOf(
			jsonBody(call),
			{ department_id: 'text' },
			{ operator_id: 'text', note: 'text' },
		) as { department_id: string; operator_id?: string; note?: string };
		const { department_id: departmentId, operator_id: operatorId, note } = body;
		if (!desk.tables.departments.has(departmentId)) refuse(1025, { json_key: 'department_id' });
		if (operatorId !== undefined && !desk.tables.operators.has(operatorId)) {
			refuse(1024, { json_key: 'operator_id' });
		}
		const conversation = conversationIn(desk, call);
		if (statusOf(conversation) !== 'connected') refuse(1011);
		conversation.transfer = { departmentId, operatorId, note };
		return changed(call, conversation);
	}

	function reject(call: Call): Answer {
		const conversation = conversationIn(desk, call);
		if (call.body !== undefined) fieldsOf(jsonBody(call), {}, { operator_id: 'text' });
		if (!conversation.transfer) refuse(1011);
		delete conversation.transfer;
		return changed(call, conversation);
	}

	function remove(call: Call): Answer {
		const channel = call.headers['x-siq-channel'];
		if (!channels.includes(String(channel))) refuse(1054, { header: 'X-SIQ-Channel' });
		const { ids } = fieldsOf(jsonBody(call), { ids: 'ids' }) as { ids: string[] };
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
			call.wrote(id);
		}
		return envelope(call.path, 'conversations', {});
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
