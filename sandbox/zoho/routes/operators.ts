import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { isPlausibleEmail, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, flagsAsText, idsIn, jsonBody, timeIn, type Shape } from '../input';
import { envelope, portalRoute, rowsByTwenty } from '../reply';
import { rest, rowOf } from '../rest';
import { operatorDefaults } from '../seeds/staff';
import { without, type Row } from '../table';

const one = '/operators/:id';
const roles = ['Administrator', 'Supervisor', 'Associate'];
const shared: Shape = {
	first_name: 'text',
	last_name: 'text',
	nick_name: 'text',
	description: 'text',
	mobile: 'text',
	phone: 'text',
	time_zone: 'text',
	language: 'text',
	is_chat_enabled: 'flag',
};
const places: Shape = {
	street: 'text',
	city: 'text',
	state: 'text',
	country: 'text',
	pin_code: 'any',
};
const chats = ['0', '1', '2', '3', '4', '5', '7', '10', '25', 'unlimited'];

/** Rows that changed since the time in `last_sync_time`, twenty at a time. */
export function synced(request: IncomingRequest, rows: Row[]): Row[] {
	const since = timeIn(request.query, 'last_sync_time', 0);
	return rowsByTwenty(
		request,
		rows.filter((row) => Number(row.modified_time) >= since),
	);
}

/** Refuses ids of departments that do not exist. */
export function checkDepartments({ tables }: ZohoDesk, ids: readonly string[], key: string): void {
	if (ids.length === 0) refuse(1011, { json_key: key });
	const strange = ids.findIndex((id) => !tables.departments.has(id));
	if (strange >= 0) refuse(1025, { json_key: `${key}[${strange}]` });
}

/** Takes departments from an operator, who must keep one (documented). */
export function leave(row: Row, departmentIds: readonly string[]): void {
	const rest = (row.departments as string[]).filter((id) => !departmentIds.includes(id));
	if (rest.length === 0) refuse(1301);
	row.departments = rest;
}

/** How many chats at once, which is answered as a text. */
function chatLimit({ maximum_concurrent_chat: most }: JsonObject): JsonObject {
	if (most === undefined) return {};
	const text = typeof most === 'number' ? String(most) : most;
	if (!chats.some((known) => known === text)) {
		return refuse(1011, { json_key: 'maximum_concurrent_chat' });
	}
	return { maximum_concurrent_chat: text };
}

/** The staff. */
export function operatorRoutes(desk: ZohoDesk): Route[] {
	const { operators } = desk.tables;
	const write = 'operators.UPDATE';

	function accept(values: JsonObject, request: IncomingRequest, row?: Row): JsonObject {
		const modified = { modified_time: String(request.now) };
		if (row) return { ...flagsAsText(values), ...chatLimit(values), ...modified };
		const email = String(values.email_id);
		if (!isPlausibleEmail(email)) refuse(1011, { json_key: 'email_id' });
		if (operators.all().some(({ email_id: taken }) => taken === email)) {
			refuse(1014, { json_key: 'email_id' });
		}
		checkDepartments(desk, values.departments as string[], 'departments');
		return {
			...operatorDefaults,
			is_confirmed: 'false',
			...flagsAsText(values),
			created_time: String(request.now),
			...modified,
		};
	}

	function changed(request: IncomingRequest, row: Row, changes: JsonObject): Reply {
		Object.assign(row, changes, { modified_time: String(request.now) });
		request.wrote(row.id);
		return envelope(request.path, 'operators', row);
	}

	const enable =
		(is_enabled: string) =>
		(request: IncomingRequest): Reply =>
			changed(request, rowOf(operators, request), { is_enabled });

	function addDepartments(request: IncomingRequest): Reply {
		const { ids } = fieldsOf(jsonBody(request), { ids: 'ids' }) as { ids: string[] };
		checkDepartments(desk, ids, 'ids');
		const row = rowOf(operators, request);
		const departments = [...new Set([...(row.departments as string[]), ...ids])];
		changed(request, row, { departments });
		// Some keys differ from those of the other answers (documented).
		const { wms_id: id, ...rest } = without(row, 'zuid');
		return envelope(request.path, 'operators', { ...rest, messenger_id: id });
	}

	/** One's own only (documented; the code of the refusal is inferred). */
	function setAvailability(request: IncomingRequest): Reply {
		const { status } = fieldsOf(jsonBody(request), { status: ['Available', 'Busy'] });
		const row = rowOf(operators, request);
		if (row.id !== desk.self.id) refuse(1016);
		const status_code = status === 'Available' ? 1 : 3;
		return changed(request, row, { status_code, status_message: status });
	}

	function removeDepartments(request: IncomingRequest): Reply {
		const ids = idsIn(request.query);
		if (ids.some((id) => !desk.tables.departments.has(id))) refuse(1025, { param: 'ids' });
		const row = rowOf(operators, request);
		leave(row, ids);
		return changed(request, row, {});
	}

	return [
		...rest(operators, {
			name: 'operators',
			page: synced,
			create: {
				required: { email_id: 'text', role: roles, departments: 'ids', is_monitored: 'flag' },
				optional: shared,
			},
			update: {
				optional: {
					...shared,
					...places,
					role: roles,
					date_of_birth: 'text',
					maximum_concurrent_chat: 'any',
				},
			},
			accept,
		}),
		portalRoute('PUT', `${one}/status`, write, setAvailability),
		portalRoute('PUT', `${one}/enable`, write, enable('true')),
		portalRoute('PUT', `${one}/disable`, write, enable('false')),
		// The verb of this one is not known, so both are understood.
		portalRoute('PUT', `${one}/departments`, write, addDepartments),
		portalRoute('POST', `${one}/departments`, write, addDepartments),
		portalRoute('DELETE', `${one}/departments`, 'operators.DELETE', removeDepartments),
	];
}
