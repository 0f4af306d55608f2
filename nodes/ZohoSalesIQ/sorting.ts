import { type Call, choiceInput, type Field } from '../shared/operation';

/** What puts the rows of a list in order. @param choices the vendor's words with those on the screen */
export const sortBy = (choices: Record<string, string>): Field =>
	choiceInput({
		displayName: 'Sort By',
		name: 'sortBy',
		choices,
		description: 'Field to sort the list by',
		query: 'sort_by',
	});

export const order: Field = choiceInput({
	displayName: 'Order',
	name: 'order',
	choices: { descending: 'Descending', ascending: 'Ascending' },
	description: 'Sort direction; used together with Sort By',
	query: 'order',
});

/** Some lists refuse Sort By without an order (documented), so it brings one with it. */
export const withOrder = (call: Call): Call =>
	call.query.sort_by === undefined
		? call
		: { ...call, query: { order: 'descending', ...call.query } };
