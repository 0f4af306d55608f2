import type { IDataObject } from 'n8n-workflow';

import { at } from '../../shared/base/record';
import {
	additionalFields,
	type Call,
	choiceInput,
	choicesInput,
	type Field,
	filters,
	listInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { only, where } from '../fields';
import { attributeId } from '../locators';
import { pagesFromZero } from '../paging';
import { operation } from '../vendor';

const simplified = [
	'id',
	'key',
	'label',
	'object',
	'type',
	'system',
	'inputType',
	'required',
	'options',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const object = choiceInput({
	displayName: 'Object',
	name: 'object',
	choices: { contact: 'Contact', case: 'Case' },
	description: 'What has the attribute; attributes of companies are made in Acquire itself',
	body: 'object',
});

const key = textInput({
	displayName: 'Key',
	name: 'key',
	example: 'loyalty_number',
	description: 'Name of the attribute in the API',
	body: 'key',
});

const label = textInput({
	displayName: 'Label',
	name: 'label',
	example: 'Loyalty Number',
	description: 'Name of the attribute on the screen',
	body: 'config.label',
});

/** The type of the value; what is called `type` at the vendor is always text (documented). */
const inputType = choiceInput({
	displayName: 'Type',
	name: 'inputType',
	choices: { text: 'Text', radio: 'Radio', checkbox: 'Checkbox', department: 'Department' },
	description: 'What kind of value the attribute has',
	body: 'config.input.type',
});

const choices = listInput({
	displayName: 'Choices',
	name: 'choices',
	example: 'bronze, silver, gold',
	description: 'What a radio or checkbox attribute can be, separated by commas',
	body: 'config.input.options',
});

const details: Field[] = [
	choicesInput({
		displayName: 'Capture',
		name: 'capture',
		choices: { api: 'API', 'chat-online-pre': 'Form Before a Chat' },
		description: 'Where the value is taken; only these two are known',
		body: 'config.capture',
	}),
	textInput({
		displayName: 'Placeholder',
		name: 'placeholder',
		example: 'BK-000',
		description: 'What stands in the empty input',
		body: 'config.input.placeholder',
	}),
	switchInput({
		displayName: 'Required',
		name: 'required',
		description: 'Whether a value must be given in forms',
		body: 'config.input.required',
	}),
	switchInput({
		displayName: 'Show in List',
		name: 'showInList',
		default: true,
		description: 'Whether the list of contacts shows the attribute',
		body: 'config.backend.list',
	}),
	choiceInput({
		displayName: 'Validation Format',
		name: 'validationFormat',
		choices: { any: 'Any', email: 'Email' },
		description: 'Format that the value must have',
		body: 'config.input.validationFormat',
	}),
];

/** The label stands in two places (as in the sample). */
const withBothLabels = (config: unknown): IDataObject => {
	const text = at(config, 'label');
	const input = {
		...(at(config, 'input') as IDataObject),
		...(text !== undefined && { label: text }),
	};
	return { ...(config as IDataObject), ...(Object.keys(input).length > 0 && { input }) };
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a custom attribute',
	description: 'Create an attribute that contacts or cases can have',
	request: {
		method: 'POST',
		path: '/api/v1/crm/objects/object-field',
		body: { type: 'text', system: 'no' },
	},
	resend: 'unsafe', // A second request fails, since the key is taken.
	fields: [
		object,
		{ ...key, required: true },
		{ ...label, required: true },
		inputType,
		{ ...choices, displayOptions: { show: { inputType: ['checkbox', 'radio'] } }, required: true },
		additionalFields(details),
	],
	adjust: (call) => ({ ...call, body: { ...call.body, config: withBothLabels(call.body.config) } }),
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a custom attribute',
	description: 'Get a custom attribute by ID',
	request: { method: 'GET', path: '/api/v1/crm/objects/object-field/{attributeId}' },
	resend: 'safe',
	fields: [attributeId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many custom attributes',
	description: 'Get a list of the attributes of contacts, cases and companies',
	request: { method: 'GET', path: '/api/v1/crm/objects/object-field' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([where('object|eq|contact'), only('object, key, type, config')]),
	],
	list: pagesFromZero,
	output: { from: rowsIn, simplified },
});

/** An update stands in `data`, other than a create (documented by the sample; doubtful). */
const wrapped = ({ body, ...call }: Call): Call => {
	const { config, ...rest } = body;
	return {
		...call,
		body: { data: { ...rest, ...(config !== undefined && { config: withBothLabels(config) }) } },
	};
};

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a custom attribute',
	description: 'Change the key, the label or the choices of a custom attribute',
	request: { method: 'PUT', path: '/api/v1/crm/objects/object-field/{attributeId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same attribute.
	updates: true,
	current: { read: get, inBodyForm: (attribute) => ({ data: attribute }) },
	fields: [
		attributeId,
		updateFields(
			'Fields to update; it is not known whether Acquire keeps the parts of the configuration that you leave out',
			[key, label, inputType, choices, ...details],
		),
	],
	adjust: wrapped,
	output,
});

const remove = operation({
	...removeById('a custom attribute', 'Delete a custom attribute for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/objects/object-field/{attributeId}' },
	fields: [notice('An attribute that is deleted cannot be brought back.'), attributeId],
});

export const customAttribute: Resource = {
	value: 'customAttribute',
	name: 'Custom Attribute',
	operations: [create, remove, get, getMany, update],
};
