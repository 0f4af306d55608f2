import { choiceMeant, choicesIn, noneOf } from '../../nodes/shared/operation/choice';

const states = choicesIn({ open: 'Open', end: 'Ended', Open: 'Opened by Hand' });

describe('the choice that is meant', () => {
	test.each([
		['its value', 'open', 'open'],
		['its value, before the same in other capitals', 'Open', 'Open'],
		['its value in other capitals and with blanks', ' END ', 'end'],
		['the words on the screen', 'ended', 'end'],
		['none', 'closed', undefined],
		['none for what is no text', { value: 'open' }, undefined],
	])('%s', (_, given, value) => {
		expect(choiceMeant(states, given)?.value).toBe(value);
	});

	test('a number that came as text keeps its type', () => {
		expect(choiceMeant([{ name: 'Five', value: 5 }], '5')?.value).toBe(5);
		expect(choiceMeant([{ name: 'Yes', value: true }], 'True')?.value).toBe(true);
	});
});

describe('a value that is no choice', () => {
	const adviceOf = (count: number) => {
		const many = Array.from({ length: count }, (_, index) => ({
			name: `Country ${index}`,
			value: `country-${index}`,
		}));
		return noneOf(many, 'country-x', 'Country').facts;
	};

	test('is told all of them', () => {
		expect(adviceOf(2)).toMatchObject({
			message: 'Country is none of its options',
			advice: 'Give one of "country-0", "country-1".',
		});
	});

	test('where they are many, is told the nearest', () => {
		expect(adviceOf(26).advice).toBe('Did you mean "country-0"?');
	});
});
