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
	/** Ends with what sets it apart from the other cases of the operation. */
	title: string;
	one: Case;
}

/** All cases of all nodes. */
export const allCases: NamedCase[] = files.flatMap((file) => {
	const exported = Object.entries(load(join(__dirname, file)) as Record<string, Cases>);
	const node = file.split('.')[0] as NodeName;
	return exported
		.filter(([name]) => name.endsWith('Cases'))
		.flatMap(([, { resource, cases }]) =>
			cases.map((one) => ({
				node,
				resource,
				operation: one.operation,
				title: [`${node}: ${resource} ${one.operation}`, ...apart(one, cases)].join(', '),
				one,
			})),
		);
});

/** The inputs that another case of the operation lacks or fills in another way. */
function apart(one: Case, cases: Case[]): string[] {
	const others = cases.filter((other) => other !== one && other.operation === one.operation);
	if (others.length === 0) return [];
	if (one.when !== undefined) return [one.when];
	const own = Object.entries(one.parameters ?? {}).map(
		([name, value]) => `${name} ${JSON.stringify(value)}`,
	);
	const isShared = (input: string) =>
		others.every(({ parameters = {} }) =>
			Object.entries(parameters).some(
				([name, value]) => input === `${name} ${JSON.stringify(value)}`,
			),
		);
	return own.filter((input) => !isShared(input)).map((input) => input.slice(0, 60));
}
