import type {
	IDataObject,
	INodeParameters,
	INodeProperties,
	INodePropertyOptions,
} from 'n8n-workflow';

import { samples } from '../../sandbox';
import { setStage, type NodeName, type Stage } from './stage';

/** Every operation by the names that users store. A changed line here breaks their workflows. */
const operations: Array<[node: NodeName, resource: string, operation: string]> = [
	['acquire', 'contact', 'get'],
	['acquire', 'contact', 'update'],
	['intercom', 'visitor', 'convert'],
	['intercom', 'visitor', 'get'],
	['intercom', 'visitor', 'update'],
	['zendeskChat', 'visitor', 'create'],
	['zendeskChat', 'visitor', 'get'],
	['zendeskChat', 'visitor', 'update'],
	['zohoSalesIQ', 'visitor', 'update'],
	['zohoSalesIQ', 'visitor', 'updateCustomInfo'],
];
const nodes: NodeName[] = ['acquire', 'intercom', 'zendeskChat', 'zohoSalesIQ'];

const ids: INodeParameters = {
	conversationId: samples.zoho.conversationIds[0],
	contactId: samples.acquire.contactIds[0],
};
const idsOf: Partial<Record<NodeName, INodeParameters>> = {
	intercom: { visitorId: samples.intercom.visitorIds[0] },
	zendeskChat: { visitorId: samples.zendesk.visitorIds[0] },
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

test('the nodes offer these operations, and each of them is tested here', () => {
	const offered = nodes.flatMap((node) =>
		valuesOf(node, 'resource').flatMap((resource) =>
			valuesOf(node, 'operation', resource).map((operation) => [node, resource, operation]),
		),
	);
	expect(offered).toEqual(operations);
});

describe.each(operations)('%s: %s %s', (node, resource, operation) => {
	test('says in full words what it does', () => {
		const option = optionsOf(node, 'operation', resource).find(({ value }) => value === operation);
		expect(option).toMatchObject({
			name: expect.stringMatching(/^[A-Z]/) as string,
			action: expect.stringMatching(/^[A-Z][a-z]+ .* ?(a|an) |^[A-Z][a-z]+ (a|an) /) as string,
			description: expect.stringMatching(/^[A-Z].{9,}[^.]$/) as string,
		});
	});

	test('describes every input, with an example where something is to be typed', () => {
		for (const property of inputsOf(node, resource, operation)) {
			expect(property.description ?? property.hint ?? property.placeholder).toBeTruthy();
			const isTyped = ['string', 'json'].includes(property.type);
			const placeholder = isTyped ? property.placeholder : 'e.g. nothing';
			expect(placeholder).toMatch(/^e\.g\. |^name@email\.com$/);
		}
	});

	test('shows the request with every input in a dry run, and sends nothing', async () => {
		const parameters = filled(node, resource, operation);
		const run = await stage.run(node, { ...parameters, options: { dryRun: true } });
		expect(run.error).toBeUndefined();
		const [request] = run.items.map(({ json }) => json);
		expect(Object.keys(request as IDataObject)).toEqual(['method', 'url', 'query', 'body']);
		expect(request?.url).toContain(stage.sandbox.url);
		expect(stage.sandbox.received).toEqual([]);
	});

	test('is answered by the vendor, with every input filled in', async () => {
		const parameters = { ...filled(node, resource, operation), ...ids, ...idsOf[node] };
		const run = await stage.run(node, parameters);
		expect(run.error).toBeUndefined();
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.received).toHaveLength(1);
	});
});

function optionsOf(node: NodeName, name: string, resource?: string): INodePropertyOptions[] {
	const property = stage.engine
		.describe(node)
		.properties.find(
			(candidate) =>
				candidate.name === name &&
				(resource === undefined || isShown(candidate, { resource: [resource] })),
		);
	return (property?.options ?? []) as INodePropertyOptions[];
}

function valuesOf(node: NodeName, name: string, resource?: string): string[] {
	return optionsOf(node, name, resource).map(({ value }) => String(value));
}

function isShown(property: INodeProperties, chosen: Record<string, string[]>): boolean {
	const show = property.displayOptions?.show ?? {};
	return Object.entries(chosen).every(([key, [value]]) => show[key]?.includes(value ?? '') ?? true);
}

/** The inputs of an operation itself, those inside collections included. */
function inputsOf(node: NodeName, resource: string, operation: string): INodeProperties[] {
	return propertiesOf(node, resource, operation).flatMap((property) =>
		property.type === 'collection' ? (property.options as INodeProperties[]) : [property],
	);
}

function propertiesOf(node: NodeName, resource: string, operation: string): INodeProperties[] {
	const common = ['authentication', 'resource', 'operation', 'output', 'options'];
	return stage.engine
		.describe(node)
		.properties.filter(({ name }) => !common.includes(name))
		.filter(({ type }) => type !== 'notice')
		.filter((property) => isShown(property, { resource: [resource], operation: [operation] }));
}

/** Each input with the example that stands in it on the screen. */
function filled(node: NodeName, resource: string, operation: string): INodeParameters {
	const values = propertiesOf(node, resource, operation).map((property): [string, unknown] => [
		property.name,
		property.type === 'collection'
			? Object.fromEntries(
					(property.options as INodeProperties[]).map((option) => [option.name, example(option)]),
				)
			: example(property),
	]);
	return { resource, operation, ...(Object.fromEntries(values) as INodeParameters) };
}

function example(property: INodeProperties): unknown {
	const examples: Record<string, unknown> = {
		string: property.placeholder?.replace('e.g. ', ''),
		boolean: true,
		fixedCollection: { field: [{ key: 'plan_interest', value: 'team' }] },
	};
	return examples[property.type] ?? property.default;
}
