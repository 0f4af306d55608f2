import type { JsonObject } from '../core/values';
import type { IncomingRequest, Reply, Route } from '../core/vendor';
import { refuse } from './errors';
import { bodyWithout, fieldsOf, type Shape } from './input';
import { merged } from './record';
import { api, gone, ok } from './reply';
import type { Row, Table } from './table';

interface Crud {
	/** First part of the path. */
	name: string;
	table: Table;
	shape: Shape;
	required: readonly string[];
	/** What a new record has besides. */
	defaults: (row: JsonObject) => JsonObject;
	/** The key that names a record and that no update may hold. */
	identifier?: 'id' | 'name';
	/** Are the records also reached by their names, in a path of its own or in that of the id? */
	byName?: 'ownPath' | 'samePath';
	/** What only a new record takes. */
	atFirst?: Shape;
	/** Refuses what the account has no room for. */
	accept?: (after: Row, before?: Row) => void;
}

/** The five usual routes of a kind of record, for each way to name one. */
export function crud(rules: Crud): Route[] {
	const { name, table, shape, required, defaults, identifier, byName, atFirst, accept } = rules;
	const list = `${api}/${name}`;
	const named = (value: string | undefined): Row | undefined =>
		byName && table.all().find((row) => row.name === value);

	function rowOf({ params }: IncomingRequest): Row {
		const byPath = byName === 'samePath' ? named(params.id) : undefined;
		const row = params.name === undefined ? (table.find(params.id) ?? byPath) : named(params.name);
		return row ?? refuse(404);
	}

	function create(request: IncomingRequest): Reply {
		const values = fieldsOf(bodyWithout(request), { ...shape, ...atFirst }, required);
		const row = { ...defaults(values), ...values };
		accept?.(row);
		const made = table.create(row);
		request.wrote(table.keyOf(made));
		return ok(made, 201);
	}

	function update(request: IncomingRequest): Reply {
		const row = rowOf(request);
		const changed = merged(row, fieldsOf(bodyWithout(request, identifier), shape));
		accept?.(changed, row);
		request.wrote(table.keyOf(row));
		return ok(table.put(changed));
	}

	function remove(request: IncomingRequest): Reply {
		const row = rowOf(request);
		table.remove(row);
		request.wrote(table.keyOf(row));
		return gone;
	}

	const onOne = (path: string): Route[] => [
		{ method: 'GET', path, scope: 'read', handle: (request) => ok(rowOf(request)) },
		{ method: 'PUT', path, scope: 'write', handle: update },
		{ method: 'DELETE', path, scope: 'write', handle: remove },
	];
	return [
		{ method: 'GET', path: list, scope: 'read', handle: () => ok(table.all()) },
		{ method: 'POST', path: list, scope: 'write', handle: create },
		...onOne(`${list}/:id`),
		...(byName === 'ownPath' ? onOne(`${list}/name/:name`) : []),
	];
}
