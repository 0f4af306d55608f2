import type { IHookFunctions } from 'n8n-workflow';

import { factsOf, invalid, nodeError } from '../../shared/base/errors';
import { at, textOf } from '../../shared/base/record';
import { perform } from '../../shared/run/perform';
import { intercom, operation } from '../vendor';
import { checkTopics } from './chosen';

const getCurrentAdmin = operation({
	value: 'getCurrent',
	name: 'Get Current',
	action: 'Get the current admin',
	description: 'Get the admin that the access token belongs to, and the workspace',
	request: { method: 'GET', path: '/me' },
	resend: 'safe',
	fields: [],
	output: {},
});

/**
 * Intercom takes no registration, so activation only makes sure that deliveries can be accepted, and learns which
 * workspace they come from.
 * @throws NodeApiError when no topic is chosen, the secret is missing, or the token is refused
 */
export async function prepare(context: IHookFunctions): Promise<boolean> {
	try {
		checkTopics(context);
		const { clientSecret } = await context.getCredentials('intercomLiveChatApi');
		if (textOf(clientSecret) === '') throw noSecret();
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
	const [admin] = await perform(context, intercom, getCurrentAdmin);
	context.getWorkflowStaticData('node').appId = textOf(at(admin, 'app.id_code'));
	return true;
}

const noSecret = () =>
	invalid(
		'Client Secret of the credential',
		'is empty',
		'Copy it from the Developer Hub (your app > Configure > Basic Information): only with it can a delivery be told from a forged one.',
	);

/** Forgets the workspace. The address in the Developer Hub is the builder's to remove. */
export function release(context: IHookFunctions): boolean {
	Reflect.deleteProperty(context.getWorkflowStaticData('node'), 'appId');
	return true;
}
