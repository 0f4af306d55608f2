import type {
	IExecuteFunctions,
	IHookFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { triggerPanel, webhookFor } from '../shared/trigger/receiveBy';
import { handOn, pollRecords } from '../shared/trigger/records';
import { prepare, release } from './trigger/activation';
import { receive } from './trigger/delivery';
import { inputs } from './trigger/inputs';
import { records } from './trigger/polling';
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
		subtitle:
			'={{ [].concat($parameter["pollEvents"] || $parameter["events"], $parameter["otherTopics"] || []).join(", ") }}',
		// The list of nodes shows trigger and node as one entry, with this text.
		description:
			'Starts the workflow when a contact, conversation or ticket is new or changes; the actions work with contacts, companies, conversations, tickets and articles',
		defaults: { name: 'Intercom Live Chat Trigger' },
		polling: true,
		triggerPanel,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'intercomLiveChatApi', required: true }],
		webhooks: [webhookFor('setup', 'HEAD'), webhookFor('default', 'POST')],
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

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await pollRecords(this, records);
	}

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][] | null> {
		return await handOn(this, records);
	}
}
