import {
	choiceInput,
	choicesInput,
	filters,
	jsonInput,
	jsonObject,
	notice,
	type Output,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { searchWhere } from '../fields';
import { placed } from '../locators';
import { allAtOnce } from '../paging';
import { numericIds } from '../values';
import { operation } from '../vendor';

const simplified = [
	'id',
	'question',
	'status',
	'type',
	'departmentIds',
	'channels',
	'options',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const feedbackId = textInput({
	displayName: 'Feedback ID',
	name: 'feedbackId',
	required: true,
	example: '61',
	description: 'ID of the question, as Get Many returns it',
	path: true,
});

const question = textInput({
	displayName: 'Question',
	name: 'question',
	example: 'How was our help?',
	description: 'What contacts are asked',
	body: 'question',
});

const type = choiceInput({
	displayName: 'Type',
	name: 'type',
	choices: {
		rating: 'Rating',
		text: 'Text',
		multiple_radio: 'One of Several',
		multiple_checkbox: 'Several of Several',
	},
	description: 'How contacts answer',
	body: 'type',
});

const details = [
	choicesInput({
		displayName: 'Channels',
		name: 'channels',
		choices: { chat: 'Chat', email: 'Email', sms: 'SMS' },
		description: 'Where the question is asked',
		body: 'channels',
	}),
	jsonInput({
		displayName: 'Configuration',
		name: 'config',
		example: '{ "options": ["good", "bad"] }',
		description: 'How the question looks; Get shows how another one has it',
		body: 'config',
		convert: jsonObject,
	}),
	recordsInput({
		displayName: 'Department Names or IDs',
		name: 'departments',
		list: 'getDepartments',
		body: 'departments',
		convert: numericIds,
	}),
	choiceInput({
		displayName: 'Status',
		name: 'status',
		choices: { active: 'Active', disabled: 'Disabled' },
		description: 'Whether the question is asked',
		body: 'status',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a feedback question',
	description: 'Create a question that contacts are asked after a conversation',
	request: { method: 'POST', path: '/api/v1/crm/feedback' },
	resend: 'unsafe', // A second request may make a second question.
	fields: [{ ...question, required: true }, type, ...details],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a feedback question',
	description: 'Get a feedback question by ID',
	request: { method: 'GET', path: '/api/v1/crm/feedback/{feedbackId}' },
	resend: 'safe',
	fields: [feedbackId],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many feedback questions',
	description: 'Get a list of the questions that contacts are asked',
	request: { method: 'GET', path: '/api/v1/crm/feedback' },
	resend: 'safe',
	fields: [...returnAllOrLimit, filters([searchWhere])],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a feedback question',
	description: 'Change a question that contacts are asked',
	request: { method: 'PUT', path: '/api/v1/crm/feedback/{feedbackId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same question.
	updates: true,
	current: { read: get },
	fields: [
		feedbackId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			question,
			type,
			...details,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a feedback question', 'Delete a question for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/feedback' },
	fields: [
		notice('A question that is deleted cannot be brought back.'),
		placed(feedbackId, { query: 'id', identifies: true }),
	],
});

export const feedback: Resource = {
	value: 'feedback',
	name: 'Feedback',
	operations: [create, remove, get, getMany, update],
};
