import type { Locator, Page } from '../../demo/browser';
import { scopesOf } from '../../nodes/ZohoSalesIQ/scopes';
import { samples } from '../../sandbox';
import { choose, switchOn } from '../builder';
import type { Check } from '../check';
import { fill, openForm, remove } from './credentials';

const { zoho, zendesk } = samples;

/** Opens the vendor's own page, in which the builder agrees or does not. */
async function askConsent(form: Locator): Promise<Page> {
	const opened = form.page().waitForEvent('popup');
	await form.getByRole('button', { name: 'Connect', exact: true }).click();
	return await opened;
}

/** Disagrees, then agrees to what the vendor is asked for. */
async function connect(form: Locator, scopes: readonly string[]): Promise<void> {
	const refused = await askConsent(form);
	await refused.getByRole('link', { name: 'Reject' }).click();
	await refused.getByText('access_denied').waitFor({ state: 'attached' });
	await refused.close();
	const consent = await askConsent(form);
	await consent.getByText(`asks for: ${scopes.join(', ')}`).waitFor();
	await consent.getByRole('link', { name: 'Accept' }).click();
	await form.getByText('Account connected').waitFor();
	await remove(form);
}

async function openZoho(page: Page, url: string): Promise<Locator> {
	const form = await openForm(page, 'Zoho SalesIQ OAuth2 API');
	const address = `${url}/zoho`;
	// The address of the portal, as a builder copies it.
	await fill(form, { screenName: `https://salesiq.zoho.com/${zoho.screenName}/` });
	await switchOn(form, 'advanced');
	await fill(form, { customAccountsUrl: address, customApiUrl: address });
	return form;
}

export const consent: readonly Check[] = [
	{
		name: 'Zoho SalesIQ OAuth2 API: connects as a user, through the page for consent',
		async run({ page, demo }) {
			const form = await openZoho(page, demo.sandbox.url);
			const { id, secret } = zoho.clients.user;
			await choose(form, 'scopes', 'Visitors');
			await fill(form, { clientId: id, clientSecret: secret });
			await connect(form, scopesOf('visitors').split(','));
		},
	},
	{
		name: 'Zoho SalesIQ OAuth2 API: connects as an organisation, through the page for consent',
		async run({ page, demo }) {
			const form = await openZoho(page, demo.sandbox.url);
			const { id, secret } = zoho.clients.organisation;
			await choose(form, 'tokenType', 'Organisation');
			await fill(form, { clientId: id, clientSecret: secret });
			await connect(form, scopesOf('chats').split(','));
		},
	},
	{
		name: 'Zendesk Chat OAuth2 API: connects through the page for consent',
		async run({ page, demo }) {
			const form = await openForm(page, 'Zendesk Chat OAuth2 API');
			const { id, secret } = zendesk.clients.good;
			await fill(form, { subdomain: 'lanternhouse', clientId: id, clientSecret: secret });
			await switchOn(form, 'advanced');
			await fill(form, { customApiUrl: `${demo.sandbox.url}/zendesk` });
			await connect(form, ['read', 'write']);
		},
	},
];
