import type { ICredentialTestRequest, ICredentialType, INodeProperties } from 'n8n-workflow';

import { entered } from '../nodes/shared/credential/advanced';
import { accountUrl, baseUrl, rarelyNeededInherited } from '../nodes/shared/credential/baseUrl';

// Nothing else tells the older pages the account, and those of today take it too (inferred).
const subdomain = '$self["subdomain"].trim().replace(/^https?:\\/\\//i, "").split(/[./]/)[0]';

const trimmed = (address: string) => `(${address}).trim().replace(/\\/+$/, "")`;

const account = trimmed(`${entered('apiUrl')} || ${accountUrl('subdomain', 'zendesk.com')}`);

// Observed; the older pair under https://www.zopim.com/oauth2 has the same two ends (documented).
const oAuthUrl = (end: string) =>
	`={{ ${trimmed(`${entered('oAuthUrl')} || ${account} + "/oauth2/chat"`)} + "${end}" }}`;

export class ZendeskChatOAuth2Api implements ICredentialType {
	name = 'zendeskChatOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Zendesk Chat OAuth2 API';

	icon = {
		light: 'file:../icons/zendeskChat.svg',
		dark: 'file:../icons/zendeskChat.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/example/n8n-nodes-live-chat/blob/main/docs/zendesk-chat.md#with-oauth2';

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
			displayName: 'Scope',
			name: 'scope',
			type: 'string',
			default: 'read write',
			description: 'What the token may do; separate scopes with a blank',
		},
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: oAuthUrl('/authorizations/new'),
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: oAuthUrl('/token'),
		},
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			default: `={{ "subdomain=" + encodeURIComponent(${subdomain}) }}`,
		},
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
		...rarelyNeededInherited(
			{ name: 'Zendesk', path: 'zendesk', address: accountUrl('subdomain', 'zendesk.com') },
			[
				{
					displayName: 'OAuth URL',
					name: 'oAuthUrl',
					type: 'string',
					default: '',
					placeholder: 'e.g. https://www.zopim.com/oauth2',
					description:
						'Replaces the address of the sign-in pages, for accounts that still use the older ones. Leave it empty otherwise.',
				},
			],
		),
		{
			displayName: 'Real-Time URL',
			name: 'realTimeUrl',
			type: 'hidden',
			default: baseUrl('"https://rtm.zopim.com"'),
		},
	];

	test: ICredentialTestRequest = {
		request: { baseURL: '={{$credentials.baseUrl}}', url: '/api/v2/chat/agents/me' },
		rules: [
			{
				type: 'responseCode',
				properties: {
					value: 401,
					message: 'Zendesk Chat no longer accepts this connection. Connect the account again.',
				},
			},
			{
				type: 'responseCode',
				properties: {
					value: 403,
					message:
						'The connection works, but may not do this. Connect as an administrator, with the scopes read and write, and check that the plan includes the REST API.',
				},
			},
			{
				type: 'responseCode',
				properties: { value: 404, message: 'There is no such account. Check the Subdomain.' },
			},
		],
	};
}
