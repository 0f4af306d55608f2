import { simplify } from '../../nodes/Intercom/simplify';

test.each([
	[
		'the ID and name of another record',
		{ author: { type: 'admin', id: '1', name: 'Tove' } },
		{ author_id: '1', author_name: 'Tove' },
	],
	['the ID of one without a name', { contact: { type: 'contact', id: '1' } }, { contact_id: '1' }],
	[
		'the IDs of a list',
		{ tags: { type: 'tag.list', tags: [{ id: '1' }, { id: 2 }] } },
		{ tag_ids: ['1', '2'] },
	],
	['no IDs of an empty list', { companies: { type: 'list', data: [] } }, { company_ids: [] }],
	['a record without an ID as it is', { app: { id_code: 'x' } }, { app: { id_code: 'x' } }],
	[
		'a list that is none of records',
		{ statistics: { type: 's', times: [1] } },
		{ statistics: { type: 's', times: [1] } },
	],
	[
		'attributes as they are, whatever their keys',
		{ custom_attributes: { id: 1, type: 'x' } },
		{ custom_attributes: { id: 1, type: 'x' } },
	],
	[
		'plain values as they are',
		{ name: 'x', phone: null, ids: [1] },
		{ name: 'x', phone: null, ids: [1] },
	],
])('shows %s', (_what, record, simple) => {
	expect(simplify(record)).toEqual(simple);
});
