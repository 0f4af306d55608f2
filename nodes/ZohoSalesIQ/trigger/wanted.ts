import type { IHookFunctions } from 'n8n-workflow';

import { factsOf, invalid, nodeError } from '../../shared/base/errors';
import { textOf } from '../../shared/base/record';
import { chosenEvents, chosenIn } from '../../shared/trigger/chosen';
import { administrationEvents, dataEvents } from '../events';
import { brands, triggerOn } from './inputs';

/** A webhook that the trigger needs at the vendor. */
export interface Wanted {
	type: 'data' | 'administration';
	events: string[];
	/** None means all brands. */
	brandIds: string[];
}

/** The vendor has the two kinds of events on webhooks of their own (documented), so both may be needed. */
function wantedWebhooks(events: readonly string[], brandIds: string[]): Wanted[] {
	const wanted: Wanted[] = [
		{ type: 'data', events: events.filter((event) => event in dataEvents), brandIds },
		{
			type: 'administration',
			events: events.filter((event) => event in administrationEvents),
			brandIds: [],
		},
	];
	return wanted.filter((webhook) => webhook.events.length > 0);
}

/**
 * What the builder chose.
 * @throws NodeApiError when it is nothing that can be registered
 */
export function chosenWebhooks(context: IHookFunctions): Wanted[] {
	try {
		return wantedWebhooks(chosenEvents(context, triggerOn), chosenIn(context, brands));
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
}

/** The address that the vendor calls. */
export const addressOf = (context: IHookFunctions): string =>
	context.getNodeWebhookUrl('default') as string;

const hasPort = /^[^/]*\/\/[^/]*:\d+(\/|$)/;
const isOnThisComputer = /^https?:\/\/(localhost|127\.[\d.]+|\[::1\])(:|\/|$)/i;

/**
 * Has it a port that the vendor would refuse? Inferred: its pages say so of the webhooks of bots. Whoever stands in for
 * the vendor on this computer, by the API URL, decides alone.
 */
export async function hasRefusedPort(context: IHookFunctions): Promise<boolean> {
	if (!hasPort.test(addressOf(context))) return false;
	const { baseUrl } = await context.getCredentials('zohoSalesIQOAuth2Api');
	return !isOnThisComputer.test(textOf(baseUrl));
}

/** @throws NodeApiError before anything is sent when the vendor cannot call the address */
export async function usableAddress(context: IHookFunctions): Promise<string> {
	const address = addressOf(context);
	if (!(await hasRefusedPort(context))) return address;
	const { facts } = invalid(
		'The webhook address of this n8n',
		`has a port (${new URL(address).host}), which Zoho SalesIQ refuses`,
		'Set the environment variable WEBHOOK_URL to the address that is seen from outside, without a port, such as https://n8n.example.com/, and let a reverse proxy pass it on.',
	);
	throw nodeError(context.getNode(), facts);
}
