import type { JsonObject } from '../core/values';
import type { Row, Table } from './table';

/** What an agent shows of the departments and skills whose members name them. */
export function membershipsOf(
	{ id }: Row,
	{ departments, skills }: Record<'departments' | 'skills', Table>,
): JsonObject {
	const holding = (table: Table): Row[] =>
		table.all().filter(({ members }) => Array.isArray(members) && members.includes(id));
	const idsOf = (rows: Row[]): unknown[] => rows.map((row) => row.id);
	const own = holding(departments);
	return {
		departments: idsOf(own),
		enabled_departments: idsOf(own.filter(({ enabled }) => enabled === true)),
		skills: idsOf(holding(skills)),
	};
}
