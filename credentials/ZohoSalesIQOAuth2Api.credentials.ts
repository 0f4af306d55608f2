import type {
	IAuthenticateRuleResponseSuccessBody,
	ICredentialTestRequest,
	ICredentialType,
	INodeProperties,
} from 'n8n-workflow';

import { entered } from '../nodes/shared/credential/advanced';
import { rarelyNeededInherited } from '../nodes/shared/credential/baseUrl';
import { type Preset, presets, scopesOf } from '../nodes/ZohoSalesIQ/scopes';

const accountsUrl: INodeProperties = {
	displayName: 'Accounts URL',
	name: 'accountsUrl',
	type: 'string',
	default: '',
	placeholder: 'e.g. https://accounts.zoho.com',
	description: 'Replaces the address of the sign-in pages. Leave it empty otherwise.',
};

const accountsPage = (end: string) =>
	`={{ (${entered('accountsUrl')} || "https://accounts." + $self["dataCenter"]).trim().replace(/\\/+$/, "") + ${end} }}`;

// SalesIQ reports failures inside HTTP 200 (documented), so the code in the body decides.
const whenCode = (value: number, message: string): IAuthenticateRuleResponseSuccessBody => ({
	type: 'responseSuccessBody',
	properties: { key: 'error.code', value, message },
});

// Which kind of token, not a secret: no password field.
const tokenType: INodeProperties = {
	displayName: 'Token Type',
	name: 'tokenType',
	type: 'options',
	options: [
		{
			name: 'Organisation',
			value: 'organisation',
			description: 'Also acts in the name of visitors; needs a client of the type Organisation',
		},
		{
			name: 'User',
			value: 'user',
			description: 'Acts as the operator who connects the account; any other client will do',
		},
	],
	// An ordinary client cannot sign in as an organisation, so this one works for most.
	default: 'user',
	description: 'On whose behalf the nodes act',
};

const tokenNotice = (type: string, displayName: string): INodeProperties => ({
	displayName,
	name: `${type}Notice`,
	type: 'notice',
	displayOptions: { show: { tokenType: [type] } },
	default: '',
});

const scopes: INodeProperties = {
	displayName: 'Scopes',
	name: 'scopes',
	type: 'options',
	options: [
		{
			name: 'Visitors',
			value: 'visitors',
			description: 'Read conversations, read and change visitors and their custom information',
		},
		{
			name: 'Chats',
			value: 'chats',
			description:
				'The same, and write messages, open conversations, add tags, read feedback and calls, look up departments and operators, use the trigger; deletes no record',
		},
		{
			name: 'Everything',
			value: 'everything',
			description: 'All that the nodes offer, with settings and deleting',
		},
		{ name: 'Custom', value: 'custom', description: 'A list of your own' },
	],
	default: 'chats',
	description:
		'What Zoho is asked to allow. A token keeps what it was given, so connect the account again after a change.',
};

const presetScopes = JSON.stringify(
	Object.fromEntries(
		(Object.keys(presets) as Preset[]).map((preset) => [preset, scopesOf(preset)]),
	),
);

/** An expression for the name of the portal, also when its whole address was pasted. */
const portal =
	'$self["screenName"].trim().replace(/^(https?:\\/\\/)?[^/]*\\.[^/]*\\//i, "").split(/[/?#]/)[0]';

export class ZohoSalesIQOAuth2Api implements ICredentialType {
	name = 'zohoSalesIQOAuth2Api';

	extends = ['oAuth2Api'];

	displayName = 'Zoho SalesIQ OAuth2 API';

	icon = {
		light: 'file:../icons/zohoSalesIQ.svg',
		dark: 'file:../icons/zohoSalesIQ.dark.svg',
	} as const;

	documentationUrl =
		'https://github.com/example/n8n-nodes-live-chat/blob/main/docs/zoho-salesiq.md#credential';

