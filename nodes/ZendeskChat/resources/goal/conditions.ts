import { invalid } from '../../../shared/base/errors';
import { at, isRecord } from '../../../shared/base/record';
import { type Convert, field, text } from '../../../shared/operation';

/** Rows of the screen as the vendor's conditions, each of which is about an address (documented). */
export const fromRows: Convert = (value, input) => {
	const rows = at(value, 'field');
	if (!Array.isArray(rows) || rows.length === 0) return undefined;
	return rows.map((row: unknown) => {
		const { operator, value: address } = isRecord(row) ? row : {};
		if (operator !== 'equals' && operator !== 'contains') {
			throw invalid(
				input.label,
				'holds a row without a known comparison',
				'Choose Contains or Equals.',
			);
		}
		const written = String(text(address ?? '', input)).trim();
		if (written !== '') return { type: 'url', operator, value: written };
		throw invalid(
			input.label,
			'holds a row without an address',
			'Enter an address or a part of one.',
		);
	});
};

/** The addresses by which a goal is reached; one of them is enough. */
export const conditions = field({
	displayName: 'Conditions',
	name: 'conditions',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Condition',
	default: {},
	description:
		'The pages by which the goal is reached; one of them is enough. An update replaces the present ones.',
	options: [
		{
			displayName: 'Condition',
			name: 'field',
			values: [
				{
					displayName: 'Address',
					name: 'operator',
					type: 'options',
					options: [
						{ name: 'Contains', value: 'contains' },
						{ name: 'Equals', value: 'equals' },
					],
					default: 'contains',
					description: 'How the address of a page is compared',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. /order/thanks',
					description:
						'The whole address of the page, beginning with http:// or https://, or a part of it',
				},
			],
		},
	],
	body: 'settings.conditions',
	convert: fromRows,
});
