import type { JsonObject } from '../../core/values';
import type { Answer, Call, Route } from '../../core/vendor';
import { shown, type Chat, type ChatVisitor } from '../chat';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { anyObject, bodyWithout, fieldsOf, flag, listOf, oneOf, text, whole } from '../input';
import { gone, ok } from '../reply';
import { isoOf } from '../time';
import { chatsPath, idsIn } from './chatLists';

const changeable = {
	unread: flag,
	tags: listOf(text),
	rating: oneOf('good', 'bad', null),
	comment: text,
	'visitor.name': text,
	'visitor.email': text,
	'visitor.phone': text,
	'visitor.notes': text,
};

const messageShape = {
	type: oneOf('offline_msg'),
	timestamp: whole(),
	message: text,
	visitor: anyObject,
	session: anyObject,
	department_id: whole(),
};

const sessionTexts = [
	...['id', 'browser', 'platform', 'user_agent', 'ip', 'city', 'region'],
	...['country_code', 'country_name', 'start_date', 'end_date'],
];

/** Further keys are tolerated and lost (observed). */
function sessionOf(values: JsonObject = {}): JsonObject {
	const known = sessionTexts.filter((key) => typeof values[key] === 'string');
	return Object.fromEntries(
		known.map((key) => [
			key,
			key.endsWith('_date') ? String(values[key]).replace(/Z$/, '+00:00') : values[key],
		]),
	);
}

export function chatRoutes(desk: ZendeskDesk): Route[] {
	const chatOf = ({ params }: Call): Chat => desk.chat(params.chatId ?? '') ?? refuse(404);

	function create(call: Call): Answer {
		const required = ['type', 'timestamp', 'message', 'visitor'];
		const values = fieldsOf(bodyWithout(call), messageShape, required);
		const { id, ...person } = values.visitor as JsonObject;
		const visitor = desk.visitor(typeof id === 'string' ? id : '');
		if (!visitor) return refuse(400, 'The visitor does not exist');
		const texts = { name: text, email: text, phone: text, notes: text };
		const chat = desk.addChat({
			type: 'offline_msg',
			timestamp: isoOf(Number(values.timestamp) * 1000),
			update_timestamp: isoOf(call.now),
			message: String(values.message),
			visitor: { ...fieldsOf(person, texts), id: visitor.id },
			session: sessionOf(values.session as JsonObject | undefined),
			department_id: (values.department_id as number | undefined) ?? null,
			unread: true,
		});
		call.wrote(chat.id);
		return ok(shown(chat), 201);
	}

	function update(call: Call): Answer {
		const chat = chatOf(call);
		const body = bodyWithout(call);
		// Inferred from clients that always send dotted keys.
		if ('visitor' in body) refuse(400, 'visitor must be sent as visitor.name, visitor.email');
		const entries = Object.entries(fieldsOf(body, changeable));
		const isOfVisitor = ([key]: [string, unknown]): boolean => key.startsWith('visitor.');
		const person = entries.filter(isOfVisitor).map(([key, value]) => [key.slice(8), value]);
		const visitor = { ...chat.visitor, ...(Object.fromEntries(person) as Partial<ChatVisitor>) };
		const rest = Object.fromEntries(entries.filter((entry) => !isOfVisitor(entry)));
		call.wrote(chat.id);
		return ok(shown(desk.chats.change(chat, { ...rest, visitor })));
	}

	function removeOne(call: Call, chat: Chat): void {
		desk.chats.remove(chat);
		call.wrote(chat.id);
	}

	function remove(call: Call): Answer {
		removeOne(call, chatOf(call));
		return gone;
	}

	/** The form of the answer is inferred: a result for each id, like the reading of several. */
	function removeMany(call: Call): Answer {
		const results = idsIn(call).map((id) => {
			const chat = desk.chat(id);
			if (chat) removeOne(call, chat);
			return [id, { status: chat ? 'deleted' : 'not_found' }];
		});
		return ok({ docs: Object.fromEntries(results) as JsonObject });
	}

	const one = `${chatsPath}/:chatId`;
	return [
		{ method: 'POST', path: chatsPath, scope: 'write', handle: create },
		{ method: 'DELETE', path: chatsPath, scope: 'write', handle: removeMany },
		{ method: 'GET', path: one, scope: 'read', handle: (call) => ok(shown(chatOf(call))) },
		{ method: 'PUT', path: one, scope: 'write', handle: update },
		{ method: 'DELETE', path: one, scope: 'write', handle: remove },
	];
}
