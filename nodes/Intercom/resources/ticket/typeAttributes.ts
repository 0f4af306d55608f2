import {
	additionalFields,
	choiceInput,
	type Field,
	longTextInput,
	switchInput,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { operation } from '../../vendor';
import { archived, oneType } from './typeFields';

const attributeOutput = {
	simplified: [
		'id',
		'name',
		'description',
		'data_type',
		'option_ids',
		'option_names',
		'order',
		'required_to_create',
		'visible_to_contacts',
		'default',
		'ticket_type_id',
		'archived',
	],
};
const attributeName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Serial number',
	description: 'Name of the attribute, which is the key of its values',
	body: 'name',
});

const attributeDescription = longTextInput({
	displayName: 'Description',
	name: 'description',
	example: 'Printed below the foot of the lamp',
	description: 'Help text for the field',
	body: 'description',
});

const attributeDetails: Field[] = [
	textInput({
		displayName: 'List Items',
		name: 'listItems',
		example: 'Low,Normal,High',
		description: 'Options of a list, separated by commas',
		body: 'list_items',
	}),
	switchInput({
		displayName: 'Multiline',
		name: 'multiline',
		description: 'Whether a text may have several lines',
		body: 'multiline',
	}),
	switchInput({
		displayName: 'Multiple Files',
		name: 'allowMultipleValues',
		description: 'Whether an attribute for files takes several',
		body: 'allow_multiple_values',
	}),
	switchInput({
		displayName: 'Required for Contacts',
		name: 'requiredForContacts',
		description: 'Whether a contact has to fill it in to make a ticket',
		body: 'required_to_create_for_contacts',
	}),
	switchInput({
		displayName: 'Required for Teammates',
		name: 'requiredToCreate',
		description: 'Whether a teammate has to fill it in to make a ticket',
		body: 'required_to_create',
	}),
	switchInput({
		displayName: 'Visible on Create',
		name: 'visibleOnCreate',
		default: true,
		description: 'Whether teammates see it when they make a ticket',
		body: 'visible_on_create',
	}),
	switchInput({
		displayName: 'Visible to Contacts',
		name: 'visibleToContacts',
		default: true,
		description: 'Whether contacts see it',
		body: 'visible_to_contacts',
	}),
];

const createTypeAttribute = operation({
	value: 'createTypeAttribute',
	name: 'Create Type Attribute',
	action: 'Create an attribute of a ticket type',
	description: 'Add an attribute to a ticket type; its kind of data cannot be changed later',
	request: { method: 'POST', path: '/ticket_types/{ticketTypeId}/attributes' },
	resend: 'unsafe', // A second request makes a second attribute.
	fields: [
		oneType,
		{ ...attributeName, required: true },
		{ ...attributeDescription, required: true },
		choiceInput({
			displayName: 'Data Type',
			name: 'dataType',
			choices: {
				string: 'Text',
				list: 'List',
				integer: 'Integer',
				decimal: 'Decimal',
				boolean: 'Boolean',
				datetime: 'Date and Time',
				files: 'Files',
			},
			description: 'What kind of data it holds',
			body: 'data_type',
		}),
		additionalFields(attributeDetails),
	],
	output: attributeOutput,
});

const updateTypeAttribute = operation({
	value: 'updateTypeAttribute',
	name: 'Update Type Attribute',
	action: 'Update an attribute of a ticket type',
	description: 'Change an attribute of a ticket type, or archive it',
	request: { method: 'PUT', path: '/ticket_types/{ticketTypeId}/attributes/{attributeId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same attribute.
	updates: true,
	fields: [
		oneType,
		{
			...textInput({
				displayName: 'Attribute ID',
				name: 'attributeId',
				required: true,
				example: '611',
				description: 'ID of the attribute, as the ticket type shows it in Raw output',
			}),
			path: true,
		} as const,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...attributeDetails,
			archived,
			attributeDescription,
			attributeName,
		]),
	],
	output: attributeOutput,
});

/** What is done with the attributes of ticket types. */
export const typeAttributes = [createTypeAttribute, updateTypeAttribute];
