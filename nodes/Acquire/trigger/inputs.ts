import type { INodeProperties } from 'n8n-workflow';

import { choiceInput, choicesInput, listInput } from '../../shared/operation';
import { byPolling, byWebhook, receiveBy } from '../../shared/trigger/receiveBy';
import { statuses } from '../resources/case/fields';

/** Stands for every event that comes, known or not. */
export const everyEvent = '*';

/** The events whose names are known (all inferred from pages that the vendor has withdrawn). */
const events = {
	[everyEvent]: 'All Events',
	'case:status': 'Case Status Changed',
	'case:message:new': 'New Message',
	'user:case-invite': 'Agent Invited',
	'user:case-joined': 'Agent Joined',
};

const steps: INodeProperties = {
	displayName:
		'Acquire lets no app register a webhook, so do it once by hand. 1. In Acquire open Settings > For Developers > Webhooks > Create. 2. Choose the flow Outbound and the format JSON, and the events. 3. Paste the Production URL from above; n8n must be reachable over https. 4. Make up an HMAC key, and enter it there and as Webhook Secret in the credential. For tests in the editor, make a second webhook with the Test URL and the same key. Poll Times has no effect here, and Fetch Test Event waits for an event.',
	name: 'steps',
	type: 'notice',
	default: '',
};

const pollNotice: INodeProperties = {
	displayName:
		'n8n asks Acquire at the Poll Times. Acquire offers no search for what has changed, so each poll reads all contacts or cases, 100 with a request: with many thousands of them choose longer times. A record that changes several times in between comes once, as it is by then. What was there before the workflow was published does not come.',
	name: 'pollNotice',
	type: 'notice',
	default: '',
};

export const triggerOn = choicesInput({
	displayName: 'Trigger On',
	name: 'events',
	choices: events,
	default: [everyEvent],
	hint: 'Acquire sends only what is also chosen there. Not all names of events are known: All Events lets everything through.',
});

/** For all whose names are not known. */
export const otherEvents = listInput({
	displayName: 'Other Events',
	name: 'otherEvents',
	example: 'case:new, user:status',
	description: 'Names of events as they stand in the items, separated by commas',
});

export const onlyStatuses = choicesInput({
	displayName: 'Case Status',
	name: 'statuses',
	choices: statuses,
	hint: 'Leave empty for all. Events that tell no status always come.',
});

/** What a poll may tell. */
export const pollEvents = choicesInput({
	displayName: 'Trigger On',
	name: 'pollEvents',
	choices: {
		'case.created': 'Case Created',
		'case.updated': 'Case Updated',
		'contact.created': 'Contact Created',
		'contact.updated': 'Contact Updated',
	},
	hint: 'What is created and changed between two polls comes as created',
});

/** All inputs of the trigger. */
export const inputs = [
	receiveBy,
	byWebhook(steps),
	byPolling(pollNotice),
	byWebhook(triggerOn),
	byWebhook(otherEvents),
	byWebhook(onlyStatuses),
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
			{ name: 'Raw', value: 'raw', description: 'The event or record exactly as Acquire sends it' },
		],
	},
] as INodeProperties[];
