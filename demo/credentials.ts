import { writeFileSync } from 'node:fs';
import { samples } from '../sandbox';
import { paths } from './paths';

const { zoho, zendesk, intercom, acquire } = samples;

/** The HMAC key of the webhook, as a builder makes it up. */
export const acquireWebhookSecret = 'Lanterns-at-dusk-4';

/** Credentials of the sandbox, under the ids and names that the example workflows refer to. */
const credentialsFor = (sandboxUrl: string) => [
	{
		id: 'demoZohoSalesIQ',
		name: 'Zoho SalesIQ account',
		type: 'zohoSalesIQOAuth2Api',
		data: {
			tokenType: 'organisation',
			scopes: 'everything',
			screenName: zoho.screenName,
			advanced: true,
			customApiUrl: `${sandboxUrl}/zoho`,
			customAccountsUrl: `${sandboxUrl}/zoho`,
			clientId: zoho.clients.organisation.id,
			clientSecret: zoho.clients.organisation.secret,
			// Its hour is over, so the first request of the demo shows a refresh.
			oauthTokenData: {
				access_token: zoho.tokens.expired,
				refresh_token: zoho.refreshTokens.organisation,
				token_type: 'Bearer',
			},
		},
	},
	{
		id: 'demoZendeskChat',
		name: 'Zendesk Chat account',
		type: 'zendeskChatApi',
		data: {
			subdomain: 'lanternhouse',
			accessToken: zendesk.tokens.good,
			apiUrl: `${sandboxUrl}/zendesk`,
		},
	},
	// No example uses it: for trying the other way to sign in.
	{
		id: 'demoZendeskChatOAuth2',
		name: 'Zendesk Chat OAuth2 account',
		type: 'zendeskChatOAuth2Api',
		data: {
			subdomain: 'lanternhouse',
			scope: 'read write',
			advanced: true,
			customApiUrl: `${sandboxUrl}/zendesk`,
			clientId: zendesk.clients.good.id,
			clientSecret: zendesk.clients.good.secret,
			oauthTokenData: {
				access_token: zendesk.tokens.good,
				refresh_token: zendesk.refreshTokens.good,
				token_type: 'Bearer',
			},
		},
	},
	{
		id: 'demoIntercom',
		name: 'Intercom Live Chat account',
		type: 'intercomLiveChatApi',
		data: {
			region: 'us',
			accessToken: intercom.tokens.good,
			clientSecret: intercom.clientSecret,
			apiUrl: `${sandboxUrl}/intercom`,
		},
	},
	{
		id: 'demoAcquire',
		name: 'Acquire account',
		type: 'acquireApi',
		data: {
			accountId: 'lanternhouse',
			apiKey: acquire.tokens.good,
			webhookSecret: acquireWebhookSecret,
			apiUrl: `${sandboxUrl}/acquire`,
		},
	},
];

const modelCredential = (url: string) => ({
	id: 'demoOpenAi',
	name: 'OpenAI account',
	type: 'openAiApi',
	data: { apiKey: 'no-key-is-needed', url },
});

/** Writes the file that n8n imports; tells how many credentials it holds. */
export function writeCredentials(sandboxUrl: string, modelUrl?: string): number {
	const credentials = [
		...credentialsFor(sandboxUrl),
		...(modelUrl === undefined ? [] : [modelCredential(modelUrl)]),
	];
	writeFileSync(paths.credentials, JSON.stringify(credentials, null, '\t'));
	return credentials.length;
}
