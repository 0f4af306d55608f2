import type { IDataObject, IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { at, textOf } from '../../shared/base/record';
import type { Operation, Values, Vendor, VendorError } from '../../shared/operation';
import { perform } from '../../shared/run/perform';
import { getMany, remove } from '../resources/webhook';
import { zohoSalesIQ } from '../vendor';

type Context = IHookFunctions | IWebhookFunctions;

/** The vendor, with advice for those who activate a workflow. */
const vendor: Vendor = {
	...zohoSalesIQ,
	readError: (...args) => advised(zohoSalesIQ.readError(...args)),
};

function advised(error: VendorError | undefined): VendorError | undefined {
	if (error?.kind === 'scope') {
		return {
			...error,
			advice:
				'Choose the Scopes "Chats" in the credential, or add SalesIQ.webhooks.READ, SalesIQ.webhooks.CREATE, SalesIQ.webhooks.UPDATE and SalesIQ.webhooks.DELETE under Custom, and connect the account again.',
		};
	}
	if (error?.field === 'url') {
		return {
			...error,
			advice:
				'SalesIQ asks the webhook address with HEAD before it stores it, and takes it only when the answer is 200. Check that WEBHOOK_URL is an address that is reached from outside, over https and without a port.',
		};
	}
	return error;
}

/** Carries out an operation on webhooks. */
export const ask = (context: Context, operation: Operation, values?: Values) =>
	perform(context, vendor, operation, values);

/** All webhooks of the portal. */
export const listWebhooks = (context: Context) => ask(context, getMany);

/** By the vendor's code inside HTTP 200, or by the status. */
const gone = ['1019', '404', '410'];

/** Deletes a webhook; one that is gone already is as good. */
export async function removeWebhook(context: IHookFunctions, webhookId: string): Promise<void> {
	const failure = await ask(context, remove, { webhookId }).then(
		() => undefined,
		(reason: unknown) => reason as Error & { httpCode?: string },
	);
	if (failure && !gone.includes(String(failure.httpCode))) throw failure;
}

/** The public keys in a webhook, or in the answer that brings a new one. */
export function keysIn({ key, public_keys: keys }: IDataObject): string[] {
	const all: unknown[] = Array.isArray(keys) ? keys : [];
	return [key, ...all.map((one) => at(one, 'key'))].map(textOf).filter((text) => text !== '');
}

/** Do both name the same place, however it is written? */
export const isSameAddress = (one: unknown, other: string): boolean =>
	plain(textOf(one)) === plain(other);

const plain = (address: string) =>
	(URL.canParse(address) ? new URL(address).href : address).replace(/\/$/, '');
