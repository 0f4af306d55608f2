import type { IHookFunctions } from 'n8n-workflow';

import { factsOf, invalid, nodeError } from '../../shared/base/errors';
import { textOf } from '../../shared/base/record';
import { checkEvents } from './chosen';

/**
 * Acquire takes no registration, so activation only makes sure that deliveries can be accepted.
 * @throws NodeApiError when no event is chosen or the secret is missing
 */
export async function prepare(context: IHookFunctions): Promise<boolean> {
	try {
		checkEvents(context);
		const { webhookSecret } = await context.getCredentials('acquireApi');
		if (textOf(webhookSecret) === '') throw noSecret();
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
	return true;
}

const noSecret = () =>
	invalid(
		'Webhook Secret of the credential',
		'is empty',
		'Enter the HMAC key of the webhook in Acquire: only with it can a delivery be told from a forged one.',
	);
