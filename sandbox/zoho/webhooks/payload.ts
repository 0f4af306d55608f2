import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import {
	appOf,
	attenderOf,
	departmentOf,
	hexIdOf,
	startOf,
	statusOf,
	type ZohoConversation,
} from '../conversation';
import type { ZohoDesk } from '../desk';
import { chatStatusOf, personOf } from '../render';
import type { Row } from '../table';

/** What an event tells, and of which brand. */
export interface Told {
	entityType: string;
	entityId: string;
	appId?: string;
	entity: JsonObject;
}

const time = (at: number | undefined): string => (at === undefined ? '' : String(at));

/** A person as webhooks show him: `email_id`, where REST says `email` (documented). */
function person(row: Row | undefined): JsonObject | undefined {
	if (!row) return undefined;
	const { id, name, email } = personOf(row);
	return { id, name, email_id: email };
}

function conversationEntity(desk: ZohoDesk, conversation: ZohoConversation): JsonObject {
	const { id, question, visitor, endedAt, referenceId = '2731' } = conversation;
	const { email, ...shown } = visitor;
	const status = statusOf(conversation);
	const attended = status === 'connected' || status === 'closed';
	return {
		id,
		visitor_conversation_id: hexIdOf(id),
		reference_id: referenceId,
		question,
		opened_time: String(startOf(conversation)),
		attended_time: attended ? time(conversation.attendedAt ?? startOf(conversation) + 4200) : '',
		end_time: time(endedAt),
		missed_time: status === 'missed' ? time(startOf(conversation) + 60_000) : '',
		app_id: appOf(conversation),
		department_id: departmentOf(conversation),
		owner: person(desk.tables.operators.find(attenderOf(conversation))),
		visitor: { ...shown, email_id: email },
		supervisors: [],
		participants: [],
		status,
		chat_status: chatStatusOf(conversation),
	};
}

function repliedEntity(desk: ZohoDesk, conversation: ZohoConversation, by: string): JsonObject {
	const { id, visitor } = conversation;
	const { email, ...shown } = visitor;
	const said = desk.transcripts.of(id).filter(({ sender }) => sender.type === by);
	const last = said.at(-1);
	const [first = '', ...rest] = visitor.name.split(' ');
	const sender =
		last?.sender ??
		(by === 'operator' ? { ...person(desk.self), type: by } : { name: visitor.name, type: by });
	return {
		id,
		visitor_conversation_id: hexIdOf(id),
		message: {
			msgid: last?.id ?? `${startOf(conversation)}_0000000000001`,
			text: last?.message.text ?? conversation.question,
			meta: {},
			sender,
		},
		visitor: {
			...shown,
			email_id: email,
			channel: conversation.channel ?? 'website',
			first_name: rest.length > 0 ? first : '',
			last_name: rest.length > 0 ? rest.join(' ') : first,
		},
	};
}

function visitorEntity(desk: ZohoDesk, { visitor, customInfo }: ZohoConversation): JsonObject {
	const { id, type, name, email, phone } = visitor;
	return {
		id,
		type,
		first_name: '',
		last_name: name,
		...(email && { email_id: email }),
		...(phone && { phone }),
		...(type === 'contact' && { lead: { id } }),
		modifier: { type: 'operator', ...person(desk.self) },
		customer_info: customInfo,
	};
}

function conversationTold(desk: ZohoDesk, event: string, conversation: ZohoConversation): Told {
	const whole = conversationEntity(desk, conversation);
	const ended = { ended_by: person(desk.self), end_time: time(conversation.endedAt) };
	const rated = { rating: 5, feedback: 'Quick help' };
	const replied = /^conversation\.(visitor|operator)\.replied$/.exec(event)?.[1];
	const more: Record<string, JsonObject> = {
		'conversation.completed': ended,
		'conversation.rated': rated,
	};
	return {
		entityType: 'conversation',
		entityId: conversation.id,
		appId: appOf(conversation),
		entity: replied ? repliedEntity(desk, conversation, replied) : { ...whole, ...more[event] },
	};
}

function visitorTold(desk: ZohoDesk, id: string): Told {
	const all = [...desk.conversations.values()];
	const found = desk.find(id) ?? all.find(({ visitor }) => visitor.id === id);
	if (!found) throw new Error(`There is no visitor ${id}.`);
	const { id: entityId } = found.visitor;
	return {
		entityType: 'visitor',
		entityId,
		appId: appOf(found),
		entity: visitorEntity(desk, found),
	};
}

/** What an event says about the entity as it is now; about the first sample unless another is named. */
export function told(desk: ZohoDesk, event: string, id?: string): Told {
	const [entityType = ''] = event.split('.');
	if (entityType === 'visitor') return visitorTold(desk, id ?? samples.zoho.conversationIds[0]);
	if (entityType === 'conversation') {
		const conversation = desk.find(id ?? samples.zoho.conversationIds[0]);
		if (!conversation) throw new Error(`There is no conversation ${id ?? ''}.`);
		return conversationTold(desk, event, conversation);
	}
	const { operators, departments } = desk.tables;
	const table = entityType === 'operator' ? operators : departments;
	const fallback = entityType === 'operator' ? samples.zoho.operatorId : samples.zoho.departmentId;
	const row = table.find(id ?? fallback);
	if (!row) throw new Error(`There is no ${entityType} ${id ?? ''}.`);
	return { entityType, entityId: row.id, entity: { ...row } };
}
