import type { IExecuteFunctions, ILoadOptionsFunctions, INode } from 'n8n-workflow';

import { invalid, type Facts } from './errors';
import { redactor } from './redact';
import { tokenKeeper, type TokenKeeper } from './token';
import type { Vendor } from './vendor';

export type Context = IExecuteFunctions | ILoadOptionsFunctions;

/** All that the requests of one run share. */
export interface Connection {
	context: Context;
	node: INode;
	vendor: Vendor;
	credentialType: string;
	/** The vendor's address, or what replaces it, without a slash at the end. */
	baseUrl: string;
	pathValues: Record<string, unknown>;
	/** Fires when the execution is stopped. */
	signal?: AbortSignal;
	tokens: TokenKeeper;
	/** Gives what takes the credential's secrets out of a text, those included that were renewed since. */
	redactor: () => Promise<(text: string) => string>;
	/** The credential was refused: the rest of the run fails likewise, without asking again. */
	ended?: Facts;
}

/**
 * Reads the credential once for all items.
 * @throws CallFailure when it gives no usable address
 */
export async function connect(context: Context, vendor: Vendor): Promise<Connection> {
	const credentialType = credentialTypeOf(context, vendor);
	const credentials = await context.getCredentials(credentialType);
	return {
		context,
		node: context.getNode(),
		vendor,
		credentialType,
		baseUrl: usableUrl(credentials.baseUrl),
		pathValues: vendor.pathValues?.(credentials) ?? {},
		signal: 'getExecutionCancelSignal' in context ? context.getExecutionCancelSignal() : undefined,
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

function usableUrl(baseUrl: unknown): string {
	if (typeof baseUrl === 'string' && /^https?:\/\/[\w[]/.test(baseUrl)) return baseUrl;
	throw invalid(
		'The credential',
		'gives no address to send to',
		'Open the credential and fill in the account; leave API URL empty unless you use a proxy.',
	);
}
