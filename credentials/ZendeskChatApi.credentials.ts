import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

import { accountUrl, rarelyNeeded, baseUrl } from '../nodes/shared/credential/baseUrl';

export class ZendeskChatApi implements ICredentialType {
	name = 'zendeskChatApi';

	displayName = 'Zendesk Chat API';

	icon = {
		light: 'file:../icons/zendeskChat.svg',
		dark: 'file:../icons/zendeskChat.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/example/n8n-nodes-live-chat/blob/main/docs/zendesk-chat.md#with-an-access-token';

	properties: INodeProperties[] = [
		{
			displayName:
				'This is Zendesk Chat, which new customers of the Zendesk Suite do not get. Accounts with Messaging may use only a part of it.',
			name: 'suiteNotice',
			type: 'notice',
			default: '',
		},
		{
			displayName: 'Subdomain',
			name: 'subdomain',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. acmehelp',
			description: 'The part in front of .zendesk.com in the address of your account',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'A token of Zendesk Chat with the scopes read and write. A token of Zendesk Support does not work.',
		},
		...rarelyNeeded({
			name: 'Zendesk',
			path: 'zendesk',
			address: accountUrl('subdomain', 'zendesk.com'),
		}),
		{
			displayName: 'Real-Time URL',
			name: 'realTimeUrl',
			type: 'hidden',
			default: baseUrl('"https://rtm.zopim.com"'),
		},
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.accessToken}}' } },
	};

	// Not /account: integrated accounts answer 403 there (observed).
	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/api/v2/chat/agents/me' },
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Zendesk Chat does not know this token. It must come from the Chat dashboard (Settings > Account > API & SDKs); a Zendesk Support token does not work.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'The token works, but may not do this. Use one of an administrator, with the scopes read and write, and check that the plan includes the REST API.',
				},
			},
			{
				type: 'responseCode',
				properties: { value: 404, message: 'There is no such account. Check the Subdomain.' },
			},
		],
	};
}
