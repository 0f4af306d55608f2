import type { Result } from './result';

const head = [
	...['case', 'count', 'lost', 'twice', 'wrong', '429', 'early', 'refreshes'],
	...['seconds', 'ideal', 'seen'],
];

const cellsOf = (result: Result): string[] => [
	result.title,
	...[result.count, result.lost, result.twice, result.wrong].map(figure),
	...[result.throttled, result.early, result.refreshes].map(figure),
	result.seconds.toFixed(0),
	result.idealSeconds?.toFixed(0) ?? '–',
	result.seen.join('; ') || '–',
];

const figure = (value: number) => value.toLocaleString('en-US');

/** The results as a table of Markdown, which can be read as it is. */
export function table(results: readonly Result[]): string {
	const rows = [head, ...results.map(cellsOf)];
	const widths = head.map((_, column) =>
		Math.max(...rows.map((cells) => cells[column]?.length ?? 0)),
	);
	const isText = (column: number) => column === 0 || column === head.length - 1;
	const line = (cells: readonly string[]) =>
		`| ${cells
			.map((cell, column) => {
				const width = widths[column] ?? 0;
				return isText(column) ? cell.padEnd(width) : cell.padStart(width);
			})
			.join(' | ')} |`;
	const rule = widths.map((width, column) =>
		isText(column) ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`,
	);
	return [line(head), line(rule), ...rows.slice(1).map(line)].join('\n');
}
