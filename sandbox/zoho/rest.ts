import type { Answer, Call, Route } from '../core/vendor';
import type { JsonObject } from '../core/values';
import { refuse } from './errors';
import { fieldsOf, jsonBody, type Shape } from './input';
import { envelope, listed, portalRoute } from './reply';
import type { Row, Table } from './table';

interface Rest {
	/** First part of the path, and the name in the envelope. */
	name: string;
	scope?: string;
	/** Which of the rows a list answers; all where absent. */
	page?: (call: Call, rows: Row[]) => Row[];
	/** What holds the rows of a list; the list alone where absent. */
	wrap?: (rows: Row[]) => JsonObject;
	/** What the list says besides. */
	extra?: (rows: Row[]) => JsonObject;
	create?: { required: Shape; optional?: Shape };
	/** Absent where nothing can be changed. */
	update?: Shape;
	/** Looks at the values further; answers what is stored. */
	accept?: (values: JsonObject, call: Call, row?: Row) => JsonObject;
	/** What a deletion does first; refuses one that must not be. */
	beforeDelete?: (row: Row, call: Call) => void;
	without?: readonly ('getMany' | 'get' | 'delete')[];
}

/** The record that the path names. */
export const rowOf = (table: Table, { params }: Call): Row => table.find(params.id) ?? refuse(1019);

/** The five usual routes of a kind of record, as far as it has them. */
export function rest(table: Table, rules: Rest): Route[] {
	const { name, scope = name, create, update, without = [] } = rules;
	const { accept = (values) => values, beforeDelete, page = (_call, rows) => rows } = rules;
	const { wrap = (rows: Row[]): unknown => rows } = rules;
	const list = `/${name}`;
	const one = `${list}/:id`;
	const answer = (call: Call, row: Row): Answer => envelope(call.path, name, row);

	const getMany = portalRoute('GET', list, `${scope}.READ`, (call) => {
		const rows = table.all();
		return listed(call, name, wrap(page(call, rows)), rules.extra?.(rows));
	});
	const get = portalRoute('GET', one, `${scope}.READ`, (call) => answer(call, rowOf(table, call)));
	const remove = portalRoute('DELETE', one, `${scope}.DELETE`, (call) => {
		const row = rowOf(table, call);
		beforeDelete?.(row, call);
		table.remove(row.id);
		call.wrote(row.id);
		return envelope(call.path, name, {});
	});
	const routes = Object.entries({ getMany, get, delete: remove })
		.filter(([verb]) => !without.some((missing) => missing === verb))
		.map(([, route]) => route);
	if (create) {
		const handle = (call: Call): Answer => {
			const values = accept(fieldsOf(jsonBody(call), create.required, create.optional), call);
			const row = table.create(values);
			call.wrote(row.id);
			return answer(call, row);
		};
		routes.push(portalRoute('POST', list, `${scope}.CREATE`, handle));
	}
	if (update) {
		const handle = (call: Call): Answer => {
			const row = rowOf(table, call);
			Object.assign(row, accept(fieldsOf(jsonBody(call), {}, update), call, row));
			call.wrote(row.id);
			return answer(call, row);
		};
		routes.push(portalRoute('PUT', one, `${scope}.UPDATE`, handle));
	}
	return routes;
}
