import { tagsLeft } from '../../nodes/ZohoSalesIQ/resources/tag';

const tag = { id: '731900000000512033', name: 'Warranty' };

test.each([
	['the tags that stay', { data: [tag] }, { associated_tags: [tag] }],
	['no tag, in an item all the same', { data: [] }, { associated_tags: [] }],
	['nothing where the answer tells none', { object: 'tags' }, undefined],
])('taking a tag off a record gives %s', (_case, body, given) => {
	expect(tagsLeft(body)).toEqual(given);
});
