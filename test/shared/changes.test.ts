import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { difference } from '../../nodes/shared/run/changes';

test('only what differs is sent, and the changes are named by their place', () => {
	const given = { name: 'A', phone: '1', fields: { city: 'Pune', state: 'MH' }, banned: false };
	const stored = { name: 'B', phone: '1', fields: { city: 'Pune' }, banned: true, id: 7 };
	expect(difference(given, stored)).toEqual({
		part: { name: 'A', fields: { state: 'MH' }, banned: false },
		changes: {
			name: { from: 'B', to: 'A' },
			'fields.state': { from: null, to: 'MH' },
			banned: { from: true, to: false },
		},
	});
});

test.each([
	['a number that came back as text', { a: 5 }, { a: '5' }],
	['true that came back as text', { a: true }, { a: 'true' }],
	['nothing, in three forms', { a: '', b: null }, { a: null }],
	['an object that holds nothing new', { a: { b: { c: 1 } } }, { a: { b: { c: 1, d: 2 } } }],
])('%s is no change', (_, given, stored) => {
	expect(difference(given, stored)).toEqual({ part: {}, changes: {} });
});

test('a record that could not be read differs in everything', () => {
	expect(difference({ a: 1 }, undefined).part).toEqual({ a: 1 });
});

test('what is sent and what is stored make what was given', () => {
	const record = fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(0, 1, 'x', false));
	fc.assert(
		fc.property(record, record, (given, stored) => {
			const { part } = difference(given as IDataObject, stored);
			expect({ ...stored, ...part, ...given }).toEqual({ ...stored, ...part });
		}),
	);
});
