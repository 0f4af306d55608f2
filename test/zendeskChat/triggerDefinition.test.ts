import fc from 'fast-check';

import { type Call, conversionOf } from '../../nodes/shared/operation';
import { actions as actionInput } from '../../nodes/ZendeskChat/resources/trigger/actions';
import {
	conditionInputs,
	conditionOf,
	writeRow,
} from '../../nodes/ZendeskChat/resources/trigger/conditions';
import {
	definitionInputs,
	fromJson,
	withDefinition,
} from '../../nodes/ZendeskChat/resources/trigger/definition';

const input = { label: 'Conditions, row 1,', emptyValues: 'leave', timeZone: 'UTC' } as const;
const write = (field: string, operator: string, value: unknown) =>
	writeRow({ field, operator, value }, input);

describe('a condition', () => {
	test.each<[field: string, operator: string, value: unknown, written: unknown]>([
		['@visitor_page_url', 'icontains', ' /lamps ', ['icontains', '@visitor_page_url', '/lamps']],
		['@visitor_time_on_site', 'gte', '30', ['gte', '@visitor_time_on_site', 30]],
		['@visitor_served', 'eq', 'false', ['eq', '@visitor_served', false]],
		['@visitor_mood', 'gt', 5, ['gt', '@visitor_mood', 5]],
		['@visitor_mood', 'eq', true, ['eq', '@visitor_mood', true]],
		['@visitor_mood', 'regex', ' calm ', ['regex', '@visitor_mood', 'calm']],
		['stillOnSite', '', '45', ['stillOnSite', 45]],
		['stillOnPage', 'eq', 10, ['stillOnPage', 10]],
		['firedBefore', '', 'true', ['firedBefore']],
		['firedBefore', '', false, ['not', ['firedBefore']]],
		['hasTag', '', 'lamps', ['hasTag', 'lamps']],
	])('%s %s %j', (field, operator, value, written) => {
		expect(write(field, operator, value)).toEqual(written);
	});

	test.each<[field: string, operator: string, value: unknown, problem: string]>([
		['@visitor_time_on_site', 'gte', 'long', 'is not a number'],
		['@visitor_time_on_site', 'icontains', 3, 'compares in a way that its field does not know'],
		['@visitor_page_url', 'gt', '/lamps', 'compares in a way that its field does not know'],
		['@visitor_page_url', 'like', '/lamps', 'compares in a way that its field does not know'],
		['@visitor_served', 'eq', 'perhaps', 'is neither true nor false'],
		['stillOnSite', '', 'long', 'is not a number'],
		['firedBefore', '', 'once', 'is neither true nor false'],
	])('%s %s %j is refused', (field, operator, value, problem) => {
		expect(() => write(field, operator, value)).toThrow(`Conditions, row 1, ${problem}`);
	});
});

const message = { type: 'sendMessageToVisitor', sender: 'Lantern House', message: 'May we help?' };
const actions = (rows: unknown) =>
	conversionOf(actionInput)({ field: rows }, { ...input, label: 'Actions' });

describe('actions', () => {
	test('are written in their order', () => {
		expect(actions([message, { type: 'addTag', tag: 'lamps' }, { type: 'setTriggered' }])).toEqual([
			['sendMessageToVisitor', 'Lantern House', 'May we help?'],
			['addTag', 'lamps'],
			['setTriggered', true],
		]);
	});

	test.each([[[]], [undefined], ['nonsense']])('%j holds none', (rows) => {
		expect(actions(rows)).toBeUndefined();
	});

	test.each<[object, string]>([
		[{ ...message, sender: '' }, 'has no sender'],
		[{ ...message, message: ' ' }, 'has no message'],
		[{ type: 'addTag' }, 'has no tag'],
		[{ type: 'sing' }, 'has an unknown action'],
	])('%j is refused', (row, problem) => {
		expect(() => actions([message, row])).toThrow(`Actions, row 2, ${problem}`);
	});
});

const word = fc.constantFrom('and', 'or');
const statement = fc.tuple(fc.constant('hasTag'), fc.stringMatching(/^[a-z]{1,5}$/));

/** Whether a condition holds for a visitor with these tags, read as the vendor reads it. */
function holds(condition: unknown, tags: ReadonlySet<unknown>): boolean {
	const [name, ...rest] = condition as unknown[];
	if (name === 'hasTag') return tags.has(rest[0]);
	const each = rest.map((one) => holds(one, tags));
	return name === 'and' ? each.every(Boolean) : each.some(Boolean);
}

test('a condition means what the inputs say, its group counting as one', () => {
	const entered = fc.record({
		match: word,
		rows: fc.array(statement, { minLength: 1 }),
		group: fc.record({ match: word, rows: fc.array(statement, { minLength: 1 }) }),
	});
	fc.assert(
		fc.property(entered, fc.integer({ min: 0, max: 5 }), ({ match, rows, group }, skipped) => {
			const tags = new Set([...rows, ...group.rows].map(([, tag]) => tag).slice(skipped));
			const bound = (how: string, each: boolean[]) =>
				how === 'and' ? each.every(Boolean) : each.some(Boolean);
			const inGroup = bound(
				group.match,
				group.rows.map(([, tag]) => tags.has(tag)),
			);
			const own = rows.map(([, tag]) => tags.has(tag));
			expect(holds(conditionOf({ match, rows, group }), tags)).toBe(
				bound(match, [...own, inGroup]),
			);
			expect(holds(conditionOf({ match, rows, group: { match } }), tags)).toBe(bound(match, own));
		}),
	);
});

test('a definition that was entered as JSON is left as it is', () => {
	const definition = { event: 'later', condition: ['and', ['x']], actions: [['wait', 5]] };
	const call = { body: { definition } } as unknown as Call;
	expect(withDefinition(call)).toBe(call);
});

test('the example that the input opens with is taken as it is', () => {
	const json = definitionInputs.find(({ name }) => name === 'definition');
	const example = json?.default as string;
	expect(fromJson(example, input)).toEqual(JSON.parse(example));
});

test('conditions that know no operator show none', () => {
	const rows = conditionInputs.find(({ name }) => name === 'conditions');
	expect(JSON.stringify(rows?.options)).toContain(
		JSON.stringify({ hide: { field: ['stillOnPage', 'stillOnSite', 'firedBefore', 'hasTag'] } }),
	);
});
