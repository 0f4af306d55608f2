import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { Table } from '../table';
import { isoOf, minute } from '../time';

const {
	agentIds,
	chatIds,
	conversionId,
	departmentIds,
	goalId,
	ipBanId,
	visitorBanId,
	visitorIds,
} = samples.zendesk;
const [agentId] = agentIds;
const [departmentId] = departmentIds;

const from = Date.UTC(2024, 6, 9, 6);
const nth = (n: number): string => isoOf(from + n * minute);

const conversion = (n: number): JsonObject => ({
	timestamp: nth(n),
	goal_id: goalId,
	goal_name: 'Lamp ordered',
	attribution: {
		agent_id: agentId,
		department_id: departmentId,
		chat_id: chatIds[2],
		chat_timestamp: '2024-07-09T06:10:00Z',
	},
});

/** Every third one is about the chats at hand, whose values are numbers (documented). */
const agentChange = (n: number): JsonObject => ({
	...{ account_id: 318400, agent_id: agentId },
	...(n % 3 === 0
		? { field_name: 'engagements', value: n / 3, previous_value: n / 3 - 1 }
		: {
				field_name: 'status',
				value: n % 2 === 0 ? 'away' : 'online',
				previous_value: n % 2 === 0 ? 'online' : 'away',
			}),
	timestamp: nth(n).replace('Z', '.250Z'), // So that the end of a page has a fraction.
});

const departmentChange = (n: number): JsonObject => ({
	department_id: departmentId,
	timestamp: nth(n),
	field_name: 'status',
	value: n % 2 === 0 ? 'offline' : 'online',
	previous_value: n % 2 === 0 ? 'online' : 'offline',
});

/** The export counts this one in microseconds (documented), which its times show (observed). */
const stay = (n: number): JsonObject => ({
	agent_id: agentId,
	start_time: nth(n).replace('Z', '.000250Z'),
	status: n % 2 === 0 ? 'away' : 'online',
	duration: 59.99975,
	engagement_count: n % 3,
});

const ban = (n: number): JsonObject =>
	n % 2 === 0
		? { type: 'ip_address', ip_address: `198.51.100.${n % 250}`, reason: 'Spam' }
		: {
				type: 'visitor',
				visitor_id: visitorIds[2],
				visitor_name: 'Meret Sandoval',
				reason: 'Rude',
			};

/** What has happened, in the order in which it did. */
export const eventTables = () => ({
	bans: new Table({
		seeds: [
			{ id: ipBanId, ...ban(44) },
			{ id: visitorBanId, ...ban(1), created_at: '2024-07-09T05:35:00Z' },
		],
		example: ban,
	}),
	conversions: new Table({
		seeds: [{ id: conversionId, ...conversion(25) }],
		example: (n) => conversion(n + 25),
	}),
	agentTimeline: new Table({
		seeds: [stay(1), stay(2)],
		example: stay,
		// Inferred: a stretch of time has no id, so these two make one.
		keyOf: ({ agent_id, start_time }) => `${String(agent_id)}.${String(start_time)}`,
	}),
	departmentEvents: new Table({
		seeds: [
			{ id: 9601, ...departmentChange(1) },
			{ id: 9602, ...departmentChange(2) },
		],
		example: departmentChange,
	}),
	agentEvents: new Table({
		seeds: [
			{ id: 9701, ...agentChange(1) },
			{ id: 9702, ...agentChange(2) },
			{ id: 9703, ...agentChange(3) },
		],
		example: agentChange,
	}),
});
