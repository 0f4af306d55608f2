import type { INodeProperties } from 'n8n-workflow';

import { choiceInput, field, recordsInput } from '../../shared/operation';
import { events } from './events';

const authentication = choiceInput({
	displayName: 'Authentication',
	name: 'authentication',
	choices: { accessToken: 'Access Token', oAuth2: 'OAuth2' },
	description: 'Which credential to use',
	noDataExpression: true,
});

export const triggerOn = field({
	displayName: 'Trigger On',
	name: 'events',
	type: 'multiOptions',
	required: true,
	default: [],
	options: Object.entries(events).map(([value, texts]) => ({ ...texts, value })),
});

export const departments = recordsInput({
	displayName: 'Department Names or IDs',
	name: 'departmentIds',
	list: 'getDepartments',
	hint: 'Leave empty for all departments, and for chats of none',
});

const output: INodeProperties = {
	displayName: 'Output',
	name: 'output',
	type: 'options',
	default: 'simplified',
	description: 'Format of the returned items',
	options: [
		{
			name: 'Simplified',
			value: 'simplified',
			description: 'The most used fields, without nesting',
		},
		{ name: 'Raw', value: 'raw', description: 'All fields that Zendesk Chat sends' },
	],
};

/** All inputs of the trigger. */
export const inputs = [authentication, triggerOn, departments, output] as INodeProperties[];
