import type {
	INodeParameters,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
} from 'n8n-workflow';
import { builtNodes, isShown, operationsOf } from '../built';
import { allCases } from './cases/all';
import { setStage, type NodeName, type Stage } from './stage';

const operations = builtNodes.flatMap((node) =>
	operationsOf(node).map(([resource, operation]): [NodeName, string, string] => [
		node.name as NodeName,
		resource,
		operation,
	]),
);
const password = 'Sesame-opens-42';

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

test('each operation of the nodes with cases has one', () => {
	const checked = new Set(
		allCases.map(({ node, resource, operation }) => [node, resource, operation].join()),
	);
	expect(operations.filter((names) => !checked.has(names.join()))).toEqual([]);
});

describe.each(operations)('%s: %s %s', (node, resource, operation) => {
	test('says in full words what it does', () => {
		const option = optionsOf(node, 'operation', resource).find(({ value }) => value === operation);
		expect(option).toMatchObject({
			name: expect.stringMatching(/^[A-Z]/) as string,
			action: expect.stringMatching(/^[A-Z][a-z]+ (.* )?(a|an|many|several|the) /) as string,
			description: expect.stringMatching(/^[A-Z].{9,}[^.]$/) as string,
		});
	});

	test('describes every input, with an example where something is to be typed', () => {
		for (const property of inputsOf(node, resource, operation)) {
			const text = property.description ?? property.hint ?? property.placeholder ?? '';
			expect([property.name, text]).toEqual([
				property.name,
				expect.stringMatching(/^[A-Z\d]|^[a-z]+@/),
			]);
			expect([property.name, text]).toEqual([
				property.name,
				expect.stringMatching(/\. [A-Z]/.test(text) ? /\.$/ : /[^.]$/),
			]);
			const isTyped = ['string', 'json'].includes(property.type) && !property.typeOptions?.password;
			const placeholder = isTyped ? property.placeholder : 'e.g. nothing';
			expect([property.name, placeholder]).toEqual([
				property.name,
				expect.stringMatching(/^e\.g\. |^name@email\.com$/),
			]);
		}
	});

	test('shows the request with every input in a dry run, and sends nothing', async () => {
		const parameters = filled(node, resource, operation);
		const run = await stage.run(node, { ...parameters, options: { dryRun: true } });
		expect(run.error).toBeUndefined();
		const [request] = run.items.map(({ json }) => json);
		expect(request).toMatchObject({
			method: expect.any(String) as string,
			url: expect.stringContaining(stage.sandbox.url) as string,
			query: expect.any(Object) as object,
			body: expect.any(Object) as object,
		});
		expect(JSON.stringify(request)).not.toContain(password);
		expect(stage.sandbox.received).toEqual([]);
	});
});

function optionsOf(node: NodeName, name: string, resource?: string): INodePropertyOptions[] {
	const property = stage.engine
		.describe(node)
		.properties.find(
			(candidate) =>
				candidate.name === name && (resource === undefined || isShown(candidate, { resource })),
		);
	return (property?.options ?? []) as INodePropertyOptions[];
}

/** The inputs of an operation itself, those inside collections included. */
function inputsOf(node: NodeName, resource: string, operation: string): INodeProperties[] {
	return propertiesOf(node, resource, operation).flatMap((property) =>
		property.type === 'collection' ? (property.options as INodeProperties[]) : [property],
	);
}

function propertiesOf(node: NodeName, resource: string, operation: string): INodeProperties[] {
	const common = [
		'authentication',
		'resource',
		'operation',
		'output',
		'options',
		'returnAll',
		'limit',
	];
	return stage.engine
		.describe(node)
		.properties.filter(({ name }) => !common.includes(name))
		.filter(({ type }) => type !== 'notice')
		.filter((property) => isShown(property, { resource, operation }));
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
	const { type, placeholder = '', default: preset, typeOptions = {}, options = [] } = property;
	const text = placeholder.replace('e.g. ', '');
	const [choice] = options as INodePropertyOptions[];
	const chosen = typeOptions.loadOptionsMethod ? '3301' : choice?.value;
	const examples: Record<string, unknown> = {
		string: text === '' ? password : text,
		json: text,
		boolean: true,
		dateTime: '2024-06-12T10:30:00Z',
		options: chosen,
		multiOptions: [chosen],
		resourceLocator: { __rl: true, mode: 'id', value: idExample(property) },
		fixedCollection: type === 'fixedCollection' && rowsOf(property),
	};
	return preset === '' || !['options'].includes(type) ? (examples[type] ?? preset) : preset;
}

const idExample = ({ modes = [] }: INodeProperties) =>
	modes.find(({ name }) => name === 'id')?.placeholder?.replace('e.g. ', '');

/** One row in each group, with an example in each of its inputs. */
const rowsOf = ({ options = [], typeOptions }: INodeProperties) =>
	Object.fromEntries(
		(options as INodePropertyCollection[]).map(({ name, values }) => {
			const row = Object.fromEntries(values.map((value) => [value.name, example(value)]));
			return [name, typeOptions?.multipleValues ? [row] : row];
		}),
	);
