import { first, type JsonObject } from '../core/values';
import type { IncomingRequest } from '../core/vendor';
import type { AcquireDesk } from './desk';
import { refuse } from './errors';
import type { Row, Table } from './table';

/** What articles and categories of knowledge bases have in common. */
export function knowledge({ tables: { knowledgeBases, users } }: AcquireDesk) {
	const rowOf = (table: Table, { params }: IncomingRequest): Row =>
		table.find(params.id) ?? refuse('ERROR_RECORD_NOT_FOUND');

	const groupOf = (id: unknown): Row =>
		knowledgeBases.find(id) ?? refuse('ERROR_RECORD_NOT_FOUND', 'Knowledge base not found');

	/** What stands in the knowledge base that the query names. */
	function rowsOf(table: Table, { query }: IncomingRequest): Row[] {
		const groupId = first(query, 'groupId') ?? refuse('ERROR_INVALID_INPUT', 'groupId is required');
		groupOf(groupId);
		const search = first(query, 'search')?.toLowerCase() ?? '';
		const wanted = (row: Row) =>
			['status', 'access'].every((key) => [undefined, row[key]].includes(first(query, key))) &&
			String(row.title ?? row.name)
				.toLowerCase()
				.includes(search);
		return table.all().filter((row) => String(row.groupId) === groupId && wanted(row));
	}

	const userOf = (id: unknown): JsonObject => ({ users: { [String(id)]: users.find(id) ?? {} } });

	return { rowOf, groupOf, rowsOf, userOf };
}
