import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import { choiceInput, choicesInput, listInput, switchInput } from '../../shared/operation';
import { byPolling, byWebhook, receiveBy } from '../../shared/trigger/receiveBy';
import { everyTopic, topics } from '../topics';

const steps: INodeProperties = {
	displayName:
		'Intercom lets no app register a webhook, so do it once by hand. 1. In the Developer Hub open your app > Configure > Webhooks. 2. Paste the Production URL from above; n8n must be reachable over https. 3. Choose the same topics there as here. 4. Copy the Client Secret from Basic Information into the credential. An app has one address only: the Test URL takes the place of the Production URL, so use a second app for tests. Poll Times has no effect here, and Fetch Test Event waits for an event.',
	name: 'steps',
	type: 'notice',
	default: '',
};

const pollNotice: INodeProperties = {
	displayName:
		'n8n asks Intercom at the Poll Times. A record that changes several times in between comes once, as it is by then. A change comes as soon as the search of Intercom shows it, mostly within a minute. What was there before the workflow was published does not come.',
	name: 'pollNotice',
	type: 'notice',
	default: '',
};

const triggerOnChoices = choicesInput({
	displayName: 'Trigger On',
	name: 'events',
	choices: topics,
	hint: 'Intercom sends only what is also chosen in the Developer Hub',
});

/** The topics that start the workflow. Each option tells the name that the Developer Hub shows. */
export const triggerOn = {
	...triggerOnChoices,
	options: [
		{
			name: 'All Topics',
			value: everyTopic,
			description: 'Everything that the app is subscribed to',
		},
		...(triggerOnChoices.options as INodePropertyOptions[]).map((option) => ({
			...option,
			description: String(option.value),
		})),
	],
};

/** For what Intercom adds later. */
export const otherTopics = listInput({
	displayName: 'Other Topics',
	name: 'otherTopics',
	example: 'contact.user.created, ticket.created',
	description: 'Topics that are not in the list, separated by commas',
});

/** What a poll may tell. */
export const pollEvents = choicesInput({
	displayName: 'Trigger On',
	name: 'pollEvents',
	choices: {
		'contact.created': 'Contact Created',
		'contact.updated': 'Contact Updated',
		'conversation.created': 'Conversation Created',
		'conversation.updated': 'Conversation Updated',
		'ticket.created': 'Ticket Created',
		'ticket.updated': 'Ticket Updated',
	},
	hint: 'What is created and changed between two polls comes as created',
});

/** All inputs of the trigger. */
export const inputs = [
	receiveBy,
	byWebhook(steps),
	byPolling(pollNotice),
	byWebhook(triggerOn),
	byWebhook(otherTopics),
	byPolling(pollEvents),
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
				description: 'The most used fields, without nesting',
			},
			{
				name: 'Raw',
				value: 'raw',
				description: 'The notification or record exactly as Intercom sends it',
			},
		],
	},
	byWebhook({
		displayName: 'Options',
		name: 'options',
		type: 'collection',
		placeholder: 'Add Option',
		default: {},
		options: [
			switchInput({
				displayName: 'All Workspaces',
				name: 'allWorkspaces',
				description:
					'Whether to start also for other workspaces that installed the app, not only for that of the access token',
			}),
		],
	}),
] as INodeProperties[];
