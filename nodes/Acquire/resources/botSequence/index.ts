import {
	additionalFields,
	choiceInput,
	listInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { recordIn, rowsIn, saidIn } from '../../answers';
import { sequenceId } from '../../contentLocators';
import { activeOrDisabled } from '../../fields';
import { pagesFromOne } from '../../paging';
import { numericIds } from '../../values';
import { operation } from '../../vendor';
import { addBranch, deleteBranch, getBranch, setParentBranch, updateBranch } from './branches';

const simplified = [
	'id',
	'title',
	'description',
	'status',
	'identifier',
	'identifierCount',
	'greeting',
	'askFeedback',
	'leadBranchIds',
	'createdBy',
	'updatedBy',
	'dateCreated',
	'dateUpdated',
];
const output: Output = { from: recordIn, simplified };

const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'Sales at Night',
	description: 'Title of the sequence',
	body: 'title',
});

const greeting = activeOrDisabled(
	switchInput({
		displayName: 'Greeting',
		name: 'greeting',
		default: true,
		description: 'Whether the sequence begins with the greeting',
		body: 'greeting',
	}),
);

const status = choiceInput({
	displayName: 'Status',
	name: 'status',
	choices: { draft: 'Draft', publish: 'Published' },
	description: 'Whether visitors meet the sequence',
	body: 'status',
});

const askFeedback = activeOrDisabled(
	switchInput({
		displayName: 'Ask for Feedback',
		name: 'askFeedback',
		description: 'Whether the bot asks for feedback at the end',
		body: 'askFeedback',
	}),
);

const description = textInput({
	displayName: 'Description',
	name: 'description',
	example: 'Asks for name and email when nobody is there',
	description: 'What the sequence is for',
	body: 'description',
});

const bulk = operation({
	value: 'bulk',
	name: 'Delete Several',
	action: 'Delete several sequences of a bot',
	description: 'Delete several sequences for good, which cannot be undone',
	request: { method: 'POST', path: '/api/v1/bot/lead/bulk', body: { actionType: 'delete' } },
	resend: 'unsafe', // Whether a second request finds fault with what is gone is not known.
	fields: [
		notice('Sequences that are deleted cannot be brought back.'),
		listInput({
			displayName: 'Sequence IDs',
			name: 'sequenceIds',
			required: true,
			example: '137, 138',
			description: 'IDs of the sequences, separated by commas',
			body: 'recordIds',
			convert: numericIds,
		}),
	],
	output: { from: saidIn },
});

const copy = operation({
	value: 'copy',
	name: 'Copy',
	action: 'Copy a sequence of a bot',
	description: 'Copy a sequence as a draft',
	request: { method: 'POST', path: '/api/v1/bot/lead/clone/{sequenceId}' },
	resend: 'unsafe', // A second request makes a second copy.
	fields: [sequenceId],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a sequence of a bot',
	description: 'Create a sequence without branches for the sequence bot',
	request: { method: 'POST', path: '/api/v1/bot/lead' },
	resend: 'unsafe', // A second request makes a second sequence.
	fields: [
		{ ...title, required: true },
		greeting,
		status,
		additionalFields([
			askFeedback,
			description,
			textInput({
				displayName: 'Identifier',
				name: 'identifier',
				example: 'salesAtNight',
				description: 'Name by which Acquire knows the sequence',
				body: 'identifier',
			}),
		]),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a sequence of a bot',
	description: 'Get a sequence with its branches by ID',
	request: { method: 'GET', path: '/api/v1/bot/lead/{sequenceId}' },
	resend: 'safe',
	fields: [sequenceId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many sequences of a bot',
	description: 'Get a list of the sequences of the sequence bot',
	request: { method: 'GET', path: '/api/v1/bot/lead' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: pagesFromOne, // Inferred: only the answer tells of pages.
	output: { from: rowsIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a sequence of a bot',
	description: 'Change the title or the settings of a sequence',
	request: { method: 'PUT', path: '/api/v1/bot/lead/{sequenceId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same sequence.
	updates: true,
	current: { read: get },
	fields: [
		sequenceId,
		updateFields(
			'Fields to update; add Title, Greeting and Status as well, since Acquire may require them',
			[title, greeting, status, askFeedback, description],
		),
	],
	output,
});

const remove = operation({
	...removeById('a sequence of a bot', 'Delete a sequence for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/bot/lead/{sequenceId}' },
	fields: [
		notice('A sequence that is deleted cannot be brought back, nor can its branches.'),
		sequenceId,
	],
});

export const botSequence: Resource = {
	value: 'botSequence',
	name: 'Bot Sequence',
	operations: [
		addBranch,
		copy,
		create,
		remove,
		deleteBranch,
		bulk,
		get,
		getBranch,
		getMany,
		setParentBranch,
		update,
		updateBranch,
	],
};
