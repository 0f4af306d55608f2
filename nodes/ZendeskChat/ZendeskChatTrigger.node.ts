import type {
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
	IPollFunctions,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { getDepartments } from './lookups';
import { inputs } from './trigger/inputs';
import { poll } from './trigger/poll';
import { zendeskChat } from './vendor';

export class ZendeskChatTrigger implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zendesk Chat Trigger',
		name: `${zendeskChat.name}Trigger`,
		icon: {
			light: 'file:../../icons/zendeskChat.svg',
			dark: 'file:../../icons/zendeskChat.dark.svg',
		},
		group: ['trigger'],
		version: 1,
		subtitle: '={{ [].concat($parameter["events"]).join(", ") }}',
		// The list of nodes shows trigger and node as one entry, with this text.
		description:
			'Starts the workflow when a chat ends, is missed or is rated; the actions work with visitors, chats, agents and settings',
		defaults: { name: 'Zendesk Chat Trigger' },
		polling: true,
		inputs: [],
		outputs: [NodeConnectionTypes.Main],
		credentials: [
			{
				name: 'zendeskChatApi',
				required: true,
				displayOptions: { show: { authentication: ['accessToken'] } },
			},
			{
				name: 'zendeskChatOAuth2Api',
				required: true,
				displayOptions: { show: { authentication: ['oAuth2'] } },
			},
		],
		properties: inputs,
	};

	methods = { loadOptions: { getDepartments } };

	async poll(this: IPollFunctions): Promise<INodeExecutionData[][] | null> {
		return await poll(this);
	}
}
