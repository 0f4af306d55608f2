import type { IncomingRequest, Reply, Route } from '../core/vendor';
import { first, type JsonObject } from '../core/values';
import { refuse, type ZohoCode } from './errors';
import { fieldsOf, jsonBody, type Shape } from './input';
import { envelope, listed, portalRoute } from './reply';
import type { Row, Table } from './table';

/** What a body must hold and what it may hold. */
interface Body {
	required?: Shape;
	optional?: Shape;
	/** Keys of which each may come alone, although others are required (documented). */
	alone?: readonly string[];
}

interface Rest {
	/** First part of the path, and the name in the envelope. */
	name: string;
	scope?: string;
	/** Which of the rows a list answers; all where absent. */
	page?: (request: IncomingRequest, rows: Row[]) => Row[];
	/** How a record is shown; as it is kept where absent. */
	show?: (row: Row) => JsonObject;
	/** What holds the rows of a list; the list alone where absent. */
	wrap?: (rows: JsonObject[]) => unknown;
	/** What the list says besides. */
	extra?: (rows: Row[]) => JsonObject;
	create?: Body;
	/** Absent where nothing can be changed. */
	update?: Body;
	/** Looks at the values further; answers what is stored. */
	accept?: (values: JsonObject, request: IncomingRequest, row?: Row) => JsonObject;
	/** What a deletion does first; refuses one that must not be. */
	beforeDelete?: (row: Row, request: IncomingRequest) => void;
	without?: readonly ('getMany' | 'get' | 'delete')[];
}

/** The record that the path names. */
export const rowOf = (table: Table, { params }: IncomingRequest): Row =>
	table.find(params.id) ?? refuse(1019);

function valuesIn(
	request: IncomingRequest,
	{ required = {}, optional, alone = [] }: Body,
): JsonObject {
	const body = jsonBody(request);
	const [key = '', ...more] = Object.keys(body);
	const isAlone = more.length === 0 && alone.includes(key);
	return isAlone
		? fieldsOf(body, {}, { ...required, ...optional })
		: fieldsOf(body, required, optional);
}

/** The five usual routes of a kind of record, as far as it has them. */
export function rest(table: Table, rules: Rest): Route[] {
	const { name, scope = name, create, update, without = [] } = rules;
	const { accept = (values) => values, beforeDelete, page = (_call, rows) => rows } = rules;
	const { show = (row) => row, wrap = (rows) => rows } = rules;
	const list = `/${name}`;
	const one = `${list}/:id`;
	const answer = (request: IncomingRequest, row: Row): Reply =>
		envelope(request.path, name, show(row));

	const getMany = portalRoute('GET', list, `${scope}.READ`, (request) => {
		const rows = table.all();
		return listed(request, name, wrap(page(request, rows).map(show)), rules.extra?.(rows));
	});
	const get = portalRoute('GET', one, `${scope}.READ`, (request) =>
		answer(request, rowOf(table, request)),
	);
	const remove = portalRoute('DELETE', one, `${scope}.DELETE`, (request) => {
		const row = rowOf(table, request);
		beforeDelete?.(row, request);
		table.remove(row.id);
		request.wrote(row.id);
		return envelope(request.path, name, {});
	});
	const routes = Object.entries({ getMany, get, delete: remove })
		.filter(([verb]) => !without.some((missing) => missing === verb))
		.map(([, route]) => route);
	if (create) {
		const handle = (request: IncomingRequest): Reply => {
			const row = table.create(accept(valuesIn(request, create), request));
			request.wrote(row.id);
			return answer(request, row);
		};
		routes.push(portalRoute('POST', list, `${scope}.CREATE`, handle));
	}
	if (update) {
		const handle = (request: IncomingRequest): Reply => {
			const row = rowOf(table, request);
			Object.assign(row, accept(valuesIn(request, update), request, row));
			request.wrote(row.id);
			return answer(request, row);
		};
		routes.push(portalRoute('PUT', one, `${scope}.UPDATE`, handle));
	}
	return routes;
}

/** The record that takes over before another one is deleted, by `configure_to` (documented). */
export function successorOf(
	table: Table,
	row: Row,
	{ query }: IncomingRequest,
	unknown: ZohoCode = 1019,
): Row {
	const param = 'configure_to';
	const id = first(query, param);
	if (id === undefined || id === '' || id === row.id) return refuse(1011, { param });
	return table.find(id) ?? refuse(unknown, { param });
}
