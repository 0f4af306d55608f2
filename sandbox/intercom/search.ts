import { isObject, type JsonObject } from '../core/values';
import { refuse } from './errors';

/** What a search may ask about. */
export interface SearchRules {
	/** Kind of a field by its dotted name; undefined where the field is not known. */
	kindOf: (field: string) => 'text' | 'number' | 'boolean' | 'date' | 'tag' | undefined;
	/** The value of a field in a record. */
	read: (record: JsonObject, field: string) => unknown;
	/** Dates match whole days and know `=`, `<` and `>` alone (contacts up to 2.16). */
	wholeDays: boolean;
	/** How far the clocks of the workspace are ahead of UTC, where its days count. */
	offsetSeconds?: number;
}

const invalid = (message: string): never => refuse(400, 'parameter_invalid', message);
const day = (seconds: unknown, { offsetSeconds = 0 }: SearchRules): number =>
	Math.floor((Number(seconds) + offsetSeconds) / 86_400);
const listOf = (value: unknown): unknown[] =>
	Array.isArray(value) ? value : invalid('The value of IN and NIN must be an array');
const text = (value: unknown): string =>
	(typeof value === 'string' ? value : JSON.stringify(value ?? '')).toLowerCase();

const operators: Record<string, (stored: unknown, value: unknown) => boolean> = {
	'=': (stored, value) => [stored].flat().some((one) => text(one) === text(value)),
	'!=': (stored, value) => ![stored].flat().some((one) => text(one) === text(value)),
	IN: (stored, value) => listOf(value).some((one) => text(one) === text(stored)),
	NIN: (stored, value) => !listOf(value).some((one) => text(one) === text(stored)),
	'~': (stored, value) => text(stored).includes(text(value)),
	'!~': (stored, value) => !text(stored).includes(text(value)),
	'^': (stored, value) => text(stored).startsWith(text(value)),
	$: (stored, value) => text(stored).endsWith(text(value)),
	'>': (stored, value) => stored !== null && Number(stored) > Number(value),
	'<': (stored, value) => stored !== null && Number(stored) < Number(value),
	'>=': (stored, value) => stored !== null && Number(stored) >= Number(value),
	'<=': (stored, value) => stored !== null && Number(stored) <= Number(value),
};

const allowed: Record<string, readonly string[]> = {
	text: ['=', '!=', 'IN', 'NIN', '~', '!~', '^', '$'],
	boolean: ['=', '!=', 'IN', 'NIN'],
	number: ['=', '!=', 'IN', 'NIN', '<', '>', '<=', '>='],
	tag: ['=', '!='],
};
const types: Record<string, string> = { boolean: 'boolean', number: 'number', date: 'number' };

function filter(record: JsonObject, query: JsonObject, rules: SearchRules): boolean {
	const { field, operator, value } = query;
	const kind = rules.kindOf(String(field));
	if (kind === undefined) return invalid(`${String(field)} is not a valid field`);
	const days = kind === 'date' && rules.wholeDays;
	const usable = days ? ['=', '<', '>'] : (allowed[kind] ?? ['=', '!=', 'IN', 'NIN', '<', '>']);
	const compare = operators[String(operator)];
	if (!compare || !usable.includes(String(operator))) {
		return invalid(`${String(operator)} is not a valid operator of ${String(field)}`);
	}
	const wanted = types[kind];
	if (wanted && [value].flat().some((one) => one !== null && typeof one !== wanted)) {
		invalid(`The value of ${String(field)} must be a ${wanted}`);
	}
	const stored = rules.read(record, String(field));
	if (!days) return compare(stored, value);
	return stored !== null && compare(day(stored, rules), day(value, rules));
}

/** Does a record meet a query: one filter, or a group of them, at most two deep and fifteen wide (documented)? */
export function meets(record: JsonObject, query: unknown, rules: SearchRules, depth = 0): boolean {
	if (!isObject(query)) return invalid('query must be an object');
	const { operator, value } = query;
	if (operator !== 'AND' && operator !== 'OR') return filter(record, query, rules);
	if (!Array.isArray(value) || value.length === 0 || value.length > 15 || depth > 1) {
		return invalid('A group holds 1 to 15 filters, and groups lie at most two deep');
	}
	const results = value.map((one) => meets(record, one, rules, depth + 1));
	return operator === 'AND' ? results.every(Boolean) : results.some(Boolean);
}

/** Rows in the order that a search asks for; the search of contacts has a usual one. */
export function sorted(rows: JsonObject[], sort: unknown, usual: JsonObject = {}): JsonObject[] {
	const { field, order = 'descending' } = isObject(sort) ? sort : usual;
	if (typeof field !== 'string') return rows;
	if (order !== 'ascending' && order !== 'descending') {
		return refuse(400, 'invalid_sort_order', 'Sort order must be ascending or descending');
	}
	const key = (row: JsonObject): string => JSON.stringify(row[field] ?? '');
	const rising = rows
		.map((row) => ({ row, key: key(row) }))
		.sort((one, other) => collator.compare(one.key, other.key))
		.map(({ row }) => row);
	return order === 'ascending' ? rising : rising.reverse();
}

const collator = new Intl.Collator(undefined, { numeric: true });
