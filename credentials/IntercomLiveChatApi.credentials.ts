import type {
	IAuthenticateGeneric,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

import { rarelyNeeded } from '../nodes/shared/credential/baseUrl';

export class IntercomLiveChatApi implements ICredentialType {
	name = 'intercomLiveChatApi';

	displayName = 'Intercom Live Chat API';

	icon = { light: 'file:../icons/intercom.svg', dark: 'file:../icons/intercom.dark.svg' } as const;

	documentationUrl =
		'https://github.com/example/n8n-nodes-live-chat/blob/main/docs/intercom.md#credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Region',
			name: 'region',
			type: 'options',
			options: [
				{ name: 'Australia (app.au.intercom.com)', value: 'au' },
				{ name: 'Europe (app.eu.intercom.com)', value: 'eu' },
				{ name: 'United States (app.intercom.com)', value: 'us' },
			],
			default: 'us',
			description: 'Where the workspace is kept: the address in your browser tells',
		},
		{
			displayName: 'Access Token',
			name: 'accessToken',
			type: 'string',
			typeOptions: { password: true },
			required: true,
			default: '',
			description: 'From the Developer Hub: your app > Configure > Authentication',
		},
		{
			displayName: 'Client Secret',
			name: 'clientSecret',
			type: 'string',
			typeOptions: { password: true },
			default: '',
			description:
				'From the Developer Hub: your app > Basic Information; only the trigger needs it',
		},
		...rarelyNeeded(
			{
				name: 'Intercom',
				path: 'intercom',
				address:
					'({ eu: "https://api.eu.intercom.io", au: "https://api.au.intercom.io" }[$self["region"]] || "https://api.intercom.io")',
			},
			[
				{
					displayName: 'API Version',
					name: 'apiVersion',
					type: 'string',
					default: '2.16',
					placeholder: 'e.g. 2.16',
					description:
						'Sent with every request, so that the version set in your app does not matter. The node is made for 2.16.',
				},
			],
		),
	];

	authenticate: IAuthenticateGeneric = {
		type: 'generic',
		properties: {
			headers: {
				Authorization: '=Bearer {{$credentials.accessToken}}',
				'Intercom-Version': '={{$credentials.apiVersion || "2.16"}}',
			},
		},
	};

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}',
			url: '/me',
			headers: { Accept: 'application/json' },
		},
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message:
						'Intercom does not know this token in this region. Copy it from the Developer Hub (your app > Configure > Authentication) and check the region.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'The token works, but lacks a permission or the workspace has no active plan. Give the app the permissions to read and write users.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 400,
					message: 'Intercom does not know this API version. Set it back to 2.16.',
				},
			},
		],
	};
}
