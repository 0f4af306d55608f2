import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

import { accountUrl, rarelyNeeded } from '../nodes/shared/credential/baseUrl';

export class AcquireApi implements ICredentialType {
	name = 'acquireApi';

	displayName = 'Acquire API';

	icon = { light: 'file:../icons/acquire.svg', dark: 'file:../icons/acquire.dark.svg' } as const;

	documentationUrl =
		'https://github.com/example/n8n-nodes-live-chat/blob/main/docs/acquire.md#credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Account ID',
			name: 'accountId',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. 5mkg3t',
			description: 'The part in front of .acquire.io in the address of your Acquire account',
		},
		{
			displayName: 'API Key',
			name: 'apiKey',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description:
				'Made under Settings > For Developers > API Key, with full access or at least the modules that you use',
		},
		{
			displayName: 'Webhook Secret',
			name: 'webhookSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description: 'The HMAC key of the webhook in Acquire; only the trigger needs it',
		},
		...rarelyNeeded({
			name: 'Acquire',
			path: 'acquire',
			address: accountUrl('accountId', 'acquire.io'),
		}),
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: { headers: { Authorization: '=Bearer {{$credentials.apiKey}}' } },
	};

	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/api/v1/account/department' },
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Acquire does not know this API key. Create one under Settings > For Developers > API Key and paste it whole; it is shown only once.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'The API key works, but lacks a module. Create a key with full access, or with the modules that you use.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 404,
					message: 'There is no such account. Check the Account ID.',
				},
			},
		],
	};
}
