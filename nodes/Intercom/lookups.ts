import type { FieldType, ILoadOptionsFunctions, ResourceMapperFields } from 'n8n-workflow';

import { at, textOf } from '../shared/base/record';
import { perform } from '../shared/run/perform';
import { intercom, operation } from './vendor';

/**
 * Documented data types; dates are written as Unix seconds, which the operation takes care of. A list is known by its
 * options, so one without any is a text.
 */
const types: Record<string, FieldType> = {
	string: 'string',
	integer: 'number',
	float: 'number',
	boolean: 'boolean',
	date: 'dateTime',
	datetime: 'dateTime',
};

const contactAttributes = operation({
	value: 'getManyOfContact',
	name: 'Get Many',
	action: 'Get many attributes of a contact',
	description: 'Get the attributes that contacts can have',
	request: { method: 'GET', path: '/data_attributes', query: { model: 'contact' } },
	resend: 'safe',
	fields: [],
	output: { from: 'data' },
});

/** The custom attributes of contacts that the API may write; visitors have the same (inferred). */
export async function getContactAttributes(
	this: ILoadOptionsFunctions,
): Promise<ResourceMapperFields> {
	const attributes = await perform(this, intercom, contactAttributes);
	const writable = attributes.filter(
		({ custom, api_writable, archived }) => custom && api_writable && !archived,
	);
	return {
		fields: writable.map((attribute) => {
			// Before version 2.14 a list was a string with options (documented).
			const options = (Array.isArray(attribute.options) ? attribute.options : []).map((option) => {
				const value = textOf(at(option, 'value') ?? option);
				return { name: value, value };
			});
			const type = options.length > 0 ? 'options' : types[textOf(attribute.data_type)];
			return {
				id: textOf(attribute.name),
				displayName: textOf(attribute.label) || textOf(attribute.name),
				type: type ?? 'string',
				...(options.length > 0 && { options }),
				required: false,
				defaultMatch: false,
				canBeUsedToMatch: false,
				display: true,
				removed: true,
			};
		}),
	};
}
