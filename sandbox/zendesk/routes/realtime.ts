import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { ok } from '../reply';

/** Figures of the last 30 and 60 minutes where there are two. */
const topics: Record<string, JsonObject> = {
	chats: {
		incoming_chats: 3,
		assigned_chats: 2,
		active_chats: 5,
		missed_chats: { '30': 1, '60': 2 },
		waiting_time_avg: 14,
		waiting_time_max: 41,
		chat_duration_avg: 322,
		chat_duration_max: 907,
		response_time_avg: 12,
		response_time_max: 38,
		satisfaction_good: { '30': 4, '60': 9 },
		satisfaction_bad: { '30': 0, '60': 1 },
	},
	agents: { agents_online: 2, agents_away: 1, agents_invisible: 0 },
};

/** While no chat runs there is nothing to average (observed). */
const whileIdle: JsonObject = {
	...{ active_chats: 0, waiting_time_avg: null, waiting_time_max: null },
	...{ chat_duration_avg: null, chat_duration_max: null },
	...{ response_time_avg: null, response_time_max: null },
};

function inWindow(value: unknown, window: string | undefined): unknown {
	return isObject(value) && window !== undefined ? { [window]: value[window] } : value;
}

export function realtimeRoutes(desk: ZendeskDesk): Route[] {
	function departmentIn({ query }: IncomingRequest): number | null {
		const id = first(query, 'department_id');
		if (id === undefined) return null;
		return Number((desk.tables.departments.find(id) ?? refuse(404)).id);
	}

	function answer(request: IncomingRequest, topic: string, figures: JsonObject): Reply {
		const department_id = departmentIn(request);
		const window = first(request.query, 'window');
		if (window !== undefined && !['30', '60'].includes(window)) {
			refuse(400, 'window must be 30 or 60');
		}
		if (desk.notComputed > 0) {
			desk.notComputed -= 1;
			return ok({ status_code: 200, message: 'Not Computed!' });
		}
		const data = Object.fromEntries(
			Object.entries(figures).map(([name, value]) => [
				name,
				desk.idle && name in whileIdle ? whileIdle[name] : inWindow(value, window),
			]),
		);
		return ok({ content: { topic, data, type: 'update', department_id }, status_code: 200 });
	}

	return Object.entries(topics).flatMap(([topic, figures]): Route[] => [
		{
			method: 'GET',
			path: `/stream/${topic}`,
			scope: 'read',
			handle: (request) => answer(request, topic, figures),
		},
		{
			method: 'GET',
			path: `/stream/${topic}/:metric`,
			scope: 'read',
			handle(request) {
				const { metric = '' } = request.params;
				if (!Object.hasOwn(figures, metric)) refuse(404);
				// Inferred: the whole form with one figure.
				return answer(request, topic, { [metric]: figures[metric] });
			},
		},
	]);
}
