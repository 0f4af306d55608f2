import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { paths } from '../demo/paths';
import { type Row, rowsIn, table } from './table';

const file = join(paths.root, 'docs', 'scale.md');
const place = /(?<=<!-- scale -->\n)[^]*?(?=<!-- \/scale -->)/;

/** Puts the rows of a run into the table of the documentation, in the place of those of the same cases. */
export function writeRows(rows: readonly Row[]): void {
	const text = readFileSync(file, 'utf8');
	const before = place.exec(text)?.[0];
	if (before === undefined) throw new Error(`${file} has no place for the table.`);
	const all = new Map([...rowsIn(before), ...rows].map((row) => [row[0], row]));
	writeFileSync(
		file,
		text.replace(place, () => `${table([...all.values()])}\n`),
	);
}
