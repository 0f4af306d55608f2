import type { Field } from '../../nodes/shared/operation/field';
import { settled } from '../../nodes/shared/request/settled';

const field = (more: Partial<Field>): Field => ({
	displayName: 'State',
	name: 'state',
	type: 'string',
	default: '',
	...more,
});
const state = field({
	type: 'options',
	default: 'open',
	options: [
		{ name: 'Open', value: 'open' },
		{ name: 'Ended', value: 'end' },
	],
});

describe('what an input holds', () => {
	test.each([
		['a switch that is left out', field({ type: 'boolean', default: true }), null, true],
		['a number that is left out', field({ type: 'number', default: 50 }), '', 50],
		['a choice that is left out', state, null, 'open'],
		['a choice that must be made', { ...state, required: true }, '', null],
		['a choice by its words', state, 'Ended', 'end'],
		['what is no choice, for the check that follows', state, 'lost', 'lost'],
		['a number as it is', field({ type: 'number', default: 50 }), '7', '7'],
		['a text that is left out', field({ default: 'data' }), '', ''],
		['what belongs to no input', undefined, null, null],
	])('%s', (_, input, value, expected) => {
		expect(settled(input, value)).toBe(expected);
	});
});
