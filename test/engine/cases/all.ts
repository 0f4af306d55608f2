import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import type { NodeName } from '../stage';
import type { Case, Cases } from './case';

const load = createRequire(__filename);

/** Files are called `<node>.<resource>.ts`, so that a new one is found by itself. */
const files = readdirSync(__dirname)
	.filter((file) => file.split('.').length === 3)
	.sort();

export interface NamedCase {
	node: NodeName;
	resource: string;
	operation: string;
	one: Case;
}

/** All cases of all nodes. */
export const allCases: NamedCase[] = files.flatMap((file) => {
	const exported = Object.entries(load(join(__dirname, file)) as Record<string, Cases>);
	const node = file.split('.')[0] as NodeName;
	return exported
		.filter(([name]) => name.endsWith('Cases'))
		.flatMap(([, { resource, cases }]) =>
			cases.map((one) => ({ node, resource, operation: one.operation, one })),
		);
});
