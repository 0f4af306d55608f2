import type {
	IHookFunctions,
	INodeType,
	INodeTypeDescription,
	IWebhookFunctions,
	IWebhookResponseData,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { getBrands } from './lookups';
import { receive } from './trigger/delivery';
import { inputs } from './trigger/inputs';
import { isRegistered, register, unregister } from './trigger/registration';
import { zohoSalesIQ } from './vendor';

export class ZohoSalesIQTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zoho SalesIQ Trigger',
		name: `${zohoSalesIQ.name}Trigger`,
		icon: {
			light: 'file:../../icons/zohoSalesIQ.svg',
			dark: 'file:../../icons/zohoSalesIQ.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle: '={{ $parameter["events"].join(", ") }}',
		// The list of nodes shows trigger and node as one entry, with this text.
		description:
			'Starts the workflow when a conversation begins, is missed or ends; the actions work with conversations, visitors, operators and rules',
		defaults: { name: 'Zoho SalesIQ Trigger' },
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'zohoSalesIQOAuth2Api', required: true }],
		webhooks: [
			// First, since SalesIQ asks by HEAD while the webhook below is being registered.
			{ name: 'setup', httpMethod: 'HEAD', responseMode: 'onReceived', path: 'webhook' },
			{ name: 'default', httpMethod: 'POST', responseMode: 'onReceived', path: 'webhook' },
		],
		properties: inputs,
	};

	methods = { loadOptions: { getBrands } };

	webhookMethods = {
		default: {
			async checkExists(this: IHookFunctions): Promise<boolean> {
				return await isRegistered(this);
			},
			async create(this: IHookFunctions): Promise<boolean> {
				return await register(this);
			},
			async delete(this: IHookFunctions): Promise<boolean> {
				return await unregister(this);
			},
		},
	};

	async webhook(this: IWebhookFunctions): Promise<IWebhookResponseData> {
		return await receive(this);
	}
}
