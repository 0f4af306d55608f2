import type { JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
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
	// Observed in one client only; the page shows the visitor of a message as read-only.
	'visitor.name': text,
	'visitor.email': text,
	'visitor.phone': text,
	'visitor.notes': text,
};

/** Documented: of an offline message nothing else can be changed. */
const changeableOfMessage = { unread: flag };

const messageShape = {
	type: oneOf('offline_msg'),
	timestamp: whole(),
	message: text,
	visitor: anyObject,
	session: anyObject,
};

const personTexts = ['name', 'email', 'phone', 'notes'] as const;

/** Every sample that works holds all the texts, empty or not; a body without them may be refused (inferred). */
function personIn(values: JsonObject): ChatVisitor {
	const [id, ...texts] = (['id', ...personTexts] as const).map((key) => {
		const value = values[key];
		return typeof value === 'string' ? value : refuse(400, `visitor.${key} must be a string`);
	});
	if (!id) return refuse(400, 'visitor.id is required');
	const [name = '', email = '', phone = '', notes = ''] = texts;
	return { id, name, email, phone, notes };
}

const sessionTexts = [
	...['id', 'browser', 'platform', 'user_agent', 'ip', 'city', 'region'],
	...['country_code', 'country_name', 'start_date', 'end_date'],
];

/** Further keys are tolerated and lost (observed). */
function sessionOf(values: JsonObject): JsonObject {
	const known = sessionTexts.filter((key) => typeof values[key] === 'string');
	return Object.fromEntries(
		known.map((key) => [
			key,
			key.endsWith('_date') ? String(values[key]).replace(/Z$/, '+00:00') : values[key],
		]),
	);
}

export function chatRoutes(desk: ZendeskDesk): Route[] {
	const chatOf = ({ params }: IncomingRequest): Chat =>
		desk.chat(params.chatId ?? '') ?? refuse(404);

	function create(request: IncomingRequest): Reply {
		const required = ['type', 'timestamp', 'message', 'visitor', 'session'];
		const values = fieldsOf(bodyWithout(request), messageShape, required);
		const chat = desk.addChat({
			type: 'offline_msg',
			timestamp: isoOf(Number(values.timestamp) * 1000),
			update_timestamp: isoOf(request.now),
			message: String(values.message),
			visitor: personIn(values.visitor as JsonObject), // It need not exist (observed).
			session: sessionOf(values.session as JsonObject),
			department_id: null,
			unread: true,
		});
		request.wrote(chat.id);
		return ok(shown(chat), 201);
	}

	function update(request: IncomingRequest): Reply {
		const chat = chatOf(request);
		const shape = chat.type === 'chat' ? changeable : changeableOfMessage;
		const entries = Object.entries(fieldsOf(bodyWithout(request), shape));
		const isOfVisitor = ([key]: [string, unknown]): boolean => key.startsWith('visitor.');
		const person = entries.filter(isOfVisitor).map(([key, value]) => [key.slice(8), value]);
		const visitor = { ...chat.visitor, ...(Object.fromEntries(person) as Partial<ChatVisitor>) };
		const rest = Object.fromEntries(entries.filter((entry) => !isOfVisitor(entry)));
		request.wrote(chat.id);
		return ok(shown(desk.chats.change(chat, { ...rest, visitor })));
	}

	function removeOne(request: IncomingRequest, chat: Chat): void {
		desk.chats.remove(chat);
		request.wrote(chat.id);
	}

	function remove(request: IncomingRequest): Reply {
		removeOne(request, chatOf(request));
		return gone;
	}

	/** The form of the answer is inferred: a result for each id, like the reading of several. */
	function removeMany(request: IncomingRequest): Reply {
		const results = idsIn(request).map((id) => {
			const chat = desk.chat(id);
			if (chat) removeOne(request, chat);
			return [id, { status: chat ? 'deleted' : 'not_found' }];
		});
		return ok({ docs: Object.fromEntries(results) as JsonObject });
	}

	const one = `${chatsPath}/:chatId`;
	return [
		{ method: 'POST', path: chatsPath, scope: 'write', handle: create },
		{ method: 'DELETE', path: chatsPath, scope: 'write', handle: removeMany },
		{ method: 'GET', path: one, scope: 'read', handle: (request) => ok(shown(chatOf(request))) },
		{ method: 'PUT', path: one, scope: 'write', handle: update },
		{ method: 'DELETE', path: one, scope: 'write', handle: remove },
	];
}
