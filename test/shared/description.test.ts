import { propertiesOf } from '../../nodes/shared/description';
import type { Operation } from '../../nodes/shared/operation';

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
	const options = propertiesOf([], vendor).at(-1)?.options as Array<{
		name: string;
		default: unknown;
	}>;
	expect(options.find(({ name }) => name === 'requestsPerMinute')?.default).toBe(80);
});
