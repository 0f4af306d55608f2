import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { prepare, release } from './trigger/activation';
import { receive } from './trigger/delivery';
import { inputs } from './trigger/inputs';
import { intercom } from './vendor';

export class IntercomTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intercom Live Chat Trigger',
		name: `${intercom.name}Trigger`,
		icon: {
			light: 'file:../../icons/intercom.svg',
			dark: 'file:../../icons/intercom.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle: '={{ [].concat($parameter["events"], $parameter["otherTopics"] || []).join(", ") }}',
		description: 'Starts the workflow when something happens in Intercom',
		defaults: { name: 'Intercom Live Chat Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'intercomLiveChatApi', required: true }],
		webhooks: [
			{ name: 'setup', httpMethod: 'HEAD', responseMode: 'onReceived', path: 'webhook' },
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		],
		properties: inputs,
	};

	webhookMethods = {
		default: {
			// It is registered by hand, in the Developer Hub, which nothing can read.
			async checkExists(): Promise<boolean> {
				return await Promise.resolve(false);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await prepare(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await Promise.resolve(release(this));
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
