import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { isObject, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, flagsAsText, idsIn, jsonBody, type Shape } from '../input';
import { envelope, portalRoute } from '../reply';
import { rest, rowOf, successorOf } from '../rest';
import { departmentDefaults } from '../seeds/staff';
import { without, type Row } from '../table';
import { leave, synced } from './operators';

const name = 'departments';
const one = `/${name}/:id`;
const write = `${name}.UPDATE`;
const optional: Shape = { is_public: 'flag', description: 'text', email_configurations: 'object' };

// Whether a body names operators by id or by object is not stated, so both are understood.
const idIn = (operator: unknown): unknown => (isObject(operator) ? operator.id : operator);

/** Departments. */
export function departmentRoutes(desk: ZohoDesk): Route[] {
	const { apps, departments, operators } = desk.tables;

	function members(values: JsonObject): Row[] {
		if (values.operators === undefined) return [];
		if (!Array.isArray(values.operators)) return refuse(1007, { json_key: 'operators' });
		return values.operators.map(
			(entry, index) =>
				operators.find(String(idIn(entry))) ?? refuse(1024, { json_key: `operators[${index}]` }),
		);
	}

	function accept(values: JsonObject, request: IncomingRequest, row?: Row): JsonObject {
		const joining = members(values);
		if (!row && joining.length === 0) refuse(1011, { json_key: 'operators' });
		const taken = departments.all().some((other) => other.name === values.name && other !== row);
		if (taken) refuse(1014, { json_key: 'name' });
		const kept = without(flagsAsText(values), 'operators');
		return {
			...(!row && { ...departmentDefaults, created_time: String(request.now) }),
			...kept,
			...(kept.name !== undefined && { display_name: kept.name }),
			modified_time: String(request.now),
		};
	}

	/** The members hold the department, which has its id only after it was made. */
	function join(reply: Reply, request: IncomingRequest): Reply {
		const { url, object, data } = reply.body as { url: string; object: string; data: Row };
		for (const operator of members(request.body as JsonObject)) joins(operator, data.id);
		return envelope(url, object, show(data));
	}

	/** The operators of a department by their ids (documented). */
	function show(row: Row): JsonObject {
		const own = operators.all().filter((one) => (one.departments as string[]).includes(row.id));
		return { ...row, operators: own.map(({ id }) => id) };
	}

	function changed(request: IncomingRequest, row: Row, changes: JsonObject = {}): Reply {
		Object.assign(row, changes, { modified_time: String(request.now) });
		request.wrote(row.id);
		return envelope(request.path, name, show(row));
	}

	/** What is answered is not shown by the vendor: nothing is promised. */
	const enable =
		(is_enabled: string) =>
		(request: IncomingRequest): Reply => {
			changed(request, rowOf(departments, request), { is_enabled });
			return envelope(request.path, name, {});
		};

	function addOperators(request: IncomingRequest): Reply {
		const { ids } = fieldsOf(jsonBody(request), { ids: 'ids' }) as { ids: string[] };
		if (ids.length === 0) refuse(1011, { json_key: 'ids' });
		const row = rowOf(departments, request);
		const joining = ids.map(
			(id, index) => operators.find(id) ?? refuse(1024, { json_key: `ids[${index}]` }),
		);
		for (const operator of joining) joins(operator, row.id);
		return changed(request, row);
	}

	function joins(operator: Row, id: string): void {
		operator.departments = [...new Set([...(operator.departments as string[]), id])];
	}

	function removeOperators(request: IncomingRequest): Reply {
		const ids = idsIn(request.query);
		const row = rowOf(departments, request);
		const leaving = ids.map((id) => operators.find(id) ?? refuse(1024, { param: 'ids' }));
		for (const operator of leaving) leave(operator, [row.id]);
		return changed(request, row);
	}

	/** Another department takes over (documented); that the chats go with the brands is inferred. */
	function handOver(row: Row, request: IncomingRequest): void {
		if (departments.size === 1) refuse(1026);
		const successor = successorOf(departments, row, request, 1025);
		if (row.is_public === 'true' && successor.is_public === 'false') refuse(1302);
		for (const member of [...operators.all(), ...apps.all()]) {
			const ids = (member.departments ?? []) as string[];
			if (!ids.includes(row.id)) continue;
			const others = ids.filter((department) => department !== row.id);
			member.departments = [...new Set([...others, successor.id])];
		}
	}

	const routes = rest(departments, {
		name,
		page: synced,
		extra: (rows) => ({ CRC: String(rows.length * 7919) }),
		create: { required: { name: 'text', operators: 'any' }, optional },
		update: { optional: { name: 'text', operators: 'any', ...optional } },
		show,
		accept,
		beforeDelete: handOver,
	}).map((route) => ({
		...route,
		async handle(...[call, grant]: Parameters<Route['handle']>) {
			const reply = await route.handle(call, grant);
			return isObject(call.body) ? join(reply, call) : reply;
		},
	}));
	return [
		...routes,
		portalRoute('PUT', `${one}/enable`, write, enable('true')),
		portalRoute('PUT', `${one}/disable`, write, enable('false')),
		// The verb of this one is not known, so both are understood.
		portalRoute('PUT', `${one}/operators`, write, addOperators),
		portalRoute('POST', `${one}/operators`, write, addOperators),
		portalRoute('DELETE', `${one}/operators`, `${name}.DELETE`, removeOperators),
	];
}
