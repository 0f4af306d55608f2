import type { Answer, Call, Route } from '../../core/vendor';
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

	function accept(values: JsonObject, call: Call, row?: Row): JsonObject {
		const joining = members(values);
		if (!row && joining.length === 0) refuse(1011, { json_key: 'operators' });
		const taken = departments.all().some((other) => other.name === values.name && other !== row);
		if (taken) refuse(1014, { json_key: 'name' });
		const kept = without(flagsAsText(values), 'operators');
		return {
			...(!row && { ...departmentDefaults, created_time: String(call.now) }),
			...kept,
			...(kept.name !== undefined && { display_name: kept.name }),
			modified_time: String(call.now),
		};
	}

	/** The members hold the department, which has its id only after it was made. */
	function join(answer: Answer, call: Call): Answer {
		const { url, object, data } = answer.body as { url: string; object: string; data: Row };
		for (const operator of members(call.body as JsonObject)) joins(operator, data.id);
		return envelope(url, object, show(data));
	}

	/** The operators of a department by their ids (documented). */
	function show(row: Row): JsonObject {
		const own = operators.all().filter((one) => (one.departments as string[]).includes(row.id));
		return { ...row, operators: own.map(({ id }) => id) };
	}

	function changed(call: Call, row: Row, changes: JsonObject = {}): Answer {
		Object.assign(row, changes, { modified_time: String(call.now) });
		call.wrote(row.id);
		return envelope(call.path, name, show(row));
	}

	/** What is answered is not shown by the vendor: nothing is promised. */
	const enable =
		(is_enabled: string) =>
		(call: Call): Answer => {
			changed(call, rowOf(departments, call), { is_enabled });
			return envelope(call.path, name, {});
		};

	function addOperators(call: Call): Answer {
		const { ids } = fieldsOf(jsonBody(call), { ids: 'ids' }) as { ids: string[] };
		if (ids.length === 0) refuse(1011, { json_key: 'ids' });
		const row = rowOf(departments, call);
		const joining = ids.map(
			(id, index) => operators.find(id) ?? refuse(1024, { json_key: `ids[${index}]` }),
		);
		for (const operator of joining) joins(operator, row.id);
		return changed(call, row);
	}

	function joins(operator: Row, id: string): void {
		operator.departments = [...new Set([...(operator.departments as string[]), id])];
	}

	function removeOperators(call: Call): Answer {
		const ids = idsIn(call.query);
		const row = rowOf(departments, call);
		const leaving = ids.map((id) => operators.find(id) ?? refuse(1024, { param: 'ids' }));
		for (const operator of leaving) leave(operator, [row.id]);
		return changed(call, row);
	}

	/** Another department takes over (documented); that the chats go with the brands is inferred. */
	function handOver(row: Row, call: Call): void {
		if (departments.size === 1) refuse(1026);
		const successor = successorOf(departments, row, call, 1025);
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
			const answer = await route.handle(call, grant);
			return isObject(call.body) ? join(answer, call) : answer;
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
