import type {
	ICredentialDataDecryptedObject,
	ICredentialsDecrypted,
	INodeCredentialsDetails,
} from 'n8n-workflow';

import { defaults } from '../base/defaults';
import { type Facts, invalid } from '../base/errors';
import type { Vendor } from '../operation/vendor';
import type { Context } from './context';
import { readCredential } from './credential';
import { type Pace, paceOf } from './pace';
import { redactor } from './redact';
import { type Budget, createBudget } from './retry';
import { tokenKeeper, type TokenKeeper } from './token';

/** All that the requests of one run share. */
export interface Connection {
	context: Context;
	vendor: Vendor;
	credentialType: string;
	/** As it was read at the beginning of the run. */
	credentialsDecrypted: ICredentialsDecrypted;
	/** The vendor's address in a field of the credential, or what replaces it, without a slash at the end. */
	address: (field: string) => string;
	/** Tells the account from all others, whichever credential opens it. */
	account: string;
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
	/** Takes the secrets that were read at the beginning out of a text. */
	redact: (text: string) => string;
	/** Gives what takes those out as well that were renewed since. */
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
	const signal =
		'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined;
	const credentials = await readCredential(context, vendor, credentialType, signal);
	const { host } = new URL(usableUrl(credentials, 'baseUrl'));
	// It has been read, so it is there.
	const { id, name } = context.getNode().credentials?.[credentialType] as INodeCredentialsDetails;
	const redact = redactor(credentials);
	return {
		context,
		vendor,
		credentialType,
		credentialsDecrypted: { id: String(id), name, type: credentialType, data: credentials },
		address: (field) => usableUrl(credentials, field),
		account: `${vendor.accountIn?.(credentials) ?? ''} ${usableUrl(credentials, 'baseUrl')}`,
		hosts: [host, ...(vendor.ownHosts?.(credentials) ?? [])],
		pathValues: vendor.pathValues?.(credentials) ?? {},
		signal,
		mayStart: signal && halted ? AbortSignal.any([signal, halted]) : halted,
		pace: paceOf(`${id} ${host}`),
		lane: {},
		budget: createBudget({ size: defaults.retryBudget, perSuccess: defaults.retryRefill }),
		tokens: tokenKeeper(context, credentialType, credentials),
		redact,
		redactor: async () => {
			// A plain key does not change; an access token may have been renewed, by us or by n8n.
			if (!('oauthTokenData' in credentials)) return redact;
			// Where n8n cannot read it now, the secrets that are known must do.
			const renewed = await context.getCredentials(credentialType).catch(() => undefined);
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
