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
import { prepare } from './trigger/activation';
import { receive } from './trigger/delivery';
import { inputs } from './trigger/inputs';
import { records } from './trigger/polling';
import { acquire } from './vendor';

export class AcquireTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Acquire Trigger',
		name: `${acquire.name}Trigger`,
		icon: {
			light: 'file:../../icons/acquire.svg',
			dark: 'file:../../icons/acquire.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle:
			'={{ [].concat($parameter["pollEvents"] || $parameter["events"], $parameter["otherEvents"] || []).join(", ") }}',
		// The list of nodes shows trigger and node as one entry, with this text.
		description:
			'Starts the workflow when a message arrives or a case or contact changes; the actions work with contacts, cases, messages and the knowledge base',
		defaults: { name: 'Acquire Trigger' },
		polling: true,
		triggerPanel,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'acquireApi', required: true }],
		webhooks: [webhookFor('default', 'POST')],
		properties: inputs,
	};

	webhookMethods = {
		default: {
			// What there is at the vendor cannot be asked.
			async checkExists(): Promise<boolean> {
				return await Promise.resolve(false);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await prepare(this);
			},
			// Only by hand, in the settings of Acquire.
			async delete(): Promise<boolean> {
				return await Promise.resolve(true);
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
