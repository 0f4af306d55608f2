import {
	additionalFields,
	choiceInput,
	type Field,
	longTextInput,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
	wholeList,
} from '../../../shared/operation';
import { operation } from '../../vendor';
import { typeAttributes } from './typeAttributes';
import { archived, oneType } from './typeFields';

const output = {
	simplified: [
		'id',
		'name',
		'description',
		'category',
		'icon',
		'is_internal',
		'archived',
		'created_at',
		'updated_at',
	],
};
/** The lists in the editor and the forms of attributes use it. */
export const getTypes = operation({
	value: 'getTypes',
	name: 'Get Types',
	action: 'Get the ticket types',
	description: 'Get the types that tickets can have; Raw output shows their attributes',
	request: { method: 'GET', path: '/ticket_types' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

export const getType = operation({
	value: 'getType',
	name: 'Get Type',
	action: 'Get a ticket type',
	description: 'Get a ticket type by ID; Raw output shows its attributes',
	request: { method: 'GET', path: '/ticket_types/{ticketTypeId}' },
	resend: 'safe',
	fields: [oneType],
	output,
});

const typeName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Repair',
	description: 'Name of the ticket type',
	body: 'name',
});

const typeDetails: Field[] = [
	choiceInput({
		displayName: 'Category',
		name: 'category',
		choices: { Customer: 'Customer', 'Back-office': 'Back-Office', Tracker: 'Tracker' },
		description: 'Category of the ticket type',
		body: 'category',
	}),
	longTextInput({
		displayName: 'Description',
		name: 'description',
		example: 'Something is broken',
		description: 'Purpose of such tickets',
		body: 'description',
	}),
	textInput({
		displayName: 'Icon',
		name: 'icon',
		example: '🎟️',
		description: 'An emoji',
		body: 'icon',
	}),
	switchInput({
		displayName: 'Internal',
		name: 'isInternal',
		description: 'Whether only teammates see such tickets',
		body: 'is_internal',
	}),
];

const createType = operation({
	value: 'createType',
	name: 'Create Type',
	action: 'Create a ticket type',
	description: 'Create a ticket type, which gets a title and a description by itself',
	request: { method: 'POST', path: '/ticket_types' },
	resend: 'unsafe', // A second request makes a second type.
	fields: [{ ...typeName, required: true }, additionalFields(typeDetails)],
	output,
});

const updateType = operation({
	value: 'updateType',
	name: 'Update Type',
	action: 'Update a ticket type',
	description: 'Change a ticket type, or archive it',
	request: { method: 'PUT', path: '/ticket_types/{ticketTypeId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same type.
	updates: true,
	current: { read: getType },
	fields: [
		oneType,
		updateFields('Fields to update; those you leave out stay unchanged', [
			...typeDetails,
			archived,
			typeName,
		]),
	],
	output,
});

/** The lists in the editor use it. */
export const getStates = operation({
	value: 'getStates',
	name: 'Get States',
	action: 'Get the ticket states',
	description: 'Get the states that tickets can have',
	request: { method: 'GET', path: '/ticket_states' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: {
		from: 'data',
		simplified: ['id', 'category', 'internal_label', 'external_label'],
	},
});

/** What belongs to the types of tickets. */
export const types = [createType, ...typeAttributes, getStates, getType, getTypes, updateType];
