import type { INodeProperties } from 'n8n-workflow';

import { choiceInput, choicesInput, recordsInput } from '../../shared/operation';
import { administrationEvents, dataEvents } from '../events';

/** The events that start the workflow, of both types of webhooks. */
export const triggerOn = choicesInput({
	displayName: 'Trigger On',
	name: 'events',
	choices: { ...dataEvents, ...administrationEvents },
	required: true,
});

export const brands = recordsInput({
	displayName: 'Brand Names or IDs',
	name: 'brandIds',
	list: 'getBrands',
	hint: 'Leave empty for all brands. Events of operators and departments belong to none.',
	displayOptions: { show: { events: Object.keys(dataEvents) } },
});

const notice: INodeProperties = {
	displayName:
		'SalesIQ calls this n8n from outside: over https, at an address without a port. Behind a reverse proxy, set the environment variable WEBHOOK_URL to that address. Of the Scopes in the credential, Chats and Everything allow it.',
	name: 'notice',
	type: 'notice',
	default: '',
};

/** All inputs of the trigger. */
export const inputs = [
	notice,
	triggerOn,
	brands,
	{
		...choiceInput({
			displayName: 'Output',
			name: 'output',
			choices: { simplified: 'Simplified', raw: 'Raw' },
			description: 'Format of the returned items',
		}),
		options: [
			{
				name: 'Simplified',
				value: 'simplified',
				description: 'The most used fields, named as in the Zoho SalesIQ node',
			},
			{ name: 'Raw', value: 'raw', description: 'The event exactly as SalesIQ sends it' },
		],
	},
] as INodeProperties[];
