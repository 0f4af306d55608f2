import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { choices } from '../examples/check/choices';
import { paths } from './paths';

/** What is read of a workflow that was exported from n8n. */
export interface Workflow {
	name: string;
	nodes: Array<{ name: string; webhookId?: string; parameters: Record<string, unknown> }>;
}

/** The names of the examples, which are their IDs in the demo's n8n. */
export const exampleNames = (): string[] =>
	readdirSync(paths.examples)
		.filter((file) => file.endsWith('.json'))
		.map((file) => file.replace('.json', ''))
		.sort();

/** An example as it stands in its file. */
export const exampleNamed = (name: string): Workflow =>
	JSON.parse(readFileSync(join(paths.examples, `${name}.json`), 'utf8')) as Workflow;

/** Writes the folder that n8n imports: the demo's workflows and the examples; tells how many there are. */
export function writeWorkflows(): number {
	rmSync(paths.imported, { recursive: true, force: true });
	mkdirSync(paths.imported, { recursive: true });
	for (const file of readdirSync(paths.workflows)) {
		write(file, JSON.parse(readFileSync(join(paths.workflows, file), 'utf8')));
	}
	for (const name of exampleNames()) write(`example-${name}.json`, ready(name));
	return readdirSync(paths.imported).length;
}

const write = (file: string, workflow: unknown) => {
	writeFileSync(join(paths.imported, file), JSON.stringify(workflow));
};

/** With what a builder chooses from the vendor's lists. Credentials are found by their names, as in any n8n. */
function ready(name: string): Workflow & { id: string } {
	const workflow = exampleNamed(name);
	const nodes = workflow.nodes.map((node) => ({
		...node,
		parameters: { ...node.parameters, ...choices[name]?.[node.name] },
	}));
	return { ...workflow, id: name, nodes };
}
