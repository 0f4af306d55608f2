import { visitorInList, visitorOf } from '../../nodes/ZohoSalesIQ/visitorOf';

const nobody = {
	id: null,
	externalId: null,
	name: null,
	email: null,
	phone: null,
	customInfo: {},
	createdAt: null,
	updatedAt: null,
};

const runa = { id: '804500020000000001', name: 'Runa Dahl', email: '', phone: '2025550117' };
const common = {
	id: '804500020000000001',
	externalId: null,
	name: 'Runa Dahl',
	email: null,
	phone: '2025550117',
	customInfo: { Plan: 'Gold' },
	createdAt: '2024-07-09T04:40:00.000Z',
	updatedAt: '2024-07-09T04:41:00.000Z',
};

test('the visitor of a conversation is in it, his custom information beside him', () => {
	expect(
		visitorOf({
			id: '804500000001100077',
			visitor: runa,
			customer_info: { Plan: 'Gold' },
			start_time: '1720500000000',
			last_modified_time: '1720500060000',
		}),
	).toEqual(common);
});

test('a row of the list of visitors is the visitor, with what it knows of his visits', () => {
	const times = { first_accessed_time: '1720500000000', last_accessed_time: 1720500060000 };
	expect(visitorInList({ ...runa, customer_info: { Plan: 'Gold' }, ...times })).toEqual(common);
});

test('a row of a view has another name for the last visit, and no first one', () => {
	const row = { ...runa, customer_info: { Plan: 'Gold' }, lastvisit_time: '1720500060000' };
	expect(visitorInList(row)).toEqual({ ...common, createdAt: null });
});

test.each([visitorOf, visitorInList])('what the vendor leaves out is null: %p', (read) => {
	expect(read({})).toEqual(nobody);
	expect(read({ visitor: null, customer_info: 'none' })).toEqual(nobody);
});
