import type { Answer, Call, Route } from '../../core/vendor';
import { first, isObject, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { idsIn, type Shape } from '../input';
import { envelope, portalRoute } from '../reply';
import { rest, rowOf } from '../rest';
import { departmentDefaults } from '../seeds/staff';
import { without, type Row } from '../table';
import { flagsAsText, leave, synced } from './operators';

const name = 'departments';
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
		const { id } = (answer.body as { data: Row }).data;
		for (const row of members(call.body as JsonObject)) {
			row.departments = [...new Set([...(row.departments as string[]), id])];
		}
		return answer;
	}

	function removeOperators(call: Call): Answer {
		const ids = idsIn(call.query);
		const row = rowOf(departments, call);
		const leaving = ids.map((id) => operators.find(id) ?? refuse(1024, { param: 'ids' }));
		for (const operator of leaving) leave(operator, [row.id]);
		call.wrote(row.id);
		return envelope(call.path, name, row);
	}

	/** Another department takes over (documented); that the chats go with the brands is inferred. */
	function handOver(row: Row, call: Call): void {
		if (departments.size === 1) refuse(1026);
		const param = 'configure_to';
		const id = first(call.query, param);
		if (id === undefined || id === '' || id === row.id) refuse(1011, { param });
		const successor = departments.find(id) ?? refuse(1025, { param });
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
		update: { name: 'text', operators: 'any', ...optional },
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
		portalRoute('DELETE', `/${name}/:id/operators`, `${name}.DELETE`, removeOperators),
	];
}
