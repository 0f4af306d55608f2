import type { Row } from './example';

const gap = '  ';
const ofVisitors = ['vendor', 'visitor before', 'visitor after', 'items', 'result'];

const cellsOf = ({ vendor, before, after, items, differences }: Row): string[][] => [
	vendor,
	before,
	after,
	items,
	[differences.length === 0 ? 'as expected' : 'differs, see below'],
];

const widthOf = (lines: readonly string[]) => Math.max(...lines.map((line) => line.length));

/** The rows in aligned columns, a cell as many lines high as it needs. */
export function table(rows: readonly Row[], headings: readonly string[] = ofVisitors): string {
	const body = rows.map(cellsOf);
	const widths = headings.map((heading, column) =>
		widthOf([heading, ...body.flatMap((cells) => cells[column] ?? [])]),
	);
	const line = (cells: readonly string[]) =>
		widths
			.map((width, column) => (cells[column] ?? '').padEnd(width))
			.join(gap)
			.trimEnd();
	const rule = line(widths.map((width) => '─'.repeat(width)));
	const blocks = body.map((cells) => {
		const height = Math.max(...cells.map((lines) => lines.length));
		return Array.from({ length: height }, (_, index) =>
			line(cells.map((lines) => lines[index] ?? '')),
		);
	});
	return [line(headings), ...blocks.flatMap((block) => [rule, ...block]), rule].join('\n');
}
