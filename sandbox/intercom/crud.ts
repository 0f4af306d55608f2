import type { JsonObject } from '../core/values';
import type { IncomingRequest, Method, Reply, Route } from '../core/vendor';
import { refuse } from './errors';
import { bodyWith, seconds } from './input';
import { ok } from './paging';
import type { Row, Table } from './table';

/** What may be said about a body, besides its keys; it refuses what the vendor refuses. */
type Check = (body: JsonObject, request: IncomingRequest, row?: Row) => void;

interface Kind {
	/** Of the list; that of a record has `/:id` behind it. */
	path: string;
	table: Table;
	/** Words of the refusal where there is no such record, and its code unless it is the usual one. */
	missing: string;
	missingCode?: string;
	list: (request: IncomingRequest, rows: Row[]) => Reply;
	/** Keys of a body. Without them the records are only read. */
	keys?: readonly string[];
	check?: Check;
	/** What a new record has besides. */
	fresh?: (request: IncomingRequest) => JsonObject;
	/** What a record has because of its other values. */
	derived?: (row: Row) => JsonObject;
	/** Records below another one: which of them the path means. It refuses where that one does not exist. */
	within?: (request: IncomingRequest) => (row: Row) => boolean;
	/** Without a change, that is with no PUT. */
	isFixed?: true;
	/** Status of a creation. */
	created?: 200 | 201;
	/** A deletion is answered with 204 and nothing. */
	silent?: true;
}

/** Refuses a new record that lacks one of these keys. */
export const needs =
	(...keys: readonly string[]): Check =>
	(body, _, row) => {
		const lacking = row ? undefined : keys.find((key) => body[key] === undefined);
		if (lacking) refuse(400, 'parameter_not_found', `${lacking} is required`);
	};

/** The routes of one kind of record: list, get, create, update and delete. */
export function crudRoutes(kind: Kind): Route[] {
	const { path, table, keys, check, fresh, derived = () => ({}), within = () => () => true } = kind;
	const { missing, missingCode = 'not_found' } = kind;

	const found = (request: IncomingRequest): Row => {
		const isMeant = within(request);
		const row = table.find(request.params.id);
		return row && isMeant(row) ? row : refuse(404, missingCode, missing);
	};

	const valuesIn = (request: IncomingRequest, row?: Row): JsonObject => {
		const body = bodyWith(request.body, keys ?? []);
		check?.(body, request, row);
		return body;
	};

	function create(request: IncomingRequest): Reply {
		within(request);
		const times = { created_at: seconds(request), updated_at: seconds(request) };
		const made = table.create({ ...fresh?.(request), ...valuesIn(request), ...times });
		Object.assign(made, derived(made));
		request.wrote(made.id);
		return { status: kind.created ?? 200, body: made };
	}

	function update(request: IncomingRequest): Reply {
		const row = found(request);
		Object.assign(row, valuesIn(request, row), { updated_at: seconds(request) });
		Object.assign(row, derived(row));
		request.wrote(row.id);
		return ok(row);
	}

	function remove(request: IncomingRequest): Reply {
		const { id, type } = found(request);
		table.remove(id);
		request.wrote(id);
		return kind.silent ? { status: 204, body: undefined } : ok({ id, object: type, deleted: true });
	}

	const route = (method: Method, at: string, handle: Route['handle']): Route => ({
		method,
		path: at,
		scope: 'read_write_users',
		handle,
	});
	const one = `${path}/:id`;
	const reads = [
		route('GET', path, (request) => kind.list(request, table.all().filter(within(request)))),
		route('GET', one, (request) => ok(found(request))),
	];
	if (!keys) return reads;
	const writes = [route('POST', path, create), route('DELETE', one, remove)];
	return [...reads, ...writes, ...(kind.isFixed ? [] : [route('PUT', one, update)])];
}
