import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { defaults } from '../base/defaults';
import { type Facts, invalid } from '../base/errors';
import type { Vendor } from '../operation/vendor';
import type { Context } from './context';
import { type Pace, paceOf } from './pace';
import { redactor } from './redact';
import { type Budget, createBudget } from './retry';
import { tokenKeeper, type TokenKeeper } from './token';

/** All that the requests of one run share. */
export interface Connection {
	context: Context;
	vendor: Vendor;
	credentialType: string;
	/** The vendor's address in a field of the credential, or what replaces it, without a slash at the end. */
	address: (field: string) => string;
	/** Hosts that a link to the next page may name. */
	hosts: readonly string[];
	pathValues: Record<string, unknown>;
	/** Fires when the execution is stopped. */
	signal?: AbortSignal;
	/** Fires also when no further item may start. */
	mayStart?: AbortSignal;
	tokens: TokenKeeper;
	/** Shared with all that use the same account. */
	pace: Pace;
	/** This run among all that share the pace. */
	lane: object;
	/** Tries that this run may repeat. */
	budget: Budget;
	/** Gives what takes the credential's secrets out of a text, those included that were renewed since. */
	redactor: () => Promise<(text: string) => string>;
	/** The credential was refused: the rest of the run fails likewise, without asking again. */
	ended?: Facts;
}

/**
 * Reads the credential once for all items.
 * @param halted fires when no further item may start
 * @throws CallFailure when it gives no usable address
 */
export async function connect(
	context: Context,
	vendor: Vendor,
	halted?: AbortSignal,
): Promise<Connection> {
	const credentialType = credentialTypeOf(context, vendor);
	const credentials = await context.getCredentials(credentialType);
	const { host } = new URL(usableUrl(credentials, 'baseUrl'));
	const credentialId = context.getNode().credentials?.[credentialType]?.id;
	const signal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	return {
		context,
		vendor,
		credentialType,
		address: (field) => usableUrl(credentials, field),
		hosts: [host, ...(vendor.ownHosts?.(credentials) ?? [])],
		pathValues: vendor.pathValues?.(credentials) ?? {},
		signal,
		mayStart: signal && halted ? AbortSignal.any([signal, halted]) : halted,
		pace: paceOf(`${credentialId} ${host}`),
		lane: {},
		budget: createBudget({ size: defaults.retryBudget, perSuccess: defaults.retryRefill }),
		tokens: tokenKeeper(context, credentialType, credentials),
		redactor: async () => {
			// A plain key does not change; an access token may have been renewed, by us or by n8n.
			const isRenewed = 'oauthTokenData' in credentials;
			const renewed = isRenewed && (await context.getCredentials(credentialType));
			return redactor([credentials, renewed]);
		},
	};
}

function credentialTypeOf(context: Context, vendor: Vendor): string {
	const { authentication } = context.getNode().parameters;
	const chosen = vendor.credentials.find((one) => one.authentication === authentication);
	return (chosen as Vendor['credentials'][number]).type;
}

function usableUrl(credentials: ICredentialDataDecryptedObject, field: string): string {
	const { [field]: url } = credentials;
	if (typeof url === 'string' && /^https?:\/\/[\w[]/.test(url)) return url;
	throw invalid(
		'The credential',
		'gives no address to send to',
		'Open the credential and fill in the account; leave API URL empty unless you use a proxy.',
	);
}
