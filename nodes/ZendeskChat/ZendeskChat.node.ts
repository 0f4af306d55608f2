import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { run } from '../shared/run/run';
import { propertiesOf } from '../shared/screen/description';
import { getAgents, getDepartments, searches } from './lookups';
import { resources } from './resources';
import { zendeskChat } from './vendor';

export class ZendeskChat implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zendesk Chat',
		name: zendeskChat.name,
		icon: {
			light: 'file:../../icons/zendeskChat.svg',
			dark: 'file:../../icons/zendeskChat.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toTitleCase() }}',
		description: 'Work with visitors, chats, agents and the settings of Zendesk Chat',
		defaults: { name: 'Zendesk Chat' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
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
		properties: [
			{
				displayName: 'Authentication',
				name: 'authentication',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Access Token', value: 'accessToken' },
					{ name: 'OAuth2', value: 'oAuth2' },
				],
				default: 'accessToken',
				description: 'Which credential to use',
			},
			...propertiesOf(resources, zendeskChat),
		],
	};

	methods = {
		listSearch: searches,
		loadOptions: { getAgents, getDepartments },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run(this, zendeskChat, resources);
	}
}
