import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crud } from '../crud';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { text } from '../input';
import { api, objectsList, ok } from '../reply';

const sqlForm = /^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/;

/** A report of curves and sums, as nearly all of them are. */
const overview = {
	graphRow: { labels: ['09 AM', '10 AM'], total: [3, 1] },
	summary: { total: { current: 4, previous: 2 } },
};

/** Reports, custom reports and channels. */
export function reportRoutes(desk: AcquireDesk): Route[] {
	const { channels, customReports, users } = desk.tables;

	const agents = (): JsonObject[] =>
		users.all().map(({ id, name, email }) => ({ id, name, email, isOnline: 'online' }));

	/** Each report stands under a name of its own (documented). */
	const reports: Record<string, () => JsonObject> = {
		'general/cases-overview': () => ({ casesOverview: { data: overview } }),
		'chat/chat-overview': () => ({ chatOverview: { data: overview } }),
		'agent/agent-list': () => ({ agents_list: { data: agents(), totalCount: users.size } }),
		'agent/agent-leaderboard': () => ({
			agentLeaderboard: { data: { responseData: agents(), totalRecords: users.size } },
		}),
	};

	function report({ params, query }: IncomingRequest): Reply {
		const name = `${params.area ?? ''}/${params.report ?? ''}`;
		const made = reports[name]?.() ?? refuse('ERROR_NOT_FOUND', `No report ${name}`);
		const needsTimes = params.area !== 'agent';
		const times = ['start_date', 'end_date'].map((key) => first(query, key) ?? '');
		if (needsTimes && !times.every((time) => sqlForm.test(time))) {
			refuse('ERROR_INVALID_INPUT', 'start_date and end_date are required');
		}
		// Without encoding, the plus would have become a blank.
		const offset = first(query, 'offset') ?? '+00:00';
		if (!/^[+-]\d\d:\d\d$/.test(offset)) refuse('ERROR_INVALID_INPUT', 'offset is not valid');
		if (first(query, 'output') === 'csv') {
			return { status: 200, body: 'hour,total\n09 AM,3\n10 AM,1\n', type: 'text/csv' };
		}
		const data = Object.fromEntries(
			Object.entries(made).map(([key, value]) => [
				key,
				{ ...(value as JsonObject), success: true, output: 'json' },
			]),
		);
		return ok(data);
	}

	function customReport({ query }: IncomingRequest): Reply {
		const key = first(query, 'report_key');
		const row = customReports.all().find(({ reportKey }) => reportKey === key);
		const chart = {
			...{ id: 33, title: 'Cases by hour', chartKey: 'cases-by-hour', chartType: 'table' },
			...{ data: [{ id: 911, hour: 23 }], totalCount: 1 },
		};
		return ok({
			success: true,
			customReport: row ?? refuse('ERROR_RECORD_NOT_FOUND', 'Report not found'),
			reportData: [chart],
		});
	}

	const scope = 'analytics';
	const custom = `${api}/analytics/custom-reporting`;
	return [
		{ method: 'GET', path: `${custom}/get-custom-report`, scope, handle: customReport },
		{
			...{ method: 'GET', path: `${custom}/get-all-custom-report`, scope },
			handle: () => ok({ success: true, customReport: customReports.all() }),
		},
		{ method: 'GET', path: `${api}/analytics/:area/:report`, scope, handle: report },
		{
			...{ method: 'GET', path: `${api}/crm/channel/all`, scope: 'channel' },
			handle: () => ok({ rows: channels.all(), count: channels.size }),
		},
		...crud(desk, {
			path: `${api}/crm/channel`,
			scope: 'channel',
			table: channels,
			shape: { name: text, iconType: text, icon: text, messageWebhook: text, status: text },
			required: ['name'],
			defaults: () => ({ iconType: 'internal', messageWebhook: null, internal: null, userId: 5 }),
			list: (request, rows) => objectsList(desk, request, rows),
		}),
	];
}
