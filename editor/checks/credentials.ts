import type { Locator, Page } from '../../demo/browser';
import { samples } from '../../sandbox';
import { inputOf, switchOn } from '../builder';
import type { Check } from '../check';

const { zendesk, intercom, acquire } = samples;

/** The empty form of a new credential. */
export async function openForm(page: Page, type: string): Promise<Locator> {
	await page.goto('/home/credentials/create');
	await page.getByPlaceholder('Search for app...').fill(type);
	await page.getByRole('option', { name: type, exact: true }).click();
	await page.getByTestId('new-credential-type-button').click();
	const form = page.getByTestId('editCredential-modal');
	await form.waitFor();
	return form;
}

export async function fill(form: Locator, values: Readonly<Record<string, string>>): Promise<void> {
	for (const [name, value] of Object.entries(values)) await inputOf(form, name).fill(value);
}

/** A credential that holds a key, which n8n tests when it is saved. */
interface KeyForm {
	type: string;
	path: string;
	values: Readonly<Record<string, string>>;
	secret: string;
	good: string;
	bad: string;
	refusal: string;
}

const forms: readonly KeyForm[] = [
	{
		type: 'Acquire API',
		path: 'acquire',
		values: { accountId: 'lanternhouse' },
		secret: 'apiKey',
		good: acquire.tokens.good,
		bad: acquire.tokens.invalid,
		refusal: 'Acquire does not know this API key',
	},
	{
		type: 'Intercom Live Chat API',
		path: 'intercom',
		values: {},
		secret: 'accessToken',
		good: intercom.tokens.good,
		bad: intercom.tokens.invalid,
		refusal: 'Intercom does not know this token in this region',
	},
	{
		type: 'Zendesk Chat API',
		path: 'zendesk',
		values: { subdomain: 'https://lanternhouse.zendesk.com' },
		secret: 'accessToken',
		good: zendesk.tokens.good,
		bad: zendesk.tokens.invalid,
		refusal: 'Zendesk Chat does not know this token',
	},
];

async function save(form: Locator): Promise<void> {
	await form.getByTestId('credential-save-button').click();
}

/** Deletes a credential, so that no other check is offered it. */
export async function remove(form: Locator): Promise<void> {
	await form.getByTestId('credential-delete-button').click();
	await form.page().getByRole('button', { name: 'Yes, delete' }).click();
	await form.waitFor({ state: 'hidden' });
}

export const credentials: readonly Check[] = forms.map(
	({ type, path, values, secret, good, bad, refusal }) => ({
		name: `${type}: its test says why it fails, then passes`,
		async run({ page, demo }) {
			const form = await openForm(page, type);
			await fill(form, { ...values, [secret]: bad });
			await switchOn(form, 'advanced');
			await fill(form, { apiUrl: `${demo.sandbox.url}/${path}` });
			await save(form);
			await form.getByText('More details').click();
			await form.getByText(refusal).waitFor();
			await fill(form, { [secret]: good });
			await save(form);
			await form.getByText('Connection tested successfully').waitFor();
			await remove(form);
		},
	}),
);
