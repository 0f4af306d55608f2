import type { Example, Row } from './example';
import { acquireTrigger } from './example-acquire-trigger';
import { batch } from './example-batch';
import { copyVisitor } from './example-copy';
import { fourVendors } from './example-four-vendors';
import { intercomTrigger } from './example-intercom-trigger';
import { zendeskTrigger } from './example-zendesk-trigger';
import { zohoTrigger } from './example-zoho-trigger';
import { say, step } from './progress';
import type { Demo } from './start';
import { table } from './table';

export const examples: readonly Example[] = [
	fourVendors,
	batch,
	copyVisitor,
	zohoTrigger,
	intercomTrigger,
	acquireTrigger,
	zendeskTrigger,
];

/** Runs all examples and prints what came of them; tells whether all is as expected. */
export async function runExamples(demo: Demo): Promise<boolean> {
	const rows: Row[] = [];
	for (const example of examples) {
		rows.push(...(await step(`Running "${example.title}"`, () => example.run(demo))));
	}
	return report(rows);
}

/** Prints the rows, and below them what differs; tells whether nothing does. */
export function report(rows: readonly Row[], headings?: readonly string[]): boolean {
	const different = rows.filter(({ differences }) => differences.length > 0);
	say();
	say(table(rows, headings));
	for (const { vendor, differences } of different) {
		say(`${vendor.join(' ')}:`);
		for (const difference of differences) say(`  ${difference}`);
	}
	say(`${rows.length - different.length} of ${rows.length} as expected`);
	return different.length === 0;
}
