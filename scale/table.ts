import type { Result } from './result';

const head = [
	...['case', 'count', 'lost', 'twice', 'wrong', '429', 'early', 'refreshes'],
	...['seconds', 'ideal', 'seen'],
];

/** The cells of a line. */
export type Row = readonly string[];

/** The cells of a result, its title first. */
export const rowOf = (result: Result): Row => [
	result.title,
	...[result.count, result.lost, result.twice, result.wrong].map(figure),
	...[result.throttled, result.early, result.refreshes].map(figure),
	result.seconds.toFixed(0),
	result.idealSeconds?.toFixed(0) ?? '–',
	result.seen.join('; ') || '–',
];

const figure = (value: number) => value.toLocaleString('en-US');

/** Rows as a table of Markdown, which can be read as it is. */
export function table(rows: readonly Row[]): string {
	const all = [head, ...rows];
	const widths = head.map((_, column) =>
		Math.max(...all.map((cells) => cells[column]?.length ?? 0)),
	);
	const isText = (column: number) => column === 0 || column === head.length - 1;
	const line = (cells: Row) =>
		`| ${cells
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return isText(column) ? cell.padEnd(width) : cell.padStart(width);
			})
			.join(' | ')} |`;
	const rule = widths.map((width, column) =>
		isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	return [line(head), line(rule), ...rows.map(line)].join('\n');
}

/** The rows of such a table. */
export const rowsIn = (text: string): Row[] =>
	text
		.split('\n')
		.filter((line) => line.startsWith('|'))
		.slice(2)
		.map((line) =>
			line
				.split('|')
				.slice(1, -1)
				.map((cell) => cell.trim()),
		);
