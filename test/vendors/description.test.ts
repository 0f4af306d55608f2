import { requestDifferences, type Description } from './description';

const description: Description = {
	operations: {
		'GET /lamps': {
			query: {
				required: ['state'],
				properties: {
					state: { type: 'string', enum: ['on', 'off'] },
					page: { type: 'integer', minimum: 1 },
					broken: { type: 'boolean' },
					ids: { type: 'array', items: { type: 'integer' } },
				},
			},
		},
		'GET /lamps/{id}': { path: { id: 'integer' } },
		'GET /lamps/{id}/bulbs/{bulb_id}': {},
		'GET /lamps/newest': {},
		'POST /lamps': { body: { $ref: 'lamp' } },
		'PUT /lamps/{id}': {
			body: { allOf: [{ $ref: 'lamp' }], properties: { quietly: { type: 'boolean' } } },
		},
		'POST /light': {
			body: {
				oneOf: [
					{ type: 'object', required: ['watts'], properties: { watts: { type: 'number' } } },
					{ type: 'object', required: ['colour'], properties: { colour: { type: 'string' } } },
				],
			},
		},
	},
	schemas: {
		lamp: {
			type: 'object',
			required: ['name'],
			properties: {
				name: { type: 'string', maxLength: 8 },
				id: { type: 'string', readOnly: true },
				note: { type: 'string', nullable: true },
				bulbs: { type: 'array', maxItems: 2, items: { $ref: 'bulb' } },
				details: { type: 'object', additionalProperties: { type: 'string' } },
				extra: { type: 'object' },
			},
		},
		bulb: { properties: { watts: { type: 'integer' } }, anyOf: [{ required: ['watts'] }] },
	},
};

const post = (body: unknown) => ({ method: 'POST', path: '/lamps', body });
const list = (query: Record<string, string>) => ({ method: 'GET', path: '/lamps', query });

describe('a request that is as described', () => {
	test.each([
		['has the parameters of the query', list({ state: 'on', page: '2', broken: 'true' })],
		['has lists in the query, with commas', list({ state: 'on', ids: '1,2' })],
		['has an ID of the right type', { method: 'GET', path: '/lamps/7' }],
		['has a path without parameters', { method: 'GET', path: '/lamps/newest' }],
		['has texts in the path', { method: 'GET', path: '/lamps/7/bulbs/a%20b' }],
		['has what is required', post({ name: 'Desk' })],
		['has nothing where that is allowed', post({ name: 'Desk', note: null })],
		['has records in a list', post({ name: 'Desk', bulbs: [{ watts: 5 }] })],
		['has free keys', post({ name: 'Desk', details: { a: 'b' }, extra: { a: [1] } })],
		[
			'has keys of both parts',
			{ ...post({ name: 'A', quietly: true }), method: 'PUT', path: '/lamps/7' },
		],
		['is one of several', { method: 'POST', path: '/light', body: { colour: 'red' } }],
		['has a whole number for any number', { method: 'POST', path: '/light', body: { watts: 5 } }],
	])('%s', (_, request) => {
		expect(requestDifferences(request, description)).toEqual([]);
	});
});

describe('a request that differs', () => {
	test.each([
		['has an unknown path', { method: 'GET', path: '/bulbs' }, 'GET /bulbs: not described'],
		['has another method', { method: 'PATCH', path: '/lamps' }, 'PATCH /lamps: not described'],
		[
			'has an ID of another type',
			{ method: 'GET', path: '/lamps/a' },
			'GET /lamps/{id} path.id: string instead of integer',
		],
		['lacks a parameter', list({}), 'GET /lamps query.state: missing'],
		[
			'has a parameter more',
			list({ state: 'on', size: '2' }),
			'GET /lamps query.size: not declared',
		],
		[
			'has another value',
			list({ state: 'up' }),
			'GET /lamps query.state: "up" is none of its values',
		],
		[
			'has a page too low',
			list({ state: 'on', page: '0' }),
			'GET /lamps query.page: out of bounds',
		],
		[
			'has no boolean',
			list({ state: 'on', broken: 'yes' }),
			'GET /lamps query.broken: string instead of boolean',
		],
		[
			'has a wrong value in a list',
			list({ state: 'on', ids: '1,b' }),
			'GET /lamps query.ids[]: string instead of integer',
		],
		[
			'has a body',
			{ method: 'GET', path: '/lamps/7', body: { name: 'A' } },
			'GET /lamps/{id} body.name: not declared',
		],
		['has no body', post(undefined), 'POST /lamps body.name: missing'],
		['has another type', post({ name: 7 }), 'POST /lamps body.name: integer instead of string'],
		[
			'has a fraction',
			post({ name: 'A', bulbs: [{ watts: 5.5 }] }),
			'POST /lamps body.bulbs[].watts: number instead of integer',
		],
		['has nothing', post({ name: null }), 'POST /lamps body.name: null instead of string'],
		['has a text too long', post({ name: 'Desk lamp' }), 'POST /lamps body.name: out of bounds'],
		[
			'has too many records',
			post({ name: 'A', bulbs: [1, 2, 3].map((watts) => ({ watts })) }),
			'POST /lamps body.bulbs: out of bounds',
		],
		[
			'lacks a key in a list',
			post({ name: 'A', bulbs: [{}] }),
			'POST /lamps body.bulbs[].watts: missing',
		],
		['has a key more', post({ name: 'A', size: 2 }), 'POST /lamps body.size: not declared'],
		['has a key that is read only', post({ name: 'A', id: '7' }), 'POST /lamps body.id: read only'],
		[
			'has a wrong free key',
			post({ name: 'A', details: { a: 1 } }),
			'POST /lamps body.details.*: integer instead of string',
		],
		[
			'is none of several',
			{ method: 'POST', path: '/light', body: { colour: 7 } },
			'POST /light body.colour: integer instead of string',
		],
	])('%s', (_, request, difference) => {
		expect(requestDifferences(request, description)).toEqual([difference]);
	});
});

test('a schema that is named must exist', () => {
	const lost = { operations: { 'POST /lamps': { body: { $ref: 'lamp' } } }, schemas: {} };
	expect(() => requestDifferences(post({}), lost)).toThrow('No schema is called lamp');
});
