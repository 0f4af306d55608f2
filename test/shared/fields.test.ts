import { additionalFields, filters, updateFields } from '../../nodes/shared/operation/fields';
import type { Field } from '../../nodes/shared/operation/field';

const given = ['Tags', 'Message', 'Scope'].map(
	(displayName): Field => ({ displayName, name: displayName, type: 'string', default: '' }),
);
const change = (options: Field[]) => updateFields('What to change', options);

test.each([
	['Update Fields', change],
	['Additional Fields', additionalFields],
	['Filters', filters],
])(
	'the options of %s stand in the order of their names, however they were given',
	(_, collection) => {
		const options = collection(given).options as Field[];
		expect(options.map(({ displayName }) => displayName)).toEqual(['Message', 'Scope', 'Tags']);
		expect(given.map(({ displayName }) => displayName)).toEqual(['Tags', 'Message', 'Scope']);
	},
);
