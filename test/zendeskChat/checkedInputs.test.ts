import { conversionOf } from '../../nodes/shared/operation/convert';
import type { Convert } from '../../nodes/shared/operation/field';
import { conditionsOfNew } from '../../nodes/ZendeskChat/resources/goal/conditions';
import { withoutNamed } from '../../nodes/ZendeskChat/resources/role/permissions';
import { allowedName } from '../../nodes/ZendeskChat/resources/shortcut';
import { fromJson as definition } from '../../nodes/ZendeskChat/resources/trigger/definition';

const result = (convert: Convert, value: unknown) =>
	convert(value, { label: 'Input', emptyValues: 'leave', timeZone: 'UTC' });

const greeting = {
	event: 'page_enter',
	condition: ['and', ['stillOnSite', 30]],
	actions: [['addTag', 'lamps']],
};
const fromRows = conversionOf(conditionsOfNew);
const row = { operator: 'contains', value: ' /thanks ' };

describe('what is taken', () => {
	test.each<[string, Convert, unknown, unknown]>([
		['a definition as text', definition, JSON.stringify(greeting), greeting],
		[
			'a definition with further keys',
			definition,
			{ ...greeting, version: 1 },
			{ ...greeting, version: 1 },
		],
		[
			'a definition whose lists are texts, as older triggers show them',
			definition,
			{ ...greeting, condition: '["and"]', actions: '[["addTag", "lamps"]]' },
			{ ...greeting, condition: '["and"]', actions: '[["addTag", "lamps"]]' },
		],
		[
			'words of a definition that nobody has seen yet',
			definition,
			{ event: 'later', condition: ['hasTag', 'x'], actions: [['wait', 5, {}, {}]] },
			{ event: 'later', condition: ['hasTag', 'x'], actions: [['wait', 5, {}, {}]] },
		],
		[
			'rows of conditions',
			fromRows,
			{ field: [row, { operator: 'equals', value: 'https://lanternhouse.example' }] },
			[
				{ type: 'url', operator: 'contains', value: '/thanks' },
				{ type: 'url', operator: 'equals', value: 'https://lanternhouse.example' },
			],
		],
		['no rows as nothing to send', fromRows, { field: [] }, undefined],
		['an untouched collection as nothing to send', fromRows, {}, undefined],
		[
			'further permissions',
			withoutNamed,
			'{ "manage_shortcuts": "none" }',
			{ manage_shortcuts: 'none' },
		],
		['no further permissions as nothing to send', withoutNamed, {}, undefined],
		['a name without the three characters', allowedName, ' late-delivery ', 'late-delivery'],
	])('%s', (_, convert, value, expected) => {
		expect(result(convert, value)).toEqual(expected);
	});

	test('the permissions that an expression gives stay untouched', () => {
		const given = { manage_shortcuts: 'none' };
		expect(result(withoutNamed, given)).not.toBe(given);
	});
});

describe('what is refused, and how it is said', () => {
	test.each<[string, Convert, unknown, string]>([
		['a definition that is a list', definition, '[]', 'Input is not an object'],
		['no event', definition, { ...greeting, event: '' }, 'Input has no event'],
		['no condition', definition, { ...greeting, condition: [] }, 'Input has no condition'],
		[
			'a condition that is an object',
			definition,
			{ ...greeting, condition: { and: [] } },
			'Input has no condition',
		],
		['no actions', definition, { ...greeting, actions: [] }, 'Input has no actions'],
		['a blank text as actions', definition, { ...greeting, actions: ' ' }, 'Input has no actions'],
		[
			'actions under a wrong key',
			definition,
			{ ...greeting, actions: undefined, action: greeting.actions },
			'Input has no actions',
		],
		[
			'a comparison that Zendesk Chat does not know',
			fromRows,
			{ field: [{ ...row, operator: 'like' }] },
			'Input, row 1, compares in a way that its field does not know',
		],
		[
			'a row without a comparison',
			fromRows,
			{ field: [row, { value: '/thanks' }] },
			'Input, row 2, names no operator',
		],
		[
			'a row with a blank address',
			fromRows,
			{ field: [{ ...row, value: ' ' }] },
			'Input, row 1, has no value',
		],
		[
			'a part of an address where the whole one is needed',
			fromRows,
			{ field: [{ operator: 'equals', value: '/thanks' }] },
			'Input, row 1, has "/thanks", which is not a whole address',
		],
		[
			'a permission that has an input of its own',
			withoutNamed,
			{ manage_bans: 'none' },
			'Input sets "manage_bans", which has an input of its own',
		],
		['permissions that are a list', withoutNamed, '["manage_bans"]', 'Input is not an object'],
		['a slash in a name', allowedName, 'yes/no', 'Input is "yes/no"'],
		['a backslash in a name', allowedName, 'yes\\no', 'Input is "yes\\no"'],
		['a dollar in a name', allowedName, '$price', 'Input is "$price"'],
		['a blank name', allowedName, ' ', 'Input is empty'],
	])('%s', (_, convert, value, message) => {
		expect(() => result(convert, value)).toThrow(message);
	});
});
