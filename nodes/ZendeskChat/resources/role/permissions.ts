import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import {
	choiceInput,
	type Convert,
	type Field,
	jsonInput,
	jsonObject,
	switchInput,
} from '../../../shared/operation';

const accountOrNone = { account: 'Whole Account', none: 'None' };

const accountToOwn = { account: 'Whole Account', department: 'Own Department', own: 'Own' };

const named: Field[] = [
	choiceInput({
		displayName: 'Access Analytics',
		name: 'accessAnalytics',
		choices: accountOrNone,
		description: 'Which figures agents with the role see',
		body: 'permissions.access_analytics',
	}),
	switchInput({
		displayName: 'Edit Chat Tags',
		name: 'editChatTags',
		default: true,
		description: 'Whether agents with the role may change the tags of a chat',
		body: 'permissions.edit_chat_tags',
	}),
	choiceInput({
		displayName: 'Edit Department Agents',
		name: 'editDepartmentAgents',
		choices: accountOrNone, // Observed.
		description: 'Of which departments agents with the role may change the members',
		body: 'permissions.edit_department_agents',
	}),
	switchInput({
		displayName: 'Edit Visitor Information',
		name: 'editVisitorInformation',
		default: true,
		description: 'Whether agents with the role may change the name and email of a visitor',
		body: 'permissions.edit_visitor_information',
	}),
	switchInput({
		displayName: 'Edit Visitor Notes',
		name: 'editVisitorNotes',
		default: true,
		description: 'Whether agents with the role may change the notes on a visitor',
		body: 'permissions.edit_visitor_notes',
	}),
	choiceInput({
		displayName: 'Manage Bans',
		name: 'manageBans',
		choices: accountOrNone,
		description: 'Which bans agents with the role may set and lift',
		body: 'permissions.manage_bans',
	}),
	choiceInput({
		displayName: 'Proactive Chatting',
		name: 'proactiveChatting',
		choices: {
			'listen-join': 'Listen and Join',
			listen: 'Listen',
			own: 'Own Chats Only',
		},
		description: 'What agents with the role may do in the chats of others',
		body: 'permissions.proactive_chatting',
	}),
	choiceInput({
		displayName: 'Set Agent Chat Limit',
		name: 'setAgentChatLimit',
		choices: accountOrNone, // Observed.
		description: 'For which agents those with the role may set a chat limit',
		body: 'permissions.set_agent_chat_limit',
	}),
	choiceInput({
		displayName: 'View Monitor',
		name: 'viewMonitor',
		choices: accountOrNone,
		description: 'Which live figures agents with the role see',
		body: 'permissions.view_monitor',
	}),
	choiceInput({
		displayName: 'View Past Chats',
		name: 'viewPastChats',
		choices: { ...accountToOwn, none: 'None' },
		description: 'Which chats of the past agents with the role may read',
		body: 'permissions.view_past_chats',
	}),
	choiceInput({
		displayName: 'Visitors Seen',
		name: 'visitorsSeen',
		choices: accountToOwn,
		description: 'Which visitors agents with the role see',
		body: 'permissions.visitors_seen',
	}),
];

/** What agents with a role may do. */
export const permissions: Field = {
	displayName: 'Permissions',
	name: 'permissions',
	type: 'collection',
	placeholder: 'Add Permission',
	default: {},
	description: 'What agents with the role may do; what you leave out stays unchanged',
	options: named,
};

const wireNames = new Map(
	named.map(({ body, displayName }) => [body?.replace('permissions.', ''), displayName]),
);

/** Permissions that have no input of their own: their values are not documented. */
export const withoutNamed: Convert = (value, input) => {
	const given = jsonObject(value, input) as IDataObject;
	const key = Object.keys(given).find((name) => wireNames.has(name));
	if (key !== undefined) {
		throw invalid(
			input.label,
			`sets "${key}", which has an input of its own`,
			`Choose it under Permissions > ${wireNames.get(key)}.`,
		);
	}
	return Object.keys(given).length > 0 ? { ...given } : undefined;
};

export const otherPermissions = jsonInput({
	displayName: 'Other Permissions (JSON)',
	name: 'otherPermissions',
	example: '{ "manage_shortcuts": "account" }',
	description:
		'An object of permissions that have no input above, such as manage_shortcuts, in the form in which Get shows them',
	body: 'permissions',
	convert: withoutNamed,
});
