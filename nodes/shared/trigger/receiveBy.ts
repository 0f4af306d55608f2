import type { INodeProperties, IWebhookDescription } from 'n8n-workflow';

import { choiceInput } from '../operation/inputs';
import { type Context, parameterOf } from './parameter';

/** How a trigger that knows both ways gets its events. */
export const receiveBy = {
	...choiceInput({
		displayName: 'Receive By',
		name: 'receiveBy',
		noDataExpression: true,
		choices: { webhook: 'Webhook', polling: 'Polling' },
		description: 'How events come to n8n',
	}),
	options: [
		{
			name: 'Polling',
			value: 'polling',
			description: 'At the Poll Times n8n asks for what is new or changed',
		},
		{
			name: 'Webhook',
			value: 'webhook',
			description: 'Events come at once, to an address that must be reachable from outside',
		},
	],
} as INodeProperties;

/** Does n8n ask? Otherwise the vendor calls. */
export const isPolling = (context: Context): boolean =>
	parameterOf(context, receiveBy.name, 'webhook') === 'polling';

const shownBy =
	(way: 'webhook' | 'polling') =>
	<Input extends Partial<INodeProperties>>(input: Input): Input => ({
		...input,
		displayOptions: { show: { [receiveBy.name]: [way] } },
	});

/** An input for the one way or the other. */
export const byWebhook = shownBy('webhook');
export const byPolling = shownBy('polling');

/** What the editor says beside the button for a test; its own words know but one way. */
export const triggerPanel = {
	executionsHelp: {
		inactive:
			"<b>While building your workflow</b>, click the 'fetch' button. By webhook it waits for an event, by polling it shows some records as examples. They appear in this editor.<br /><br /><b>Once you're happy with your workflow</b>, publish it. Then it executes with every event. These executions show up in the <a data-key=\"executions\">executions list</a>, but not in the editor.",
		active:
			"<b>While building your workflow</b>, click the 'fetch' button. By webhook it waits for an event, by polling it shows some records as examples. They appear in this editor.<br /><br /><b>Your workflow also executes automatically</b>, since it's published. These executions show up in the <a data-key=\"executions\">executions list</a>, but not in the editor.",
	},
	activationHint:
		'Once you’ve finished building your workflow, publish it to have it also execute automatically (you just won’t see those executions here).',
};

const ifPolling = `$parameter["${receiveBy.name}"] === "polling"`;

/**
 * A webhook for the trial of an address (`setup`) or for events (`default`). Where n8n asks it has no method, for which
 * n8n opens no address. A path that is missing would do as well, but n8n logs that as an error each time.
 */
export const webhookFor = (
	name: 'default' | 'setup',
	httpMethod: 'HEAD' | 'POST',
): IWebhookDescription => ({
	name,
	httpMethod: `={{ ${ifPolling} ? "" : "${httpMethod}" }}`,
	responseMode: 'onReceived',
	path: 'webhook',
	// Both have one address, which is shown once.
	ndvHideUrl: name === 'setup' || `={{ ${ifPolling} }}`,
});
