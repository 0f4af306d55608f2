type Table = readonly unknown[];

/**
 * n8n stores an execution as a table: every text and object is a row, and refers to other rows by their number.
 * @throws SyntaxError when the text is no such table
 */
export function unflatten(text: string): unknown {
	const table = JSON.parse(text) as Table;
	const known = new Map<string, unknown>();

	// Numbers, booleans and null stand for themselves; a text is the number of a row.
	const valueOf = (cell: unknown): unknown => (typeof cell === 'string' ? row(cell) : cell);

	function row(number: string): unknown {
		if (known.has(number)) return known.get(number);
		const content = table[Number(number)];
		if (typeof content !== 'object' || content === null) return content;
		const value: Record<string, unknown> | unknown[] = Array.isArray(content) ? [] : {};
		known.set(number, value); // Before its parts, which may refer back to it.
		for (const [key, cell] of Object.entries(content)) {
			(value as Record<string, unknown>)[key] = valueOf(cell);
		}
		return value;
	}
	return row('0');
}
