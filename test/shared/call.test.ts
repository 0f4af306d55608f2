import fc from 'fast-check';

import { type Operation } from '../../nodes/shared/operation/operation';
import { field, type Field } from '../../nodes/shared/operation/field';
import { buildCall } from '../../nodes/shared/request/buildCall';
import type { Source } from '../../nodes/shared/request/source';

const property = (name: string, more: Partial<Field>): Field => ({
	displayName: name.toUpperCase(),
	name,
	type: 'string',
	default: '',
	...more,
});
const recordId = field({
	displayName: 'Record ID',
	name: 'recordId',
	type: 'string',
	default: '',
	path: true,
});

const operation = (more: Partial<Operation>): Operation => ({
	value: 'update',
	name: 'Update',
	action: 'Update a record',
	description: 'Update a record',
	request: { method: 'PUT', path: '/{portal}/records/{recordId}' },
	resend: 'safe',
	fields: [recordId],
	output: { simplified: [] },
	...more,
});

const source = (values: Record<string, unknown>, more: Partial<Source> = {}): Source => ({
	parameter: (name) => values[name],
	pathValues: { portal: 'acme' },
	emptyValues: 'leave',
	timeZone: 'UTC',
	...more,
});

describe('the path', () => {
	test('is encoded, so that an ID stays one segment', () => {
		fc.assert(
			fc.property(
				fc
					.string({ minLength: 1, unit: 'grapheme' })
					.filter((id) => !['', '.', '..'].includes(id.trim())),
				(recordId) => {
					const { path } = buildCall(operation({}), source({ recordId }));
					const [, portal, records, segment, ...rest] = new URL(`http://x${path}`).pathname.split(
						'/',
					);
					expect([portal, records, rest]).toEqual(['acme', 'records', []]);
					expect(decodeURIComponent(segment ?? '')).toBe(recordId.trim());
				},
			),
		);
	});

	test.each([
		['', 'Record ID is empty'],
		['.', 'Record ID is ".", which is not an ID'],
		['..', 'Record ID is "..", which is not an ID'],
		[undefined, 'Record ID is empty'],
		['\ud800', 'Record ID holds half a character'],
	])('the ID %j is refused: %s', (recordId, message) => {
		expect(() => buildCall(operation({}), source({ recordId }))).toThrow(message);
	});

	test('a value that the credential should fill is named as such', () => {
		const values = source({ recordId: '1' }, { pathValues: { portalName: '' } });
		const request = { method: 'PUT', path: '/{portalName}' } as const;
		expect(() => buildCall(operation({ request }), values)).toThrow(
			'Portal Name of the credential is empty',
		);
	});
});

describe('query and body', () => {
	const fields: Field[] = [
		recordId,
		property('page', { query: 'page', type: 'number' }),
		property('name', { body: 'fields.name' }),
		property('info', { body: 'fields', type: 'json' }),
		property('more', {
			type: 'collection',
			options: [
				property('city', { body: 'fields.address.city' }),
				property('flag', { body: 'flag', type: 'boolean' }),
				property('note', { body: 'note', clear: null }),
			],
		}),
	];
	const call = (values: Record<string, unknown>, more?: Partial<Source>) =>
		buildCall(operation({ fields, updates: true }), source({ recordId: '1', ...values }, more));

	test('dots lead into objects, and two inputs may fill one object', () => {
		const more = { city: 'Pune', flag: false };
		expect(call({ page: '2', name: 'A', info: { tier: 'gold' }, more })).toEqual({
			method: 'PUT',
			address: 'baseUrl',
			headers: {},
			files: [],
			answer: 'json',
			path: '/acme/records/1',
			query: { page: 2 },
			reads: false,
			body: { fields: { name: 'A', tier: 'gold', address: { city: 'Pune' } }, flag: false },
			identity: {},
		});
	});

	test('two inputs that set the same key are refused', () => {
		expect(() => call({ name: 'A', info: { name: 'B' } })).toThrow(
			'INFO sets "name", which another input sets already',
		);
	});

	test('what the screen does not show is not sent', () => {
		expect(call({ name: 'A' }).body).toEqual({ fields: { name: 'A' } });
	});

	test('empty values of a collection are left alone, or cleared the vendor’s way', () => {
		const more = { city: '', note: null, flag: undefined };
		expect(call({ name: 'A', more }).body).toEqual({ fields: { name: 'A' } });
		expect(call({ name: 'A', more }, { emptyValues: 'clear' }).body).toEqual({
			fields: { name: 'A', address: { city: '' } },
			note: null,
		});
	});

	test('an empty value outside a collection is the untouched default, never a wish to clear', () => {
		const values = { name: '', more: { city: 'x' } };
		expect(call(values, { emptyValues: 'clear' }).body).toEqual({
			fields: { address: { city: 'x' } },
		});
	});

	test('an update without a change is refused, and the inputs on the screen are named', () => {
		expect(() => call({ name: '', more: {} })).toThrow('NAME or MORE holds nothing to change');
		expect(() => call({ more: '' })).toThrow('MORE holds nothing to change');
	});

	test('parameters that are always sent stand in the query', () => {
		const request = { method: 'GET', path: '/x', query: { relations: ['a', 'b'] } } as const;
		const { query } = buildCall(
			operation({ request: { ...request, query: { relations: ['a', 'b'] } } }),
			source({}),
		);
		expect(query).toEqual({ relations: ['a', 'b'] });
	});
});

test('what only names the record stands apart from the changes, and is none', () => {
	const fields = [
		property('id', { body: 'visitor.id', identifies: true }),
		property('name', { body: 'name' }),
	];
	const request = { method: 'PUT', path: '/x' } as const;
	const update = operation({ request, fields, updates: true });
	expect(buildCall(update, source({ id: ' 1 ', name: 'A' }))).toMatchObject({
		identity: { visitor: { id: '1' } },
		body: { name: 'A' },
	});
	expect(() => buildCall(update, source({ id: '1' }))).toThrow('nothing to change');
});

describe('an endpoint by choice', () => {
	const chosen = operation({
		request: {
			by: 'way',
			choices: { a: { method: 'GET', path: '/a' }, b: { method: 'POST', path: '/b' } },
		},
	});

	test('follows the parameter', () => {
		expect(buildCall(chosen, source({ way: 'b' }))).toMatchObject({ method: 'POST', path: '/b' });
	});

	test('refuses an unknown value', () => {
		expect(() => buildCall(chosen, source({ way: 'c' }))).toThrow('Way is none of its options');
	});
});
