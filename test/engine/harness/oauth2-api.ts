import type { ICredentialType, INodeProperties } from 'n8n-workflow';

function field(
	name: string,
	type: INodeProperties['type'],
	defaultValue: string | boolean | number,
	rest: Partial<INodeProperties> = {},
): INodeProperties {
	return { displayName: name, name, type, default: defaultValue, ...rest };
}

const withoutRegistration = { useDynamicClientRegistration: [false] };
const inBrowser = { grantType: ['authorizationCode', 'pkce'], ...withoutRegistration };
const always = { displayOptions: { show: withoutRegistration } };
const forBrowser = { displayOptions: { show: inBrowser } };

/**
 * n8n's own `oAuth2Api` belongs to n8n-nodes-base, which is far too large to install for its one
 * file. Names, defaults, conditions and inheritance are those of n8n-nodes-base; texts are not.
 */
export const oAuth2Api: ICredentialType = {
	name: 'oAuth2Api',
	displayName: 'OAuth2 API',
	genericAuth: true,
	properties: [
		field('useDynamicClientRegistration', 'hidden', false),
		field('grantType', 'options', 'authorizationCode', {
			...always,
			options: ['authorizationCode', 'clientCredentials', 'pkce'].map((value) => ({
				name: value,
				value,
			})),
		}),
		field('authUrl', 'string', '', { ...forBrowser, required: true }),
		field('accessTokenUrl', 'string', '', { ...always, required: true }),
		field('clientId', 'string', '', { ...always, required: true }),
		field('clientCredentialType', 'hidden', 'clientSecret'),
		field('clientSecret', 'string', '', { ...always, required: true }),
		field('privateKey', 'hidden', ''),
		field('certificate', 'hidden', ''),
		field('scope', 'string', '', always),
		field('authQueryParameters', 'string', '', forBrowser),
		field('authentication', 'options', 'header', {
			...always,
			options: ['body', 'header'].map((value) => ({ name: value, value })),
		}),
		field('ignoreSSLIssues', 'boolean', false, { doNotInherit: true }),
		field('tokenExpiredStatusCode', 'number', 401, { doNotInherit: true }),
	],
};
