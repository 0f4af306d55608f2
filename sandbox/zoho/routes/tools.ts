import { createHash } from 'node:crypto';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { JsonObject } from '../../core/values';
import { viewColumns, type ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, type Shape } from '../input';
import { envelope, portalRoute, rowsByIndex } from '../reply';
import { personOf } from '../render';
import { rest } from '../rest';
import { checkCriteria } from './criteria';

const monitored = ['operator', 'visitor_ip', 'visitor_email'];
const sortKeys = ['frequency', 'leadscore', 'last_visit_time', 'time_on_site'];
const view: Shape = {
	name: 'text',
	and_criteria: 'objects',
	sort_by: sortKeys,
	favourited: 'flag',
};
const maxValues = 20;

function encrypt(request: IncomingRequest): Reply {
	const body = fieldsOf(jsonBody(request), { type: ['siqidentifiers'], values: 'ids' });
	const values = body.values as string[];
	if (values.length === 0 || values.length > maxValues) refuse(1011, { json_key: 'values' });
	const data = values.map((value) => ({
		encrypted_value: createHash('sha256').update(value).digest('hex'),
	}));
	return envelope(request.path, 'encryptions', data);
}

/** Chat monitors, views, preferences, callbacks of bots, encryption. */
export function toolRoutes(desk: ZohoDesk): Route[] {
	const { chatMonitors, visitorHistoryViews } = desk.tables;

	/** @param change what the values of the body, all of them mandatory, become */
	const setPreference = (
		name: string,
		shape: Shape,
		change: (values: JsonObject) => JsonObject,
	): Route =>
		portalRoute('PUT', `/userpreferences/${name}`, 'userpreferences.UPDATE', (request) => {
			const values = change(fieldsOf(jsonBody(request), shape));
			desk.preferences[name] = { ...desk.preferences[name], ...values };
			request.wrote(`userpreferences/${name}`);
			return envelope(request.path, 'userpreferences', desk.preferences);
		});

	function viewInColumn({ list_name: column, view_id: id }: JsonObject): JsonObject {
		const { name } = visitorHistoryViews.find(String(id)) ?? refuse(1011, { json_key: 'view_id' });
		return { [String(column)]: { view_id: id, view_name: name } };
	}

	const callback = ({ params }: IncomingRequest) =>
		desk.callbacks.get(params.id ?? '') ?? refuse(1019);

	function sendProgress(request: IncomingRequest): Reply {
		const { text } = fieldsOf(jsonBody(request), { text: 'text' });
		callback(request).progress.push(String(text));
		request.wrote(request.params.id ?? '');
		return envelope(request.path, 'callbacks', {});
	}

	function sendResponse(request: IncomingRequest): Reply {
		const body = jsonBody(request);
		callback(request).responses.push(body);
		request.wrote(request.params.id ?? '');
		return envelope(request.path, 'callbacks', {});
	}

	function acceptMonitor(values: JsonObject, _call: IncomingRequest, row?: JsonObject): JsonObject {
		if (row) return values;
		// The value stands under a key that is called like the type (documented).
		const key = String(values.type);
		const value = values[key];
		if (typeof value !== 'string' || value === '') return refuse(1011, { json_key: key });
		return {
			enabled: true,
			monitoring: { type: key, ...(key === 'operator' ? watched(value) : { [key]: value }) },
			stats: { chats_joined: 0, chats_monitored: 0, last_monitored_time: '' },
		};
	}

	function watched(id: string): JsonObject {
		const { name, email } = personOf(
			desk.tables.operators.find(id) ?? refuse(1024, { json_key: 'operator' }),
		);
		return { operator_id: id, operator_name: name, operator_email: email };
	}

	function acceptView(values: JsonObject, request: IncomingRequest, row?: JsonObject): JsonObject {
		checkCriteria(values, 'and_criteria', 'or_criteria');
		const made = {
			sort_by: 'last_visit_time',
			favourited: false,
			system: false,
			creator: { id: desk.self.id },
		};
		return { ...(!row && made), ...values, modified_time: request.now };
	}

	return [
		...rest(chatMonitors, {
			name: 'chatmonitors',
			page: (request, rows) => rowsByIndex(request, rows, { size: 50, most: 50 }),
			create: {
				required: { type: monitored },
				optional: { operator: 'text', visitor_ip: 'text', visitor_email: 'text' },
			},
			update: { required: { enabled: 'flag' } },
			accept: acceptMonitor,
			without: ['delete'],
		}),
		...rest(visitorHistoryViews, {
			name: 'visitorhistoryviews',
			create: { required: { name: 'text', and_criteria: 'objects' }, optional: view },
			update: { optional: view },
			accept: acceptView,
		}),
		portalRoute('GET', '/userpreferences', 'userpreferences.READ', (request) =>
			envelope(request.path, 'userpreferences', desk.preferences),
		),
		setPreference(
			'tracking',
			{
				view: ['ring', 'list'],
				hide_other_agent_connected_visitors: ['enabled', 'disabled'],
			},
			(values) => values,
		),
		setPreference('visitorhistoryviews', { list_name: viewColumns, view_id: 'text' }, viewInColumn),
		portalRoute('POST', '/callbacks/:id/progress', 'callbacks.UPDATE', sendProgress),
		portalRoute('POST', '/callbacks/:id/response', 'callbacks.UPDATE', sendResponse),
		{
			method: 'POST',
			path: '/api/v2/encryptions',
			scope: 'SalesIQ.encryptions.CREATE',
			handle: encrypt,
		},
	];
}
