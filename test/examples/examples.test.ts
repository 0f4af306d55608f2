import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
	type INode,
	type INodeParameters,
	type INodeTypeDescription,
	type IWorkflowBase,
	NodeHelpers,
} from 'n8n-workflow';
import { choices } from '../../examples/check/choices';
import { builtNodes, isShown } from '../built';
import { unknownIn } from './unknown';

const root = join(__dirname, '..', '..');
const folder = join(root, 'examples');
const readme = readFileSync(join(folder, 'README.md'), 'utf8');
const prefix = 'n8n-nodes-live-chat.';

/** A node with inputs that n8n adds by itself. */
const withInputs = (node: INodeTypeDescription, name: string, inputs: readonly string[]) => ({
	...node,
	name,
	properties: [
		...node.properties,
		...inputs.map((input) => ({
			...{ displayName: '', name: input, type: 'json' as const, default: '' },
		})),
	],
});
const known = new Map<string, INodeTypeDescription>(
	builtNodes
		.flatMap((node) => [
			withInputs(node, node.name, node.polling ? ['pollTimes'] : []),
			withInputs(node, `${node.name}Tool`, ['descriptionType', 'toolDescription']),
		])
		.map((node) => [`${prefix}${node.name}`, node]),
);

/** A node without what belongs to its other operations, which n8n would look at one by one. */
function descriptionOf({ type, parameters }: INode): INodeTypeDescription {
	const description = known.get(type) as INodeTypeDescription;
	const { resource, operation } = parameters as Record<string, string | undefined>;
	const chosen = { ...(resource && { resource }), ...(operation && { operation }) };
	const properties = description.properties.filter((property) => isShown(property, chosen));
	return { ...description, properties };
}

const examples = readdirSync(folder)
	.filter((file) => file.endsWith('.json'))
	.map((file) => file.replace('.json', ''));
const textOf = (name: string) => readFileSync(join(folder, `${name}.json`), 'utf8');
const workflowOf = (name: string) => JSON.parse(textOf(name)) as IWorkflowBase;

const nodesOf = (name: string) =>
	workflowOf(name).nodes.filter(({ type }) => type.startsWith(prefix));

/** A node of an example with what a builder has chosen. */
const filled = (name: string, node: INode): INodeParameters => ({
	...node.parameters,
	...(choices[name]?.[node.name] as INodeParameters | undefined),
});

test('there are at least twelve examples', () => {
	expect(examples.length).toBeGreaterThanOrEqual(12);
});

test('every choice is of a node that exists', () => {
	const chosen = Object.entries(choices).flatMap(([name, nodes]) =>
		Object.keys(nodes).map((node) => `${name}: ${node}`),
	);
	const present = examples.flatMap((name) =>
		workflowOf(name).nodes.map((node) => `${name}: ${node.name}`),
	);
	expect(chosen.filter((one) => !present.includes(one))).toEqual([]);
});

describe.each(examples)('the example %s', (name) => {
	test('uses nodes of this package that exist', () => {
		const types = nodesOf(name).map(({ type }) => type);
		expect(types.length).toBeGreaterThan(0);
		expect(types.filter((type) => !known.has(type))).toEqual([]);
	});

	test('uses inputs and choices that its nodes show', () => {
		const unknown = nodesOf(name).flatMap((node) =>
			unknownIn(descriptionOf(node), node).map((fault) => `${node.name}: ${fault}`),
		);
		expect(unknown).toEqual([]);
	});

	test('lacks nothing but what the builder chooses', () => {
		const issues = nodesOf(name).map((node) => {
			const description = descriptionOf(node);
			const complete = { ...node, parameters: filled(name, node) };
			return NodeHelpers.getNodeParametersIssues(description.properties, complete, description);
		});
		expect(issues.filter((issue) => issue !== null)).toEqual([]);
	});

	test('connects nodes that exist, none of them twice by name', () => {
		const { nodes, connections } = workflowOf(name);
		const names = nodes.map((node) => node.name);
		const targets = Object.values(connections).flatMap((outputs) =>
			Object.values(outputs).flatMap((list) =>
				list.flatMap((to) => (to ?? []).map(({ node }) => node)),
			),
		);
		expect([...Object.keys(connections), ...targets].filter((to) => !names.includes(to))).toEqual(
			[],
		);
		expect(new Set(names).size).toBe(names.length);
	});

	test('holds no credential and no record of anybody', () => {
		const credentials = workflowOf(name).nodes.flatMap(({ credentials: all = {} }) =>
			Object.values(all).map(({ id }) => id),
		);
		expect(credentials.filter((id) => id !== null)).toEqual([]);
		expect(workflowOf(name)).toMatchObject({ active: false, pinData: {} });
		expect(workflowOf(name)).not.toHaveProperty('id');
	});

	test('says in a note what it does and what to set up', () => {
		const notes = workflowOf(name).nodes.filter(({ type }) => type.endsWith('.stickyNote'));
		const [text = ''] = notes.map(({ parameters }) => parameters.content as string);
		expect(text).toContain(`## ${workflowOf(name).name}\n`);
		expect(text).toContain('### Set up\n');
	});

	test('is listed with its picture', () => {
		expect(readme).toContain(`## ${workflowOf(name).name}\n`);
		expect(readme).toContain(`(${name}.json)`);
		expect(readme).toContain(`(../docs/screenshots/example-${name}.png)`);
		expect(existsSync(join(root, 'docs', 'screenshots', `example-${name}.png`))).toBe(true);
	});
});
