import {
	additionalFields,
	choiceInput,
	type Convert,
	type Field,
	listInput,
	listOf,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { numericId } from '../fields';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'name',
		'full_name',
		'label',
		'description',
		'model',
		'data_type',
		'options',
		'custom',
		'api_writable',
		'archived',
	],
};

const ofModel = {
	displayName: 'Of',
	name: 'model',
	choices: { company: 'Companies', contact: 'Contacts' },
	default: 'contact',
	description: 'Kind of record that the attributes belong to; visitors share those of contacts',
};

const asOptions: Convert = (value, input) =>
	(listOf()(value, input) as unknown[] | undefined)?.map((option) => ({ value: option }));

const options = listInput({
	displayName: 'Options',
	name: 'listOptions',
	example: 'starter,team,business',
	description: 'The values to choose from, at least two, separated by commas',
	body: 'options',
	convert: asOptions,
});

const details: Field[] = [
	textInput({
		displayName: 'Description',
		name: 'description',
		example: 'Plan the person asked for',
		description: 'Purpose of the attribute',
		body: 'description',
	}),
	switchInput({
		displayName: 'Messenger Writable',
		name: 'messengerWritable',
		default: true,
		description: 'Whether the Messenger in the browser may set it',
		body: 'messenger_writable',
	}),
];

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many data attributes',
	description: 'Get the attributes that contacts or companies can have',
	request: { method: 'GET', path: '/data_attributes' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		choiceInput({ ...ofModel, query: 'model' }),
		switchInput({
			displayName: 'Include Archived',
			name: 'includeArchived',
			description: 'Whether to include archived attributes',
			query: 'include_archived',
		}),
	],
	// Attributes of the vendor's own have no ID (documented).
	list: { ...wholeList, sameAs: () => null },
	output: { ...output, from: 'data' },
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a data attribute',
	description: 'Create a custom attribute of contacts or companies; its type can never be changed',
	request: { method: 'POST', path: '/data_attributes' },
	resend: 'unsafe', // A second request is refused, so that success could not be told from a name that was taken.
	fields: [
		choiceInput({ ...ofModel, body: 'model' }),
		textInput({
			displayName: 'Name',
			name: 'name',
			required: true,
			example: 'plan_interest',
			description: 'Name by which values are written; contacts and companies cannot share it',
			body: 'name',
		}),
		choiceInput({
			displayName: 'Type',
			name: 'dataType',
			choices: {
				boolean: 'Boolean',
				date: 'Date',
				datetime: 'Date and Time',
				float: 'Decimal Number',
				options: 'List of Options',
				string: 'Text',
				integer: 'Whole Number',
			},
			default: 'string',
			description: 'What kind of values it holds',
			body: 'data_type',
		}),
		{ ...options, required: true, displayOptions: { show: { dataType: ['options'] } } },
		additionalFields(details),
	],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a data attribute',
	description: 'Change or archive a custom attribute; none can be deleted',
	request: { method: 'PUT', path: '/data_attributes/{dataAttributeId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same attribute.
	updates: true,
	fields: [
		textInput({
			displayName: 'Data Attribute ID',
			name: 'dataAttributeId',
			required: true,
			example: '44',
			description: 'ID of the attribute, as Get Many returns it',
			path: true,
			convert: numericId,
		}),
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			switchInput({
				displayName: 'Archived',
				name: 'archived',
				default: true,
				description: 'Whether the attribute is out of use',
				body: 'archived',
			}),
			options,
		]),
	],
	output,
});

export const dataAttribute: Resource = {
	value: 'dataAttribute',
	name: 'Data Attribute',
	operations: [create, getMany, update],
};
