import { allCases } from '../engine/cases/all';
import { descriptionIn, requestDifferences } from './description';
import { knownDifferences } from './intercomDifferences';

const description = descriptionIn('intercom-2.16');
const checked = allCases
	.filter(({ node }) => node === 'intercom')
	.map(({ title, one }) => ({
		title,
		differences: [one.sends].flat().flatMap((sent) => requestDifferences(sent, description)),
	}));

describe('what Intercom is sent is what its own description of 2.16 declares', () => {
	test.each(checked)('$title', ({ differences }) => {
		expect(differences.filter((difference) => !knownDifferences.has(difference))).toEqual([]);
	});

	test('each schema that the facts name is among them', () => {
		const names = [...JSON.stringify(description).matchAll(/"\$ref":"(\w+)"/g)].map(
			([, name]) => name,
		);
		expect(Object.keys(description.schemas)).toEqual(expect.arrayContaining(names));
	});

	test('each difference that is known still exists', () => {
		const found = new Set(checked.flatMap(({ differences }) => differences));
		expect([...knownDifferences].filter((difference) => !found.has(difference))).toEqual([]);
	});
});
