import type { Chat, ChatValues, ChatVisitor, HistoryEntry } from './chat';
import { without } from './record';
import { isoOf, minute } from './time';

/** Who and where, as the desk knows it. */
export interface Setting {
	id: string;
	start: string;
	visitor: ChatVisitor;
	agents: { ids: string[]; names: string[] };
	departmentName: string | null;
}

const session = (start: string, end: string) => ({
	id: `${start.slice(2, 10).replaceAll('-', '')}.5530417.k4`,
	browser: 'Firefox',
	platform: 'Linux',
	user_agent: 'Mozilla/5.0 (X11; Linux x86_64)',
	ip: '198.51.100.27',
	city: 'Bergen',
	region: 'Vestland',
	country_code: 'NO',
	country_name: 'Norway',
	start_date: start,
	end_date: end,
});

/** Times in a history carry microseconds (observed). */
const moment = (start: string, seconds: number): string =>
	isoOf(Date.parse(start) + seconds * 1000).replace('Z', '.418000Z');

function historyOf({ start, visitor, agents }: Setting, values: ChatValues): HistoryEntry[] {
	const { rating = null, missed = false } = values;
	const visitorNick = `visitor:${visitor.id.replaceAll('.', '')}`;
	const { name } = visitor;
	const asks = 'Does the dimmer fit the brass lamp?';
	const [agentName = ''] = agents.names;
	const visitorSide = { nick: visitorNick, channel: '#supportchat', name };
	const agentSide = {
		nick: `agent:${agents.ids.join()}`,
		channel: '#supportchat',
		name: agentName,
	};
	const entries: HistoryEntry[] = [
		{ type: 'chat.memberjoin', timestamp: moment(start, 0), ...visitorSide },
		{ type: 'chat.msg', timestamp: moment(start, 4), ...visitorSide, msg: asks, msg_id: '1' },
	];
	if (missed) return entries;
	entries.push(
		{ type: 'chat.memberjoin', timestamp: moment(start, 9), ...agentSide },
		{
			...{ type: 'chat.msg', timestamp: moment(start, 21), ...agentSide },
			...{ msg: 'It does, it comes with a ring for it.', msg_id: '2' },
		},
	);
	if (rating !== null) {
		const rated = { rating: '', new_rating: rating };
		entries.push({ type: 'chat.rating', timestamp: moment(start, 200), ...visitorSide, ...rated });
	}
	return entries;
}

function chatParts(setting: Setting, values: ChatValues, end: string): Partial<Chat> {
	const { agents, start } = setting;
	const missed = values.missed ?? false;
	const history = historyOf(setting, values);
	const agentMessages = missed ? 0 : 1;
	const seconds = Math.round((Date.parse(end) - Date.parse(start)) / 1000);
	return {
		end_timestamp: end,
		agent_ids: missed ? [] : agents.ids,
		agent_names: missed ? [] : agents.names,
		history,
		webpath: [
			{ from: '', to: 'https://lanternhouse.example/lamps', title: 'Lamps', timestamp: start },
		],
		engagements: missed
			? []
			: agents.ids.map((id, index) => ({
					id: `${setting.id}.e${index + 1}`,
					agent_id: id,
					agent_name: agents.names[index],
					agent_full_name: agents.names[index],
					department_id: values.department_id ?? null,
					timestamp: moment(start, 9),
					duration: seconds - 9,
				})),
		conversions: [],
		count: { total: 1 + agentMessages, agent: agentMessages, visitor: 1 },
		response_time: missed ? null : { first: 17, avg: 17, max: 17 },
		duration: seconds,
		rating: null,
		comment: null,
		missed,
		triggered: false,
		triggered_response: false,
		started_by: 'visitor',
		referrer_search_engine: '',
		referrer_search_terms: '',
	};
}

/** A whole chat or offline message from the few values that matter. */
export function makeChat(setting: Setting, values: ChatValues): Chat {
	const { type = 'chat' } = values;
	const { id, start, visitor, departmentName } = setting;
	const isMessage = type === 'offline_msg';
	const end = values.end_timestamp ?? isoOf(Date.parse(start) + (isMessage ? 0 : 5 * minute));
	// Dates of offline messages end otherwise (observed).
	const dated = (time: string): string => (isMessage ? time.replace('Z', '+00:00') : time);
	return {
		id,
		type,
		timestamp: start,
		update_timestamp: end,
		visitor,
		session: session(dated(start), dated(end)),
		department_id: null,
		department_name: departmentName,
		tags: [],
		unread: false,
		deleted: false,
		zendesk_ticket_id: null,
		...(isMessage
			? { message: 'Please write to me about the lamp.' }
			: chatParts(setting, values, end)),
		...without(values, 'visitor'),
	};
}
