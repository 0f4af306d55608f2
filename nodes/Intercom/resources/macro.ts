import {
	filters,
	type Resource,
	returnAllOrLimit,
	seconds,
	textInput,
	timeInput,
} from '../../shared/operation';
import { byNext } from '../paging';
import { operation } from '../vendor';

const output = {
	simplified: ['id', 'name', 'body', 'body_text', 'visible_to', 'created_at', 'updated_at'],
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a macro',
	description: 'Get a saved reply of teammates by ID',
	request: { method: 'GET', path: '/macros/{macroId}' },
	resend: 'safe',
	fields: [
		{
			...textInput({
				displayName: 'Macro ID',
				name: 'macroId',
				required: true,
				example: '7021',
				description: 'ID of the macro, as Get Many returns it',
			}),
			path: true,
		} as const,
	],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many macros',
	description: 'Get the saved replies of teammates',
	request: { method: 'GET', path: '/macros' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			timeInput({
				displayName: 'Updated Since',
				name: 'updatedSince',
				description: 'Return only those that were changed at this time or later',
				query: 'updated_since',
				convert: seconds,
			}),
		]),
	],
	list: byNext(150),
	output: { ...output, from: 'data' },
});

export const macro: Resource = { value: 'macro', name: 'Macro', operations: [get, getMany] };
