import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { isObject, isPlausibleEmail, type JsonObject } from '../../core/values';
import { idOfHex, statusOf, type ZohoConversation } from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, textIn, type Shape } from '../input';
import { openedReply, visitorReply } from '../render';
import { envelope, portalRoute } from '../reply';
import { visitorAsSender } from '../transcripts';
import { conversationIn } from './conversations';
import { formParts } from '../form';
import { fileMessage } from './messages';

const list = '/conversations';
const one = `${list}/:conversationId`;
// Documented.
const longestFeedback = 2048;

interface Guest {
	user_id: string;
	name?: string;
	email?: string;
	phone?: string;
}

const guestKeys: Shape = { name: 'text', email: 'text', phone: 'text' };

/** The visitor in a body, whose `user_id` is mandatory. */
function guestIn(body: JsonObject): Guest {
	const { visitor } = body;
	if (!isObject(visitor))
		return refuse(visitor === undefined ? 1011 : 1007, { json_key: 'visitor' });
	for (const key of ['user_id', ...Object.keys(guestKeys)]) {
		const value = visitor[key];
		if (key === 'user_id' && !value) refuse(1011, { json_key: `visitor.${key}` });
		if (value !== undefined && typeof value !== 'string') {
			refuse(1007, { json_key: `visitor.${key}` });
		}
	}
	return visitor as unknown as Guest;
}

/** What an organisation token does in the name of a website visitor. */
export function visitorSideRoutes(desk: ZohoDesk): Route[] {
	// The address in the reply lacks /api (documented).
	const reply = ({ path }: IncomingRequest, data: unknown): Reply =>
		envelope(path.replace(/^\/api/, ''), 'conversations', data);

	function checkPlace({ app_id: app, department_id: department }: JsonObject): void {
		if (!desk.tables.apps.has(app)) refuse(1011, { json_key: 'app_id' });
		if (!desk.tables.departments.has(department)) refuse(1025, { json_key: 'department_id' });
	}

	function begin(request: IncomingRequest, guest: Guest, values: JsonObject): ZohoConversation {
		const { customer_info: info, department_id: department, app_id: app } = values;
		const conversation = desk.add({
			name: guest.name,
			email: guest.email,
			phone: guest.phone,
			question: String(values.question),
			...(isObject(info) && { customInfo: info }),
			...(typeof department === 'string' && { departmentId: department }),
			...(typeof app === 'string' && { appId: app }),
			status: 'waiting',
			startedAt: request.now,
			modifiedAt: request.now,
		});
		conversation.userId = guest.user_id;
		conversation.referenceId = String(2731 + desk.size);
		say(request, conversation, { text: values.question });
		request.wrote(conversation.id);
		return conversation;
	}

	function say(
		request: IncomingRequest,
		conversation: ZohoConversation,
		message: JsonObject,
		type = 'text',
	) {
		const by = visitorAsSender(conversation);
		return desk.transcripts.add({ conversation, by, message, type, at: request.now });
	}

	function open(request: IncomingRequest): Reply {
		const body = jsonBody(request);
		const guest = guestIn(body);
		const values = fieldsOf(
			body,
			{ app_id: 'text', department_id: 'text', question: 'text' },
			{ customer_info: 'object', custom_wait_time: 'number' },
		);
		checkPlace(values);
		if (Number(values.custom_wait_time ?? 0) > 999) refuse(1011, { json_key: 'custom_wait_time' });
		return reply(request, openedReply(desk, begin(request, guest, values)));
	}

	async function sendMessage(request: IncomingRequest): Promise<Reply> {
		const parts = await formParts(request);
		const message = parts ? fileMessage(parts) : fieldsOf(jsonBody(request), { text: 'text' });
		const conversation = conversationIn(desk, request);
		if (statusOf(conversation) === 'closed') refuse(1011); // inferred
		const added = say(request, conversation, message, parts ? 'attachment' : 'text');
		conversation.modifiedAt = request.now;
		request.wrote(conversation.id);
		return reply(request, added);
	}

	function leaveMessage(request: IncomingRequest): Reply {
		const body = jsonBody(request);
		const guest = guestIn(body);
		const values = fieldsOf(
			body,
			{ app_id: 'text', department_id: 'text', message: 'text' },
			{ customer_info: 'object', attender_id: 'text' },
		);
		checkPlace(values);
		const conversation = begin(request, guest, { ...values, question: values.message });
		conversation.status = 'missed';
		return reply(request, openedReply(desk, conversation));
	}

	function joinProactive(request: IncomingRequest): Reply {
		const body = jsonBody(request);
		const guest = guestIn(body);
		const values = fieldsOf(
			body,
			{ uvid: 'text', question: 'text' },
			{ session_id: 'text', customer_info: 'object' },
		);
		return reply(request, openedReply(desk, begin(request, guest, values)));
	}

	function close(request: IncomingRequest): Reply {
		const conversation = conversationIn(desk, request);
		if (statusOf(conversation) === 'closed') return reply(request, openedReply(desk, conversation));
		conversation.status = 'closed';
		conversation.endedAt = request.now;
		conversation.modifiedAt = request.now;
		request.wrote(conversation.id);
		return reply(request, openedReply(desk, conversation));
	}

	function updateVisitor(request: IncomingRequest): Reply {
		const body = jsonBody(request);
		const name = textIn(body, 'last_name');
		const email = textIn(body, 'email');
		const phone = textIn(body, 'phone');
		if (name === undefined && email === undefined && phone === undefined) {
			refuse(1011, { json_key: 'last_name' });
		}
		if (email && !isPlausibleEmail(email)) refuse(1011, { json_key: 'email' });
		const conversation = conversationIn(desk, request);
		const { visitor } = conversation;
		visitor.name = name ?? visitor.name;
		visitor.email = email ?? visitor.email;
		visitor.phone = phone ?? visitor.phone;
		visitor.type = visitor.email === '' ? 'lead' : 'contact'; // inferred from the sample reply
		conversation.modifiedAt = request.now;
		request.wrote(conversation.id);
		return reply(request, visitorReply(conversation));
	}

	/** Wants the encrypted id, and answers nothing but the status (documented). */
	function rate(request: IncomingRequest): Reply {
		const { conversationId: hexId = '' } = request.params;
		const { id } = desk.conversations.get(idOfHex(hexId)) ?? refuse(1019);
		const { rating, feedback } = fieldsOf(
			jsonBody(request),
			{},
			{ rating: ['happy', 'neutral', 'sad'], feedback: 'text' },
		);
		if (rating === undefined && feedback === undefined) refuse(1011, { json_key: 'rating' });
		if (String(feedback).length > longestFeedback) refuse(1011, { json_key: 'feedback' });
		desk.addFeedback(id, { rating, feedback, at: request.now });
		request.wrote(id);
		return { status: 200, body: undefined };
	}

	const route = (...[method, path, verb, handle]: VisitorRoute): Route => ({
		...portalRoute(method, path, `conversations.${verb}`, handle, '/api/visitor/v1'),
		kind: 'organisation',
	});
	return [
		route('POST', list, 'CREATE', open),
		route('POST', `${one}/messages`, 'CREATE', sendMessage),
		route('POST', `${list}/leavemessage`, 'CREATE', leaveMessage),
		route('POST', `${list}/join_proactive`, 'CREATE', joinProactive),
		route('PUT', `${one}/close`, 'UPDATE', close),
		route('PUT', `${one}/visitor`, 'UPDATE', updateVisitor),
		route('POST', `${one}/feedback`, 'CREATE', rate),
	];
}

type VisitorRoute = [Route['method'], string, 'CREATE' | 'UPDATE', Route['handle']];
