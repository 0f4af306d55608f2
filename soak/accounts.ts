import type { ICredentialDataDecryptedObject } from 'n8n-workflow';
import { samples, type Connected, type VendorName } from '../sandbox';
import type { Vendors } from './vendors';

/** One account at a vendor, and the credential that n8n holds for it. */
export interface Account {
	vendor: VendorName;
	credentials: Record<string, ICredentialDataDecryptedObject>;
	/** Node parameters that choose this type of credential. */
	parameters: { authentication?: string };
	/** Executions that use it at the same time. */
	executions: number;
	/** The access token in use, where it expires. */
	currentToken: (() => string) | undefined;
}

interface Plan {
	vendor: VendorName;
	type: string;
	like: Connected;
	data: ICredentialDataDecryptedObject;
	authentication?: string;
}

const { zoho, zendesk, intercom, acquire } = samples;

const oauthClient = ({ id, secret }: { id: string; secret: string }) => ({
	clientId: id,
	clientSecret: secret,
});

const zohoOAuth: Plan = {
	vendor: 'zoho',
	type: 'zohoSalesIQOAuth2Api',
	like: { token: zoho.tokens.organisation, refreshToken: zoho.refreshTokens.organisation },
	data: { screenName: zoho.screenName, ...oauthClient(zoho.clients.organisation) },
};
const zendeskOAuth: Plan = {
	vendor: 'zendesk',
	type: 'zendeskChatOAuth2Api',
	like: { token: zendesk.tokens.good, refreshToken: zendesk.refreshTokens.good },
	data: { subdomain: 'acmehelp', ...oauthClient(zendesk.clients.good) },
	authentication: 'oAuth2',
};
const zendeskToken: Plan = {
	vendor: 'zendesk',
	type: 'zendeskChatApi',
	like: { token: zendesk.tokens.good },
	data: { subdomain: 'acmehelp' },
	authentication: 'accessToken',
};
const intercomToken: Plan = {
	vendor: 'intercom',
	type: 'intercomLiveChatApi',
	like: { token: intercom.tokens.good },
	data: {},
};
const acquireKey: Plan = {
	vendor: 'acquire',
	type: 'acquireApi',
	like: { token: acquire.tokens.good },
	data: { accountId: '5mkg3t' },
};

/** Two accounts of each vendor; the first one is used by two executions at once. */
const plans: ReadonlyArray<readonly [Plan, Plan]> = [
	[zohoOAuth, zohoOAuth],
	[zendeskOAuth, zendeskToken],
	[intercomToken, intercomToken],
	[acquireKey, acquireKey],
];

export async function openAccounts(vendors: Vendors): Promise<Account[]> {
	const url = await vendors.ask('url');
	const open = async (plan: Plan, index: number): Promise<Account> => {
		const { vendor, type, like, authentication } = plan;
		const connected = await vendors.ask('addAccount', `account-${index + 1}`, like);
		const data = credentialOf(plan, connected, `${url}/${vendor}`);
		// n8n replaces the tokens in this very object.
		const currentToken = () => (data.oauthTokenData as { access_token: string }).access_token;
		return {
			vendor,
			credentials: { [type]: data },
			parameters: authentication === undefined ? {} : { authentication },
			executions: index === 0 ? 2 : 1,
			currentToken: data.oauthTokenData === undefined ? undefined : currentToken,
		};
	};
	return await Promise.all(plans.flatMap((pair) => pair.map(open)));
}

function credentialOf(
	{ data, vendor }: Plan,
	{ token, refreshToken }: Connected,
	apiUrl: string,
): ICredentialDataDecryptedObject {
	if (refreshToken === undefined) return { ...data, apiUrl, accessToken: token, apiKey: token };
	const tokens = { access_token: token, refresh_token: refreshToken, token_type: 'Bearer' };
	const more: ICredentialDataDecryptedObject = vendor === 'zoho' ? { accountsUrl: apiUrl } : {};
	return { ...data, ...more, apiUrl, oauthTokenData: tokens };
}
