import type { Operation } from '../../nodes/shared/operation/operation';
import type { Field } from '../../nodes/shared/operation/field';
import { propertiesOf } from '../../nodes/shared/screen/description';

const operation = (more: Partial<Operation>): Operation => ({
	value: 'get',
	name: 'Get',
	action: 'Get a record',
	description: 'Get a record by its ID',
	request: { method: 'GET', path: '/records' },
	resend: 'safe',
	fields: [],
	output: { simplified: [] },
	...more,
});
const shared = {
	displayName: 'Record ID',
	name: 'recordId',
	type: 'string',
	default: '',
	query: 'id',
} as const;

const vendor = { limit: { requests: 20, windowMs: 15_000 } };

test('a field that operations share stands on the screen once, without what only the wire needs', () => {
	const own = { ...shared, name: 'own', displayOptions: { show: { by: ['x'] } } };
	const properties = propertiesOf(
		[
			{
				value: 'record',
				name: 'Record',
				operations: [
					operation({ fields: [shared] }),
					operation({ value: 'update', fields: [shared, own] }),
				],
			},
		],
		vendor,
	);
	expect(properties.slice(2, 4)).toEqual([
		{
			displayName: 'Record ID',
			name: 'recordId',
			type: 'string',
			default: '',
			displayOptions: { show: { resource: ['record'], operation: ['get', 'update'] } },
		},
		{
			displayName: 'Record ID',
			name: 'own',
			type: 'string',
			default: '',
			displayOptions: { show: { resource: ['record'], operation: ['update'], by: ['x'] } },
		},
	]);
});

test('the common Visitor form is offered only where an operation has it', () => {
	const [plain] = propertiesOf(
		[{ value: 'tag', name: 'Tag', operations: [operation({})] }],
		vendor,
	).filter(({ name }) => name === 'output');
	expect(plain?.options).toHaveLength(2);
});

test('a resource without operations chooses none', () => {
	expect(propertiesOf([{ value: 'tag', name: 'Tag', operations: [] }], vendor)[1]?.default).toBe(
		'',
	);
});

test('the vendor’s limit is where the builder’s own figure starts', () => {
	const properties = propertiesOf(
		[{ value: 'tag', name: 'Tag', operations: [operation({})] }],
		vendor,
	);
	const options = properties.at(-1)?.options as Array<{ name: string; default: unknown }>;
	expect(options.find(({ name }) => name === 'requestsPerMinute')?.default).toBe(80);
});

test('each operation offers the options that it knows', () => {
	const get = operation({});
	const operations = [
		get,
		operation({ value: 'update', updates: true, current: { read: get } }),
		operation({ value: 'replace', updates: true }),
		operation({ value: 'delete', output: { always: { deleted: true } } }),
	];
	const properties = propertiesOf([{ value: 'tag', name: 'Tag', operations }], vendor);
	const offered = properties
		.filter(({ name }) => name === 'options')
		.map(({ displayOptions, options }) => [
			displayOptions?.show?.operation,
			['emptyValues', 'onlyIfChanged'].filter((name) =>
				(options as Array<{ name: string }>).some((option) => option.name === name),
			),
		]);
	expect(offered).toEqual([
		[['update'], ['emptyValues', 'onlyIfChanged']],
		[['replace'], ['emptyValues']],
		[['get', 'delete'], []],
	]);
});

test('no form is asked for where the result is always the same', () => {
	const operations = [
		operation({}),
		operation({ value: 'delete', output: { always: { deleted: true } } }),
	];
	const properties = propertiesOf([{ value: 'tag', name: 'Tag', operations }], vendor);
	const shown = properties.filter(({ name }) => name === 'output');
	expect(shown.map(({ displayOptions }) => displayOptions?.show?.operation)).toEqual([['get']]);
});

describe('what is chosen at first, which n8n does not store', () => {
	const resource = (value: string, values: string[], defaultOperation?: string) => ({
		value,
		name: value,
		defaultOperation,
		operations: values.map((name) => operation({ value: name })),
	});
	const defaultsOf = (resources: Array<ReturnType<typeof resource>>, defaultResource?: string) =>
		propertiesOf(resources, { ...vendor, defaultResource })
			.filter(({ name }) => ['resource', 'operation'].includes(name))
			.map(({ default: chosen }) => chosen);

	test('is what the vendor and the resource call usual', () => {
		const resources = [
			resource('ban', ['create', 'get']),
			resource('visitor', ['get', 'update'], 'update'),
		];
		expect(defaultsOf(resources, 'visitor')).toEqual(['visitor', 'get', 'update']);
	});

	test('is otherwise the first, rather one that reads', () => {
		const resources = [resource('ban', ['create', 'getMany']), resource('callback', ['send'])];
		expect(defaultsOf(resources)).toEqual(['ban', 'getMany', 'send']);
	});
});

describe('the fields of each operation stand in its own order', () => {
	const input = (name: string) => ({ ...shared, name }) as Field;
	const inputs = ['id', 'name', 'more', 'emails', 'changes'] as const;
	const [id, name, more, emails, changes] = inputs.map(input) as [
		Field,
		Field,
		Field,
		Field,
		Field,
	];
	const shownFor = (operations: readonly Operation[], operationName: string) =>
		propertiesOf([{ value: 'tag', name: 'Tag', operations }], vendor)
			.filter(({ displayOptions }) => displayOptions?.show?.operation?.includes(operationName))
			.map((property) => property.name)
			.filter((propertyName) => !['output', 'options'].includes(propertyName));

	test('also where one has more fields in front', () => {
		const operations = [
			operation({ value: 'create', fields: [name, more, emails] }),
			operation({ value: 'update', fields: [id, changes, emails] }),
			operation({ value: 'delete', fields: [id] }),
		];
		expect(operations.map(({ value }) => shownFor(operations, value))).toEqual([
			['name', 'more', 'emails'],
			['id', 'changes', 'emails'],
			['id'],
		]);
	});

	test('also where two that had nothing in common meet in a third', () => {
		const operations = [
			operation({ value: 'create', fields: [name, emails] }),
			operation({ value: 'delete', fields: [id] }),
			operation({ value: 'update', fields: [id, changes, emails] }),
		];
		expect(operations.map(({ value }) => shownFor(operations, value))).toEqual([
			['name', 'emails'],
			['id'],
			['id', 'changes', 'emails'],
		]);
	});

	test('and two operations that contradict each other are refused', () => {
		const operations = [
			operation({ value: 'create', fields: [name, emails] }),
			operation({ value: 'update', fields: [emails, name] }),
		];
		expect(() => shownFor(operations, 'create')).toThrow('no common order');
	});
});
