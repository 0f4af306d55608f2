import { first, type JsonObject } from '../core/values';
import type { IncomingRequest, Reply, Route } from '../core/vendor';
import type { AcquireDesk } from './desk';
import { refuse } from './errors';
import { bodyOf, valuesIn, type Shape } from './input';
import { isoOf, ok, settingsList } from './reply';
import type { Row, Table } from './table';

interface Crud {
	/** Path below the API, and the module that a key needs. */
	path: string;
	scope: string;
	table: Table;
	shape: Shape;
	required: readonly string[];
	/** What a new record has besides. */
	defaults?: (values: JsonObject, now: number) => JsonObject;
	/** Refuses what exists already under this key (documented for tags, departments and users). */
	unique?: string;
	/** The query parameter that names the record to delete; without it the path does. */
	deletedBy?: string;
	/** How a list of the records looks. */
	list?: (request: IncomingRequest, rows: Row[]) => Reply;
	/** What one record looks like. */
	show?: (row: Row, request: IncomingRequest) => unknown;
	/** What is kept from the body besides the shape. */
	bodyIn?: (request: IncomingRequest) => JsonObject;
}

/** The usual routes of a kind of record. */
export function crud(desk: AcquireDesk, rules: Crud): Route[] {
	const { path, scope, table, shape, required, unique, deletedBy, show = (row) => row } = rules;
	const { defaults = () => ({}), bodyIn = bodyOf } = rules;
	const { list = (request, rows) => settingsList(desk, request, rows) } = rules;

	const rowOf = ({ params }: IncomingRequest): Row =>
		table.find(params.id) ?? refuse('ERROR_RECORD_NOT_FOUND');

	function accept(values: JsonObject, before?: Row): void {
		if (!unique || values[unique] === undefined) return;
		const other = table.all().find((row) => row !== before && row[unique] === values[unique]);
		if (other) refuse('ERROR_DUPLICATE_RECORD_FOUND', `${unique} exists already`);
	}

	function create(request: IncomingRequest): Reply {
		const values = valuesIn(bodyIn(request), shape, required);
		accept(values);
		const row = table.create({
			...defaults(values, request.now),
			...values,
			dateCreated: isoOf(request.now),
		});
		request.wrote(`${path}/${row.id}`);
		return ok(show(row, request));
	}

	function update(request: IncomingRequest): Reply {
		const row = rowOf(request);
		const values = valuesIn(bodyIn(request), shape);
		accept(values, row);
		request.wrote(`${path}/${row.id}`);
		return ok(show(table.put({ ...row, ...values }), request));
	}

	function remove(request: IncomingRequest): Reply {
		const id = deletedBy ? first(request.query, deletedBy) : request.params.id;
		// Inferred: a wrong name in the query deletes nothing, without an error.
		if (id === undefined) return ok({ deleted: 0 });
		if (!table.remove(id)) refuse('ERROR_RECORD_NOT_FOUND');
		request.wrote(`${path}/${id}`);
		return ok({ deleted: 1 });
	}

	const one = `${path}/:id`;
	return [
		{ method: 'GET', path, scope, handle: (request) => list(request, table.all()) },
		{ method: 'POST', path, scope, handle: create },
		{ method: 'GET', path: one, scope, handle: (request) => ok(show(rowOf(request), request)) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: deletedBy ? path : one, scope, handle: remove },
	];
}
