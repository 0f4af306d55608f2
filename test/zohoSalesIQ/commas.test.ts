import fc from 'fast-check';

import { choicesInput } from '../../nodes/shared/operation/inputs';
import { withCommas } from '../../nodes/ZohoSalesIQ/commas';

const about = { label: 'Ratings', emptyValues: 'leave', timeZone: 'UTC' } as const;

const ratings = withCommas(
	choicesInput({
		displayName: 'Ratings',
		name: 'ratings',
		choices: { happy: 'Happy', sad: 'Sad' },
		query: 'ratings',
	}),
);
const ids = withCommas({
	displayName: 'Tags',
	name: 'tags',
	type: 'multiOptions',
	typeOptions: { loadOptionsMethod: 'getTags' },
	default: [],
});

test('a list goes out as one text, each value once', () => {
	const list = fc.array(fc.stringMatching(/^\d{15,19}$/), { minLength: 1 });
	fc.assert(
		fc.property(list, (values) => {
			expect(ids.convert?.([...values, ...values], about)).toBe([...new Set(values)].join(','));
		}),
	);
});

test('an empty list is not sent', () => {
	expect(ids.convert?.([], about)).toBeUndefined();
});

test('a value that the list does not offer is refused', () => {
	expect(ratings.convert?.(['happy', 'sad'], about)).toBe('happy,sad');
	expect(() => ratings.convert?.(['cross'], about)).toThrow('Ratings is none of its options');
});
