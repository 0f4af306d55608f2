import { simplify } from '../../nodes/Intercom/simplify';

test.each([
	[
		'what is known of another record, with its noun in front',
		{ author: { type: 'admin', id: '1', name: 'Tove' } },
		{ author_type: 'admin', author_id: '1', author_name: 'Tove' },
	],
	[
		'the IDs of a list',
		{ tags: { type: 'tag.list', tags: [{ id: '1' }, { id: 2 }] } },
		{ tag_ids: ['1', '2'] },
	],
	[
		'an empty list as no IDs, names and addresses',
		{ companies: { type: 'list', data: [] } },
		{ company_ids: [], company_names: [], company_urls: [] },
	],
	[
		'the label of a state as its name',
		{ ticket_state: { id: '3', internal_label: 'Waiting' } },
		{ ticket_state_id: '3', ticket_state_name: 'Waiting', ticket_state_internal_label: 'Waiting' },
	],
	[
		'the title of a ticket beside its attributes',
		{ ticket_attributes: { _default_title_: 'Flicker' } },
		{ ticket_attributes: { _default_title_: 'Flicker' }, title: 'Flicker' },
	],
	[
		'attributes as they are, whatever their keys',
		{ custom_attributes: { id: 1, type: 'x', seen_at: 1_720_500_000 } },
		{ custom_attributes: { id: 1, type: 'x', seen_at: 1_720_500_000 } },
	],
	[
		'times as ISO 8601, and other numbers as they are',
		{ created_at: 1_720_500_000, snoozed_until: null, count: 1_720_500_000 },
		{ created_at: '2024-07-09T04:40:00.000Z', snoozed_until: null, count: 1_720_500_000 },
	],
	[
		'plain values as they are',
		{ name: 'x', phone: null, ids: [1] },
		{ name: 'x', phone: null, ids: [1] },
	],
])('shows %s', (_what, record, simple) => {
	expect(simplify(record)).toEqual(simple);
});
