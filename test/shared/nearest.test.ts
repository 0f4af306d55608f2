import { didYouMean } from '../../nodes/shared/base/nearest';

describe('a name that does not exist', () => {
	test.each([
		['plan_intrest', 'Did you mean "plan_interest"?'],
		['PLAN_INTEREST', 'Did you mean "plan_interest"?'],
		['seat', 'Did you mean "seats"?'],
	])('%s leads to the nearest that does', (name, sentence) => {
		expect(didYouMean(name, ['plan_interest', 'seats'])).toBe(sentence);
	});

	test('leads to all that there are where none is near', () => {
		expect(didYouMean('colour', ['plan_interest', 'seats'])).toBe(
			'There are: plan_interest, seats.',
		);
	});

	test('leads to as many as somebody reads', () => {
		const known = Array.from({ length: 11 }, (_, index) => `attribute_${index}`);
		expect(didYouMean('x', known)).toMatch(/attribute_9 …\.$/);
	});

	test('leads nowhere where there is none', () => {
		expect(didYouMean('x', [])).toBeUndefined();
	});
});