	properties: INodeProperties[] = [
		{
			displayName: 'Data Center',
			name: 'dataCenter',
			type: 'options',
			// The value is what follows "salesiq." and "accounts." in the vendor's hosts.
			options: [
				{ name: 'Australia (zoho.com.au)', value: 'zoho.com.au' },
				{ name: 'Canada (zohocloud.ca)', value: 'zohocloud.ca' },
				{ name: 'China (zoho.com.cn)', value: 'zoho.com.cn' },
				{ name: 'Europe (zoho.eu)', value: 'zoho.eu' },
				{ name: 'India (zoho.in)', value: 'zoho.in' },
				{ name: 'Japan (zoho.jp)', value: 'zoho.jp' },
				{ name: 'Saudi Arabia (zoho.sa)', value: 'zoho.sa' },
				{ name: 'United Kingdom (zoho.uk), Experimental', value: 'zoho.uk' },
				{ name: 'United States (zoho.com)', value: 'zoho.com' },
			],
			default: 'zoho.com',
			description:
				'Where the account is kept: the address in your browser tells. Make the OAuth client in the API console of the same data center.',
		},
		tokenType,
		tokenNotice(
			'user',
			'User is right for custom information, for what operators do and for settings. What is done on behalf of a visitor (changing name, email and phone, opening a conversation, writing as the visitor, giving feedback) needs Organisation.',
		),
		tokenNotice(
			'organisation',
			'It needs a client of its own, made at /add?client_type=ORG of the API console of the data center: no other client can sign in as an organisation.',
		),
		{
			displayName: 'Screen Name',
			name: 'screenName',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'e.g. acmehelp',
			description:
				'Name of the portal, as it stands in its address: salesiq.zoho.com/acmehelp. The address itself will do.',
		},
		{ displayName: 'Portal', name: 'portal', type: 'hidden', default: `={{ ${portal} }}` },
		scopes,
		{
			displayName: 'Enabled Scopes',
			name: 'enabledScopes',
			type: 'string',
			displayOptions: { show: { scopes: ['custom'] } },
			default: scopesOf('everything'),
			description:
				'Scopes separated by commas. To update visitors SalesIQ.conversations.READ and SalesIQ.conversations.UPDATE are enough; the lists in the editor need the scope READ of what they show, such as SalesIQ.tags.READ.',
		},
		{
			displayName: 'Scope',
			name: 'scope',
			type: 'hidden',
			default: `={{ ${presetScopes}[$self["scopes"]] || $self["enabledScopes"] }}`,
		},
		{ displayName: 'Grant Type', name: 'grantType', type: 'hidden', default: 'authorizationCode' },
		{
			displayName: 'Authorization URL',
			name: 'authUrl',
			type: 'hidden',
			default: accountsPage(
				'($self["tokenType"] === "organisation" ? "/oauth/v2/org/auth" : "/oauth/v2/auth")',
			),
		},
		{
			displayName: 'Access Token URL',
			name: 'accessTokenUrl',
			type: 'hidden',
			default: accountsPage('"/oauth/v2/token"'),
		},
		{
			displayName: 'Auth URI Query Parameters',
			name: 'authQueryParameters',
			type: 'hidden',
			// Without these Zoho gives no refresh token, at all or from the second time on.
			default: 'access_type=offline&prompt=consent',
		},
		{ displayName: 'Authentication', name: 'authentication', type: 'hidden', default: 'body' },
		...rarelyNeededInherited(
			{ name: 'SalesIQ', path: 'zoho', address: '("https://salesiq." + $self["dataCenter"])' },
			[accountsUrl],
		),
	];

	test: ICredentialTestRequest = {
		request: {
			baseURL: '={{$credentials.baseUrl}}',
			url: '=/api/v2/{{encodeURIComponent($credentials.portal)}}/conversations',
			qs: { limit: 1 },
		},
		rules: [
			// An hour after the last run this is the usual answer, and nothing is wrong: the nodes renew the token.
			whenCode(
				1008,
				'Zoho does not accept the access token, which lasts an hour. The nodes renew it when they run: only if they fail as well, connect the account again.',
			),
			whenCode(1002, 'Zoho was given no access token. Connect the account again.'),
			whenCode(1005, 'There is no portal of this name in this data center. Check the Screen Name.'),
			whenCode(1006, 'SalesIQ does not know this address. Check the Screen Name.'),
			whenCode(
				1009,
				'The connection works, but lacks the scope SalesIQ.conversations.READ. Choose one of the prepared Scopes, or add it to your own list, and connect again.',
			),
			whenCode(
				1016,
				'The connection works, but the role of the operator does not allow this. Connect as an administrator.',
			),
			whenCode(1021, 'The connection works, but the plan of the account does not allow this.'),
			whenCode(
				1023,
				'Zoho has locked out the address of this n8n for a while, after too many requests. Try again later.',
			),
			whenCode(1001, 'Zoho could not check the connection just now. Try again later.'),
		],
	};
}
