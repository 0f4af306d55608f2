import { textInput } from '../../shared/operation';
import { operation } from '../vendor';

/** What an attribute shows in Simplified output. */
export const output = {
	simplified: [
		'id',
		'name',
		'description',
		'data_type',
		'required',
		'option_ids',
		'option_names',
		'visible_to_team_ids',
		'archived',
		'created_at',
		'updated_at',
	],
};

/** The attribute in the path. */
export const attributeId = {
	...textInput({
		displayName: 'Attribute ID',
		name: 'attributeId',
		required: true,
		example: '14',
		description: 'ID of the attribute, as Get Many returns it',
	}),
	path: true,
} as const;

const optionId = {
	...textInput({
		displayName: 'Option ID',
		name: 'optionId',
		required: true,
		example: '0b6d2a7e-51c3-4c9f-9b0e-6a4f8d12e375',
		description: 'UUID of the option, as the attribute shows it',
	}),
	path: true,
} as const;

const label = textInput({
	displayName: 'Label',
	name: 'label',
	required: true,
	example: 'Billing',
	description: 'The words of the option, which are its value as well',
	body: 'label',
});

const addOption = operation({
	value: 'addOption',
	name: 'Add Option',
	action: 'Add an option to a conversation attribute',
	description: 'Add an option to a list',
	request: { method: 'POST', path: '/conversations/attributes/{attributeId}/options' },
	resend: 'unsafe', // A second request adds a second option.
	fields: [attributeId, label],
	output,
});

const updateOption = operation({
	value: 'updateOption',
	name: 'Update Option',
	action: 'Update an option of a conversation attribute',
	description: 'Rename an option of a list',
	request: { method: 'PUT', path: '/conversations/attributes/{attributeId}/options/{optionId}' },
	resend: 'safe', // The words are set: the same request twice leaves the same option.
	fields: [attributeId, optionId, label],
	output,
});

const archiveOption = operation({
	value: 'archiveOption',
	name: 'Archive Option',
	action: 'Archive an option of a conversation attribute',
	description:
		'Archive an option of a list, which cannot be undone through the API; at least two must remain',
	request: { method: 'DELETE', path: '/conversations/attributes/{attributeId}/options/{optionId}' },
	resend: 'safe', // What is archived stays archived.
	fields: [attributeId, optionId],
	output,
});

/** What is done with the options of a list. */
export const options = [addOption, archiveOption, updateOption];
