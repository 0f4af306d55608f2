import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IDataObject } from 'n8n-workflow';

import { builtNodes, choicesOf } from '../built';
import type { Way } from './harness';
import { setStage, type Stage } from './stage';
import { type Likely, likelyTools } from './tools/likely';
import { grant, scopesIn } from './zohoScopes';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
	grant(stage.sandbox, scopesIn('everything'));
});
afterAll(() => stage.close());

const ways: Way[] = ['engine', 'direct'];

const call = (tool: Likely, args: IDataObject, way: Way = 'engine') =>
	stage.engine.callTool({
		node: tool.node,
		parameters: { resource: tool.resource, operation: tool.operation, ...tool.parameters },
		credentials: stage.credential(tool.node),
		args,
		way,
	});

const firstSent = () =>
	stage.sandbox.received
		.slice(0, 1)
		.map(({ method, path, query, body }) => ({ method, path, query: { ...query }, body }));

const tools = likelyTools.map((tool): [string, Likely] => [
	`${tool.node}: ${tool.resource} ${tool.operation}`,
	tool,
]);

const withWays = tools.flatMap(([title, tool]) =>
	ways.map((way): [string, Way, Likely] => [title, way, tool]),
);

describe('each of the likely tools sends what the arguments say', () => {
	test.each(withWays)('%s (%s)', async (_, way, tool) => {
		const { observation, arguments: names } = await call(tool, tool.args, way);
		expect([names.sort(), firstSent()]).toEqual([
			expect.arrayContaining(Object.keys(tool.args)),
			[{ query: {}, body: undefined, ...tool.sends }],
		]);
		expect(observation).toMatch(/^\[\{(?!"error")/);
	});
});

describe('and the same when a model writes them in its own way', () => {
	test.each(tools)('%s', async (_, tool) => {
		await call(tool, tool.loosely);
		expect(firstSent()).toEqual([{ query: {}, body: undefined, ...tool.sends }]);
	});
});

const needed = tools.flatMap(([title, tool]) =>
	tool.needs.map((name): [string, string, Likely] => [title, name, tool]),
);

describe('what a tool cannot do without is asked for before anything is sent', () => {
	test.each(needed)('%s: %s', async (_, name, tool) => {
		const { [name]: left, ...others } = tool.args;
		expect(left).not.toBeUndefined();
		for (const args of [others, { ...others, [name]: '' }, { ...others, [name]: null }]) {
			const { observation } = await call(tool, args);
			expect(observation).toMatch(/^\[\{"error":"[^"]+( is empty|nothing to change| has no value)/);
		}
		expect(firstSent()).toEqual([]);
	});
});

test('all of them together are twenty, five or so of each vendor, each told apart by its description', async () => {
	const answers = await Promise.all(tools.map(([, tool]) => call(tool, {})));
	const descriptions = answers.map(({ description }) => description);
	expect(new Set(descriptions).size).toBe(20);
	expect(descriptions).toContain('Get many conversations in Zoho SalesIQ');
});

test('and are those that docs/ai.md names, by their words on the screen', () => {
	const page = readFileSync(join(__dirname, '../../docs/ai.md'), 'utf8');
	const rows = page.split('\n').filter((line) => line.includes(' > '));
	const missing = likelyTools.filter(({ node, resource, operation }) => {
		const described = stage.engine.describe(node);
		const nameOf = (name: 'resource' | 'operation', value: string) =>
			choicesOf(described, name, { resource }).find((choice) => choice.value === value)?.name;
		const words = `${nameOf('resource', resource) ?? ''} > ${nameOf('operation', operation) ?? ''}`;
		const row = rows.find((line) => line.startsWith(`| ${described.displayName} |`));
		return !row?.includes(words);
	});
	expect(missing).toEqual([]);
});

describe('a node opens on a read', () => {
	const nodes = builtNodes.filter(({ usableAsTool }) => usableAsTool);
	test.each(nodes.map((node) => [node.name, node] as const))('%s', (_, node) => {
		const defaultOf = (name: string, resource?: string) =>
			node.properties.find(
				(one) =>
					one.name === name &&
					(resource === undefined || one.displayOptions?.show?.resource?.includes(resource)),
			)?.default as string;
		const resource = defaultOf('resource');
		expect(defaultOf('operation', resource)).toMatch(/^get/);
		expect(choicesOf(node, 'operation', { resource }).length).toBeGreaterThan(1);
	});
});
