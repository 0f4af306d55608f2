import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { clock } from '../base/clock';
import { defaults } from '../base/defaults';
import { CallFailure } from '../base/errors';
import type { Vendor } from '../operation/vendor';
import type { Context } from './context';
import { type Fault, faultOf } from './n8nFault';
import { demandedMs } from './retry';

/**
 * Reads a credential, again after a while where n8n's database does not give it.
 * @throws CallFailure, or the reason of the signal
 */
export async function readCredential(
	context: Context,
	{ displayName }: Vendor,
	credentialType: string,
	signal?: AbortSignal,
): Promise<ICredentialDataDecryptedObject> {
	for (let tries = 1; ; tries++) {
		const read = await readOnce(context, credentialType);
		if ('credentials' in read) return read.credentials;
		const { error, outcome } = read;
		const wait = demandedMs(outcome, { tries, turnedAway: 0, waitedMs: 0 });
		if (wait === undefined || tries === defaults.maxAttempts) {
			throw new CallFailure({ ...error, message: `${displayName} ${error.message}` });
		}
		await clock.sleep(wait, signal);
	}
}

async function readOnce(
	context: Context,
	credentialType: string,
): Promise<Fault | { credentials: ICredentialDataDecryptedObject }> {
	try {
		return { credentials: await context.getCredentials(credentialType) };
	} catch (thrown) {
		return faultOf(thrown);
	}
}
