import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { demoNode, root } from './processes';
import type { Goal, Section } from './report';

const versionOf = (name: string): string => {
	const file = join(root, 'demo/node_modules', name, 'package.json');
	return (JSON.parse(readFileSync(file, 'utf8')) as { version: string }).version;
};

/** docs/performance.md */
export function document(sections: Section[]): string {
	const node = execFileSync(demoNode, ['--version'], { encoding: 'utf8' }).trim();
	const gigabytes = Math.round(totalmem() / 2 ** 30);
	const goals = sections.flatMap((section) => section.goals);
	return [
		'# Performance',
		`Written by \`npm run bench\`: do not edit. The contenders of each part were measured side by side in one run, the built nodes in the real n8n-core against the [sandbox](../sandbox), which runs in a process of its own. All contenders stand on the same n8n-core ${versionOf('n8n-core')} with n8n-nodes-base ${versionOf('n8n-nodes-base')} in Node ${node.slice(1)}; they take turns, and figures are medians. The machine had ${availableParallelism()} cores and ${gigabytes} GB of memory. Times differ from machine to machine: the ratios are what counts.`,
		'## Goals',
		goalTable(goals),
		...sections.flatMap(({ title, text }) => [`## ${title}`, text]),
		'',
	]
		.join('\n\n')
		.replace(/\n+$/, '\n');
}

const goalTable = (goals: Goal[]): string =>
	[
		'| | goal | measured | reached |',
		'| --- | ---: | ---: | --- |',
		...goals.map(
			({ what, goal, measured, reached, reason = '' }) =>
				`| ${what} | ${goal} | ${measured} | ${reached ? 'yes' : `**no** ${reason}`.trim()} |`,
		),
	].join('\n');
