import {
	additionalFields,
	choiceInput,
	type Convert,
	type Field,
	jsonInput,
	jsonObject,
	listInput,
	listOf,
	longTextInput,
	type Resource,
	returnAllOrLimit,
	switchInput,
	text,
	textInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { onlyTrue } from '../fields';
import { sorted } from '../sorted';
import { operation } from '../vendor';
import { attributeId, options, output } from './conversationAttributeOptions';

const attributeName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Issue type',
	description: 'Name of the attribute, which is the key of its values',
	body: 'name',
});

const details: Field[] = [
	longTextInput({
		displayName: 'Description',
		name: 'description',
		example: 'What the person needs',
		description: 'Help text for the field',
		body: 'description',
	}),
	switchInput({
		displayName: 'Multiline',
		name: 'multiline',
		description: 'Whether a text may have several lines',
		body: 'multiline',
	}),
	jsonInput({
		displayName: 'Reference (JSON)',
		name: 'reference',
		example: '{ "type": "one", "object_type_id": "Order" }',
		description: 'For a relationship: whether to one or to many, and to what',
		body: 'reference',
		convert: jsonObject,
	}),
	switchInput({
		displayName: 'Required',
		name: 'required',
		description: 'Whether teammates have to fill it in',
		body: 'required',
	}),
	{
		...listInput({
			displayName: 'Team IDs',
			name: 'teamIds',
			example: '4207, 4208',
			description: 'Teams that see it; all when there is none',
			body: 'visible_to_team_ids',
		}),
		clear: [],
	},
];

/** Options are made of their labels. */
const labels: Convert = (value, input) =>
	(listOf(text)(value, input) as string[] | undefined)?.map((one) => ({ label: one.trim() }));

/** The form of a conversation's attributes uses it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many conversation attributes',
	description: 'Get the attributes that conversations can have',
	request: { method: 'GET', path: '/conversations/attributes' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		{
			...switchInput({
				displayName: 'Include Archived',
				name: 'includeArchived',
				description: 'Whether to include archived attributes',
				query: 'include_archived',
			}),
			convert: onlyTrue,
		},
	],
	list: wholeList,
	output: { ...output, from: 'data' },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a conversation attribute',
	description: 'Get an attribute of conversations by ID',
	request: { method: 'GET', path: '/conversations/attributes/{attributeId}' },
	resend: 'safe',
	fields: [attributeId],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a conversation attribute',
	description: 'Create an attribute of conversations; its kind of data cannot be changed later',
	request: { method: 'POST', path: '/conversations/attributes' },
	resend: 'unsafe', // Two attributes of one name make every write of them fail.
	fields: [
		{ ...attributeName, required: true },
		choiceInput({
			displayName: 'Data Type',
			name: 'dataType',
			choices: {
				string: 'Text',
				integer: 'Integer',
				list: 'List',
				decimal: 'Decimal',
				boolean: 'Boolean',
				datetime: 'Date and Time',
				relationship: 'Relationship',
				files: 'Files',
			},
			description: 'What kind of data it holds',
			body: 'data_type',
		}),
		{
			...listInput({
				displayName: 'Options',
				name: 'listOptions',
				required: true,
				example: 'Billing, Shipping',
				description: 'The options of the list, separated by commas',
				displayOptions: { show: { dataType: ['list'] } },
				body: 'options',
			}),
			convert: labels,
		},
		additionalFields(details),
	],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a conversation attribute',
	description: 'Change an attribute of conversations',
	request: { method: 'PUT', path: '/conversations/attributes/{attributeId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same attribute.
	updates: true,
	current: { read: get },
	fields: [
		attributeId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...details,
			attributeName,
		]),
	],
	output,
});

const archive = operation({
	value: 'archive',
	name: 'Archive',
	action: 'Archive a conversation attribute',
	description:
		'Archive an attribute of conversations, since none can be deleted; this cannot be undone through the API',
	request: { method: 'DELETE', path: '/conversations/attributes/{attributeId}' },
	resend: 'safe', // What is archived stays archived.
	fields: [attributeId],
	output,
});

export const conversationAttribute: Resource = {
	value: 'conversationAttribute',
	name: 'Conversation Attribute',
	operations: sorted([...options, archive, create, get, getMany, update]),
};
