import {
	filters,
	longTextInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { placed, shortcutId } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

const simplified = [
	'id',
	'shortcutName',
	'message',
	'type',
	'groupName',
	'departmentIds',
	'departmentNames',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const shortcutName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'hours',
	description: 'What agents type to get the message',
	body: 'shortcut_name',
});

const message = longTextInput({
	displayName: 'Message',
	name: 'message',
	example: 'We are here from 9 to 17.',
	description: 'What the shortcut stands for',
	body: 'message',
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a shortcut',
	description: 'Create a shortcut for a message that agents send often',
	request: { method: 'POST', path: '/api/v1/crm/message-shortcut' },
	resend: 'unsafe', // A second request may make a second shortcut.
	fields: [shortcutName, { ...message, required: true }],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many shortcuts',
	description: 'Get a list of shortcuts',
	request: { method: 'GET', path: '/api/v1/crm/message-shortcut' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			textInput({
				displayName: 'Search',
				name: 'search',
				example: 'hours',
				description: 'Text that the shortcuts must contain',
				query: 'search',
			}),
		]),
	],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

const getGroups = operation({
	value: 'getGroups',
	name: 'Get Many Groups',
	action: 'Get many groups of shortcuts',
	description: 'Get the groups that shortcuts are in',
	request: { method: 'GET', path: '/api/v1/crm/message-shortcut/list-all-group' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a shortcut',
	description: 'Change the name or the message of a shortcut',
	request: { method: 'PUT', path: '/api/v1/crm/message-shortcut/{shortcutId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same shortcut.
	updates: true,
	fields: [
		// A sample shows a message that an update without one has emptied.
		notice('Give the message too, also where it stays the same: Acquire may empty it otherwise.'),
		shortcutId,
		updateFields('Fields to update; Acquire may change those you leave out', [
			shortcutName,
			message,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a shortcut', 'Delete a shortcut for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/message-shortcut' },
	fields: [
		notice('A shortcut that is deleted cannot be brought back.'),
		placed(shortcutId, { query: 'id', identifies: true }),
	],
});

export const shortcut: Resource = {
	value: 'shortcut',
	name: 'Shortcut',
	operations: [create, remove, getMany, getGroups, update],
};
