import { blocksIn, countIn, recordIn, rowsIn } from '../../nodes/Acquire/answers';
import { contactIdOf, distinctContactsIn } from '../../nodes/Acquire/paging';
import { closedIn, invitedIn } from '../../nodes/Acquire/resources/case/fields';
import { fieldsIn, isoOf } from '../../nodes/Acquire/values';
import { simplify } from '../../nodes/Acquire/simplify';

describe('the record in an answer', () => {
	test.each([
		['in data', { data: { id: 1 } }],
		['in a list of one', { data: [{ id: 1 }] }],
		['of a user that was created', { data: { user: { id: 1 } } }],
		['a level deeper', { data: { success: true, data: { id: 1 } } }],
		['in a list a level deeper', { data: { success: true, data: [{ id: 1 }] } }],
	])('is found %s', (_where, body) => {
		expect(recordIn(body)).toEqual({ id: 1 });
	});

	test.each([{}, { data: null }, { data: [] }, { data: { success: true } }, 'Hello'])(
		'is none in %j',
		(body) => {
			expect(recordIn(body)).toBeUndefined();
		},
	);

	test('is that with an ID, also where it has a user', () => {
		expect(recordIn({ data: { id: 31, user: { id: 5 } } })).toMatchObject({ id: 31 });
	});
});

describe('the count of a list', () => {
	test.each([
		[{ count: 3 }, 3],
		[{ count: '3' }, 3],
		[{ counts: { total: 9, records: 3 } }, 3],
		[{ counts: { total: 9 } }, 9],
		[{ counts: { filteredCount: 2 } }, 2],
		[{ articleCount: 4 }, 4],
		[{ count: 'many' }, undefined],
		[{ count: null }, undefined],
		[{}, undefined],
	])('of %j is %s', (data, count) => {
		expect(countIn({ data })).toBe(count);
	});
});

test('a list that is not there is no empty one', () => {
	expect(rowsIn({ data: { count: 0 } })).toBeUndefined();
	expect(rowsIn({ data: { list: [] } })).toEqual([]);
	expect(distinctContactsIn({ data: {} })).toBeUndefined();
});

test('a contact without any ID has none', () => {
	expect(contactIdOf({})).toBeNull();
});

test('blocking answers blocks or true', () => {
	expect(blocksIn({ data: true })).toEqual({ success: true });
	expect(blocksIn({ data: [{ id: 31 }] })).toEqual([{ id: 31 }]);
});

describe('what closing answers', () => {
	test('is an entry for each case', () => {
		const body = { data: { 0: { caseId: 1 }, 1: { caseId: 2 }, userId: 5, userType: 'user' } };
		expect(closedIn(body)).toEqual([
			{ caseId: 1, userId: 5, userType: 'user' },
			{ caseId: 2, userId: 5, userType: 'user' },
		]);
	});

	test.each([{ data: [] }, { data: { userId: 5 } }, {}])('is nothing in %j', (body) => {
		expect(closedIn(body)).toBeUndefined();
	});
});

test('an invitation without a map of users tells of none', () => {
	expect(invitedIn({ data: true })).toBeUndefined();
	expect(invitedIn({ data: { 5: { userId: 5, sent: true } } })).toEqual({
		invited: [{ userId: 5, sent: true }],
	});
});

describe('values', () => {
	test('under fields have one shape', () => {
		const rows = [
			{ value: 'Runa', field: { key: 'name' } },
			{ value: 1, key: 'size' },
		];
		expect(fieldsIn(rows)).toEqual({ name: 'Runa', size: 1 });
		expect(fieldsIn({ name: 'Runa' })).toEqual({ name: 'Runa' });
		expect(fieldsIn(null)).toEqual({});
	});

	test('keep their types inside fields, and IDs become texts elsewhere', () => {
		const record = {
			id: 1,
			fields: { loyalty_id: 7 },
			closedBy: 5,
			shortcut_name: 'Hello',
			meta: { note_id: 2 },
		};
		expect(simplify(record)).toEqual({
			id: '1',
			fields: { loyalty_id: 7 },
			closedBy: '5',
			shortcutName: 'Hello',
			meta: { note_id: '2' },
		});
	});

	test('say who it is beside what the builder has added, also of a record inside another', () => {
		const contact = { id: 7, fields: { name: 'Runa', email: 'a@b.example', plan: 'Gold' } };
		expect(simplify({ id: 1, contact })).toEqual({
			id: '1',
			contactId: '7',
			contactName: 'Runa',
			contactEmail: 'a@b.example',
			contactFields: { plan: 'Gold' },
		});
		const block = { id: 31, blockTill: null, data: { id: 7, email: 'a@b.example' } };
		expect(simplify(block)).toEqual({
			id: '31',
			blockTill: null,
			contactId: '7',
			contactEmail: 'a@b.example',
		});
	});

	test('name nothing twice', () => {
		const record = { contact: { contactId: 7 }, lastMessage: { message: 'Hello', type: 'note' } };
		expect(simplify({ ...record, message: { message: 'Hi', senderId: 5 } })).toEqual({
			contactId: '7',
			lastMessage: 'Hello',
			lastMessageType: 'note',
			message: 'Hi',
			messageSenderId: '5',
		});
	});

	test('tell those who take part by their IDs, but no contacts and nobody who was not reached', () => {
		const users = [{ id: 61, type: 'user', userId: 5, user: { name: 'Tove' } }, { id: 6 }, 7];
		const joined = [...users, { id: 62, type: 'contact', userId: 614 }];
		expect(simplify({ users: joined, invited: [{ userId: 8, sent: false }] })).toEqual({
			userIds: ['5', '6', '7'],
			userNames: ['Tove', '', ''],
			invited: [],
			invitedIds: [],
			invitedNames: [],
			invitedUrls: [],
		});
		expect(simplify({ departments: [21] })).toEqual({ departmentIds: ['21'] });
	});

	test('times without a zone are UTC', () => {
		expect(isoOf('2021-06-14 08:31:07')).toBe('2021-06-14T08:31:07.000Z');
		expect(isoOf('2021-06-14T08:31:07.000Z')).toBe('2021-06-14T08:31:07.000Z');
		expect(simplify({ dateCreated: '2021-06-14 08:31:07', title: '2021-06-14 08:31:07' })).toEqual({
			dateCreated: '2021-06-14T08:31:07.000Z',
			title: '2021-06-14 08:31:07',
		});
		expect(isoOf(null)).toBeNull();
	});
});
