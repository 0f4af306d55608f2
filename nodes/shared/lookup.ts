import type { IDataObject, ILoadOptionsFunctions } from 'n8n-workflow';

import { connect } from './connection';
import { factsOf, nodeError } from './errors';
import { optionsFrom } from './options';
import { send } from './send';
import type { Vendor } from './vendor';

/**
 * Reads a list for the editor.
 * @returns the body of the vendor's answer
 * @throws NodeApiError, which the editor shows beside the list
 */
export async function lookup(
	context: ILoadOptionsFunctions,
	vendor: Vendor,
	request: { path: string; query: IDataObject },
): Promise<unknown> {
	try {
		const connection = await connect(context, vendor);
		const call = { ...request, method: 'GET' as const, body: {}, identity: {}, reads: true };
		const { answer } = await send(connection, call, { ...optionsFrom({}), resend: 'safe' });
		return answer.body;
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
}
