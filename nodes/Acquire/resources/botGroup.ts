import type { IDataObject } from 'n8n-workflow';

import { at } from '../../shared/base/record';
import {
	additionalFields,
	type Field,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn, saidIn } from '../answers';
import { botGroupId } from '../contentLocators';
import { activeOrDisabled, yesOrNo } from '../fields';
import { placed } from '../locators';
import { allAtOnce } from '../paging';
import { numericId } from '../values';
import { operation } from '../vendor';

/** Words of the vendor: `success` and `message` (documented). */
const said: Output = { from: saidIn };

/** The same, with the ID of the new group, which has a name of its own (documented). */
const addedIn = (body: unknown): IDataObject | undefined => {
	const id = at(body, 'data.addedGroup') as string | number | undefined;
	return id === undefined ? undefined : { id, ...(at(body, 'data') as IDataObject) };
};

const title = textInput({
	displayName: 'Title',
	name: 'title',
	example: 'Delivery',
	description: 'Title of the group',
	body: 'title',
});

const details: Field[] = [
	activeOrDisabled(
		switchInput({
			displayName: 'Ask for Feedback',
			name: 'askFeedback',
			description: 'Whether the bot asks if an answer has helped',
			body: 'askFeedback',
		}),
	),
	yesOrNo(
		switchInput({
			displayName: 'Default',
			name: 'isDefault',
			description: 'Whether the group is used where no other one is chosen',
			body: 'isDefault',
		}),
	),
	textInput({
		displayName: 'Description',
		name: 'description',
		example: 'When parcels come',
		description: 'What the questions of the group are about',
		body: 'description',
	}),
];

const copy = operation({
	value: 'copy',
	name: 'Copy',
	action: 'Copy a bot group',
	description: 'Copy a group with its questions; Acquire goes on with it after it has answered',
	request: { method: 'POST', path: '/api/v1/bot/group/copy' },
	resend: 'unsafe', // A second request makes a second copy.
	fields: [placed(botGroupId, { body: 'id', convert: numericId })],
	output: said,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a bot group',
	description: 'Create a group of questions of the conversational bot',
	request: { method: 'POST', path: '/api/v1/bot/group' },
	resend: 'unsafe', // A second request may make a second group.
	fields: [{ ...title, required: true }, additionalFields(details)],
	output: { from: addedIn },
});

const getDefault = operation({
	value: 'getDefault',
	name: 'Get Default',
	action: 'Get the default bot group',
	description: 'Get the group that is used where no other one is chosen',
	request: { method: 'GET', path: '/api/v1/bot/group/default' },
	resend: 'safe',
	fields: [],
	output: { from: recordIn },
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many bot groups',
	description: 'Get a list of the groups of questions of the conversational bot',
	request: { method: 'GET', path: '/api/v1/bot/group' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a bot group',
	description: 'Change the title or the settings of a group of questions',
	request: { method: 'PUT', path: '/api/v1/bot/group/{botGroupId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same group.
	updates: true,
	fields: [
		notice('Acquire has taken the page about this call out of its menu, so it may not work.'),
		botGroupId,
		updateFields('Fields to update; those you leave out stay unchanged', [title, ...details]),
	],
	output: said,
});

const remove = operation({
	...removeById(
		'a bot group',
		'Delete a group with its questions, which cannot be undone; Acquire does so shortly after it has answered',
	),
	request: { method: 'DELETE', path: '/api/v1/bot/group/{botGroupId}' },
	fields: [
		notice('A group that is deleted cannot be brought back, nor can its questions.'),
		botGroupId,
	],
});

export const botGroup: Resource = {
	value: 'botGroup',
	name: 'Bot Group',
	operations: [copy, create, remove, getDefault, getMany, update],
};
