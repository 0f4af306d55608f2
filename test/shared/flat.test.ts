import { flat, type Nesting } from '../../nodes/shared/base/flat';

const nesting: Nesting = {
	nameOf: (path) => path.join('_'),
	isWhole: (key) => key === 'custom',
};

test('what stands in another record gets its noun in front', () => {
	const record = { id: 1, author: { id: 2, role: { name: 'Lead' } } };
	expect(flat(record, nesting)).toEqual({ id: 1, author_id: 2, author_role_name: 'Lead' });
});

test('a list of records gives their IDs and names, and addresses where they have some', () => {
	const tags = [{ id: 7, name: 'Trial' }, { id: 8 }];
	const files = [{ url: 'https://a.example/1.png' }];
	expect(flat({ tags, files, companies: [{ id: 'c1' }] }, nesting)).toEqual({
		tag_ids: ['7', '8'],
		tag_names: ['Trial', ''],
		file_urls: ['https://a.example/1.png'],
		company_ids: ['c1'],
	});
});

test('an empty list may be one of records or of texts', () => {
	expect(flat({ tags: [] }, nesting)).toEqual({
		tags: [],
		tag_ids: [],
		tag_names: [],
		tag_urls: [],
	});
});

test('values, lists of texts, records without ID and what is open-ended stay as they are', () => {
	const record = { name: null, types: ['a'], hours: [{ from: 8 }], custom: { plan: { id: 1 } } };
	expect(flat(record, nesting)).toEqual(record);
});

test('a vendor may wrap its lists, and say things in its own way', () => {
	const own: Nesting = {
		...nesting,
		rowsIn: ({ rows }) => rows as [],
		known: ({ label, ...record }) => (label === undefined ? record : { ...record, name: label }),
	};
	const record = { state: { label: 'Open' }, tags: { rows: [{ id: 7, label: 'Trial' }] } };
	expect(flat(record, own)).toEqual({ state_name: 'Open', tag_ids: ['7'], tag_names: ['Trial'] });
});
