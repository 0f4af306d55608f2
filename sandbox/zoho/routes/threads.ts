import type { IncomingRequest, Query, Reply, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import { appOf, attenderOf, startOf, type ZohoConversation } from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { chatStatusOf, departmentReply, personOf } from '../render';
import { envelope, listed, portalRoute, rowsByPage } from '../reply';
import { conversationIn } from './conversations';

const list = '/conversations/:conversationId/threads';

/** How often a conversation was taken up again: its threads have numbers from 1, as texts (documented). */
function threadsOf(desk: ZohoDesk, conversation: ZohoConversation): JsonObject[] {
	const { id, question, referenceId = '2731' } = conversation;
	const { label, status_code: code } = chatStatusOf(conversation);
	return Array.from({ length: desk.threads.get(id) ?? 1 }, (_, index) => {
		const from = startOf(conversation) + index * 3_600_000;
		const threadId = `80450028${id.slice(-6)}${String(index + 1).padStart(4, '0')}`;
		return {
			id: threadId,
			thread_id: threadId,
			thread_number: String(index + 1),
			conversation_id: id,
			reference_id: referenceId,
			wms_chat_id: `WMS_${id}`,
			question,
			status: label,
			status_code: String(code as number),
			inititated_by: 'visitor', // so it is printed
			ended_by: 'operator',
			from_time: String(from),
			to_time: String(from + 900_000),
		};
	});
}

/** What `include_fields` adds, by its words (documented). */
function partsOf(desk: ZohoDesk, conversation: ZohoConversation): JsonObject {
	const attender = desk.tables.operators.find(attenderOf(conversation));
	const app = desk.tables.apps.find(appOf(conversation));
	return {
		attender: attender ? personOf(attender) : {},
		department: departmentReply(desk, conversation),
		brand: { id: app?.id, name: app?.name },
		metrics: { waiting_time: '4200', response_time: '3100' },
		transfer_details: [],
	};
}

/** A list in JSON, other than that of calls (documented). */
function fieldsIn(query: Query, offered: readonly string[]): string[] {
	const text = first(query, 'include_fields');
	if (text === undefined) return [];
	const fields = parsed(text);
	const areKnown =
		Array.isArray(fields) && fields.every((field) => offered.includes(field as string));
	return areKnown ? (fields as string[]) : refuse(1011, { param: 'include_fields' });
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}

/** The thread that the path names by its number. */
export const threadIn = (desk: ZohoDesk, request: IncomingRequest): JsonObject =>
	threadsOf(desk, conversationIn(desk, request)).find(
		({ thread_number: number }) => number === request.params.threadNumber,
	) ?? refuse(1019);

/** Threads of conversations. */
export function threadRoutes(desk: ZohoDesk): Route[] {
	function shown(request: IncomingRequest, rows: JsonObject[]): JsonObject[] {
		const parts = partsOf(desk, conversationIn(desk, request));
		const fields = fieldsIn(request.query, Object.keys(parts));
		const added = Object.fromEntries(fields.map((field) => [field, parts[field]]));
		return rows.map((row) => ({ ...row, ...added }));
	}

	function getMany(request: IncomingRequest): Reply {
		const rows = threadsOf(desk, conversationIn(desk, request));
		const page = rowsByPage(request, rows, { size: 50, most: 50 });
		return listed(request, 'threads', shown(request, page));
	}

	return [
		portalRoute('GET', list, 'conversations.READ', getMany),
		portalRoute('GET', `${list}/:threadNumber`, 'conversations.READ', (request) => {
			const row = threadIn(desk, request);
			// The address ends in the id of the thread, whatever was asked for (documented sample).
			const url = request.path.replace(/[^/]*$/, String(row.thread_id));
			return envelope(url, 'threads', shown(request, [row])[0]);
		}),
	];
}
