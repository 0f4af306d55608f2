import {
	changesIn,
	knownIn,
	latestOf,
	type Known,
	stored,
	without,
} from '../../nodes/shared/trigger/known';

const known = (since: number, changes: Record<string, number> = {}): Known =>
	knownIn({ since, changes });

const stampOf = ({ id, made, changed }: Record<string, unknown>) => ({
	id: String(id),
	createdAt: Number(made),
	changedAt: Number(changed),
});

describe('what is new or changed', () => {
	test.each([
		['is not known and was made since then', { id: 'a', made: 10, changed: 12 }, 'created'],
		['is not known and was made before', { id: 'a', made: 9, changed: 12 }, 'updated'],
		['is not known and was changed before', { id: 'a', made: 9, changed: 9 }, undefined],
		['was changed later than is known', { id: 'k', made: 10, changed: 12 }, 'updated'],
		['was changed when it is known', { id: 'k', made: 10, changed: 11 }, undefined],
		['was changed earlier than is known', { id: 'k', made: 10, changed: 10 }, undefined],
	])('a record that %s: %j, %s', (_why, record, what) => {
		const [change] = changesIn([record], known(10, { k: 11 }), stampOf);
		expect(change?.what).toBe(what);
	});

	test('is so once', () => {
		const memory = known(0);
		const record = { id: 'a', made: 5, changed: 5 };
		expect(changesIn([record, record], memory, stampOf)).toHaveLength(1);
		expect(changesIn([record], knownIn(stored(memory)), stampOf)).toEqual([]);
	});
});

describe('what is forgotten', () => {
	test('lies before a time; nothing from before it is told any more', () => {
		expect(stored(without(known(5, { a: 8, b: 9, c: 10 }), 9))).toEqual({
			since: 9,
			changes: { b: 9, c: 10 },
		});
		expect(stored(without(known(5, { a: 8 }), 3))).toEqual({ since: 5, changes: { a: 8 } });
	});

	test('is all but the latest changes; of a record from before the rest nothing is told any more', () => {
		const { since, changes } = latestOf(known(0, { a: 8, b: 12, c: 10, d: 9 }), 2);
		expect([since, [...changes.keys()]]).toEqual([10, ['b', 'c']]);
		expect(changesIn([{ id: 'd', made: 1, changed: 9 }], { since, changes }, stampOf)).toEqual([]);
	});

	test('is nothing where all fit', () => {
		expect(stored(latestOf(known(7, { a: 8 }), 2))).toEqual({ since: 7, changes: { a: 8 } });
	});
});
