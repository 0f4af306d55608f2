import { setMaxListeners } from 'node:events';
import type { AddressInfo } from 'node:net';
import { acquire } from './acquire';
import type { Context } from './core/context';
import { Faults, type FaultPlan, type PlantedFault } from './core/faults';
import { gatesFor } from './core/gates';
import { Ledger, type Accounting, type Received } from './core/ledger';
import type { Limits } from './core/limits';
import { Tokens } from './core/tokens';
import type { VendorName, VendorSandbox } from './core/vendor';
import { intercom } from './intercom';
import { OAuthState, type OAuthRequest } from './oauth/state';
import { buildServer } from './server';
import { zendesk } from './zendesk';
import { zoho } from './zoho';

export interface SandboxOptions {
	/** A free one unless given. */
	port?: number;
	/** Off unless told otherwise, so that a test meets only the limits it asked for. */
	limits?: Limits;
	/** False for runs of very many requests: counters stay, the log does not. */
	keepLog?: boolean;
	/** Drives rate windows, token expiry and what counts as too early. */
	now?: () => number;
}

/** What a client holds; the refresh token only where it has OAuth. */
export interface Connected {
	token: string;
	refreshToken?: string;
}

export interface Sandbox {
	readonly url: string;
	readonly zoho: ReturnType<typeof zoho>['desk'];
	readonly zendesk: ReturnType<typeof zendesk>['desk'];
	readonly intercom: ReturnType<typeof intercom>['desk'];
	readonly acquire: ReturnType<typeof acquire>['desk'];
	/** Every request to a vendor API in order; token requests are in `oauth`. */
	readonly received: readonly Received[];
	readonly oauth: { readonly log: readonly OAuthRequest[]; readonly refreshes: number };
	readonly tokens: Tokens;
	/** A further account with the rights of one that exists, but tokens and limits of its own. */
	addAccount(account: string, like: Connected): Connected;
	/** Drops records and what was counted about them. */
	forget(vendor: VendorName, recordIds: readonly string[]): void;
	plant(plan: FaultPlan): PlantedFault;
	clearFaults(): void;
	accounting(): Accounting;
	/** How often a write was applied to this record. */
	writesOf(vendor: VendorName, recordId: string): number;
	/** Back to the seed: records, tokens, log, counters, faults, limits. */
	reset(): void;
	close(): Promise<void>;
}

/** Starts the four vendors on 127.0.0.1. */
export async function createSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
	const { port = 0, limits = 'off', keepLog = true, now = Date.now } = options;
	const parts = {
		zoho: zoho(now),
		zendesk: zendesk(now),
		intercom: intercom(now),
		acquire: acquire(),
	};
	const vendors: VendorSandbox[] = Object.values(parts);
	const closing = new AbortController();
	setMaxListeners(0, closing.signal); // each delayed answer listens
	let url = '';
	const context: Context = {
		now,
		ledger: new Ledger(keepLog),
		faults: new Faults(),
		tokens: new Tokens(vendors.flatMap(({ grants }) => grants)),
		oauth: new OAuthState(keepLog, vendors),
		gates: gatesFor(vendors, limits),
		closing: closing.signal,
		url: () => url,
		reset() {
			for (const { desk } of vendors) desk.reset();
			for (const part of [context.ledger, context.faults, context.tokens, context.oauth])
				part.reset();
			context.gates = gatesFor(vendors, limits);
		},
	};
	const server = await buildServer(context, vendors);
	await server.listen({ host: '127.0.0.1', port });
	url = `http://127.0.0.1:${(server.server.address() as AddressInfo).port}`;

	const { ledger, faults, tokens, oauth } = context;
	return {
		url,
		zoho: parts.zoho.desk,
		zendesk: parts.zendesk.desk,
		intercom: parts.intercom.desk,
		acquire: parts.acquire.desk,
		get received() {
			return ledger.received;
		},
		oauth,
		tokens,
		addAccount(account, like) {
			const token = `${like.token}-${account}`;
			tokens.copy(like.token, token, account);
			if (like.refreshToken === undefined) return { token };
			const refreshToken = `${like.refreshToken}-${account}`;
			oauth.copy(like.refreshToken, refreshToken, account);
			return { token, refreshToken };
		},
		forget(vendor, recordIds) {
			for (const id of recordIds) {
				parts[vendor].desk.remove(id);
				ledger.forget(vendor, id);
			}
		},
		plant: (plan) => faults.plant(plan),
		clearFaults: () => {
			faults.reset();
		},
		accounting: () => ledger.accounting(),
		writesOf: (vendor, recordId) => ledger.writesOf(vendor, recordId),
		reset: context.reset,
		async close() {
			closing.abort();
			parts.zoho.desk.webhooks.stop();
			await server.close();
		},
	};
}
