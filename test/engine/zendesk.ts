import type { ICredentialDataDecryptedObject, IDataObject, INodeParameters } from 'n8n-workflow';

import { samples, type Sandbox } from '../../sandbox';

export const { tokens } = samples.zendesk;
export const [visitorId] = samples.zendesk.visitorIds;

/** Visitor > Create. */
export const create = (fields: INodeParameters, more: INodeParameters = {}): INodeParameters => ({
	resource: 'visitor',
	operation: 'create',
	...fields,
	...more,
});

/** Visitor > Get of the first sample visitor. */
export const get = (more: INodeParameters = {}): INodeParameters => ({
	resource: 'visitor',
	operation: 'get',
	visitorId,
	...more,
});

/** Visitor > Update of the first sample visitor. */
export const update = (
	updateFields: INodeParameters,
	more: INodeParameters = {},
): INodeParameters => ({
	resource: 'visitor',
	operation: 'update',
	visitorId,
	updateFields,
	...more,
});

/** The first sample visitor, as the vendor shows it. */
export const visitor = (changes: IDataObject = {}): IDataObject => ({
	id: visitorId,
	external_id: '',
	name: 'Runa Dahl',
	email: 'runa.dahl@fjordworks.example',
	phone: '2025550117',
	notes: '',
	banned: false,
	created: '2024-07-09T04:40:00Z',
	...changes,
});

/** A connected OAuth2 credential. */
export const oAuth2 = (
	{ url }: Sandbox,
	accessToken: string,
	change: ICredentialDataDecryptedObject = {},
) => ({
	zendeskChatOAuth2Api: {
		subdomain: 'acmehelp',
		apiUrl: `${url}/zendesk`,
		clientId: samples.zendesk.clients.good.id,
		clientSecret: samples.zendesk.clients.good.secret,
		oauthTokenData: {
			access_token: accessToken,
			refresh_token: samples.zendesk.refreshTokens.good,
			token_type: 'Bearer',
		},
		...change,
	},
});
