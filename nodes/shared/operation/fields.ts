import { emailAddress } from './convert';
import { field, type Field } from './field';

/** Where the value goes, and whose it is in the words of the vendor. */
interface Target {
	body: string;
	of: 'visitor' | 'contact';
	clear?: null;
}

// n8n wants the options of a collection in alphabetical order.
const sorted = (options: readonly Field[]): Field[] =>
	[...options].sort((one, other) => one.displayName.localeCompare(other.displayName));

/** What an update changes, chosen by the builder one by one. */
export const updateFields = (description: string, options: readonly Field[]): Field => ({
	displayName: 'Update Fields',
	name: 'updateFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description,
	options: sorted(options),
});

/** What a create may say beyond the usual. */
export const additionalFields = (options: readonly Field[]): Field => ({
	displayName: 'Additional Fields',
	name: 'additionalFields',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	options: sorted(options),
});

export const email = ({ of, ...target }: Target): Field =>
	field({
		displayName: 'Email',
		name: 'email',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: `Email address of the ${of}`,
		convert: emailAddress,
		...target,
	});

/** The whole name of a person. */
export const personName = ({ of, ...target }: Target): Field =>
	field({
		displayName: 'Name',
		name: 'name',
		type: 'string',
		default: '',
		placeholder: 'e.g. Avery Stone',
		description: `Full name of the ${of}`,
		...target,
	});

export const phone = ({ of, ...target }: Target): Field =>
	field({
		displayName: 'Phone',
		name: 'phone',
		type: 'string',
		default: '',
		placeholder: 'e.g. +1 202-555-0143',
		description: `Phone number of the ${of}`,
		...target,
	});

/** What a list is narrowed to. */
export const filters = (options: readonly Field[]): Field => ({
	displayName: 'Filters',
	name: 'filters',
	type: 'collection',
	placeholder: 'Add Filter',
	default: {},
	options: sorted(options),
});

/** Where an operation puts the file that the vendor answers with. */
export const outputField = field({
	displayName: 'Put Output File in Field',
	name: 'outputField',
	type: 'string',
	required: true,
	default: 'data',
	placeholder: 'e.g. data',
	description: 'Name of the output binary field to put the file in',
});
