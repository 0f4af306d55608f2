import { searchInputs } from '../../nodes/Intercom/search';

const rules = {
	fields: { id: ['ID', 'text'] as const },
	operators: { text: [], number: [], boolean: [], date: [], tag: [] },
	hint: 'None',
};

test('conditions on custom attributes are offered only where there are any', () => {
	const names = (more: object) => searchInputs({ ...rules, ...more }).map(({ name }) => name);
	expect(names({})).not.toContain('attributeConditions');
	expect(names({ attributesOf: 'contacts' })).toContain('attributeConditions');
});
