import {
	additionalFields,
	type Field,
	filters,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { channelId } from '../contentLocators';
import { only, withdrawn } from '../fields';
import { allAtOnce, pagesFromZero } from '../paging';
import { operation } from '../vendor';

// All of this is inferred: only pages that the vendor has withdrawn tell of it.

const simplified = [
	'id',
	'name',
	'status',
	'internal',
	'iconType',
	'icon',
	'messageWebhook',
	'userId',
	'dateCreated',
];
const output: Output = { from: recordIn, simplified };

const channelName = textInput({
	displayName: 'Name',
	name: 'name',
	example: 'Shop Floor',
	description: 'Name of the channel',
	body: 'name',
});

const details: Field[] = [
	textInput({
		displayName: 'Icon',
		name: 'icon',
		example: 'chat-queue2',
		description: 'Icon of the channel, as Get shows it',
		body: 'icon',
	}),
	textInput({
		displayName: 'Icon Type',
		name: 'iconType',
		example: 'internal',
		description: 'Where the icon comes from; only internal is known',
		body: 'iconType',
	}),
	textInput({
		displayName: 'Message Webhook',
		name: 'messageWebhook',
		example: 'https://bluekite.example/messages',
		description: 'Address that Acquire sends the messages of the channel to',
		body: 'messageWebhook',
	}),
	textInput({
		displayName: 'Status',
		name: 'status',
		example: 'active',
		description: 'Whether the channel is used; only active is known',
		body: 'status',
	}),
];

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a channel',
	description: 'Create a channel of your own',
	request: { method: 'POST', path: '/api/v1/crm/channel' },
	resend: 'unsafe', // A second request may make a second channel.
	fields: [withdrawn, { ...channelName, required: true }, additionalFields(details)],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a channel',
	description: 'Get a channel by ID',
	request: { method: 'GET', path: '/api/v1/crm/channel/{channelId}' },
	resend: 'safe',
	fields: [withdrawn, channelId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many channels',
	description: 'Get a list of channels, page by page',
	request: { method: 'GET', path: '/api/v1/crm/channel' },
	resend: 'safe',
	fields: [withdrawn, ...returnAllOrLimit, filters([only('name, status, messageWebhook')])],
	list: pagesFromZero,
	output: { from: rowsIn, simplified },
});

const getManyAtOnce = operation({
	value: 'getManyAtOnce',
	name: 'Get Many at Once',
	action: 'Get many channels at once',
	description: 'Get a list of channels in one answer',
	request: { method: 'GET', path: '/api/v1/crm/channel/all' },
	resend: 'safe',
	fields: [withdrawn, ...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn, simplified },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a channel',
	description: 'Change a channel of your own',
	request: { method: 'PUT', path: '/api/v1/crm/channel/{channelId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same channel.
	updates: true,
	current: { read: get },
	fields: [
		withdrawn,
		channelId,
		updateFields('Fields to update; those you leave out stay unchanged', [channelName, ...details]),
	],
	output,
});

const remove = operation({
	...removeById('a channel', 'Delete a channel for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/channel/{channelId}' },
	fields: [withdrawn, notice('A channel that is deleted cannot be brought back.'), channelId],
});

export const channel: Resource = {
	value: 'channel',
	name: 'Channel',
	operations: [create, remove, get, getMany, getManyAtOnce, update],
};
