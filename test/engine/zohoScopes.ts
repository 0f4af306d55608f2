import { ZohoSalesIQOAuth2Api } from '../../credentials/ZohoSalesIQOAuth2Api.credentials';
import { samples, type Sandbox } from '../../sandbox';

/** What the credential of Zoho SalesIQ asks for unless the builder says otherwise. */
export const defaultScopes = (): string[] => {
	const { properties } = new ZohoSalesIQOAuth2Api();
	const field = properties.find(({ name }) => name === 'enabledScopes');
	return (field?.default as string).split(',');
};

/** From now on the usual token may do what the credential asks for, and no more. */
export function grantDefaultScopes({ tokens }: Sandbox): void {
	tokens.issue({
		token: samples.zoho.tokens.organisation,
		vendor: 'zoho',
		account: 'zoho-main',
		kind: 'organisation',
		scopes: defaultScopes(),
		state: 'live',
	});
}
