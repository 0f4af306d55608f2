import type { ICredentialDataDecryptedObject, INodeParameters } from 'n8n-workflow';
import { createSandbox, samples, type Sandbox, type SandboxOptions } from '../../sandbox';
import { createEngine, type Engine, type RunOptions, type Running } from './harness';

const credentialTypes = {
	zohoSalesIQ: 'zohoSalesIQOAuth2Api',
	zendeskChat: 'zendeskChatApi',
	intercom: 'intercomLiveChatApi',
	acquire: 'acquireApi',
} as const;

export type NodeName = keyof typeof credentialTypes;

/** The built nodes in the real engine, with the sandbox as their vendor. */
export interface Stage {
	engine: Engine;
	sandbox: Sandbox;
	/** A good credential of the node, made anew so that no two tests share a token. */
	credential: (
		node: NodeName,
		change?: ICredentialDataDecryptedObject,
	) => Record<string, ICredentialDataDecryptedObject>;
	/** Runs one node with a good credential, unless `options` brings another. */
	run: (
		node: NodeName,
		parameters: INodeParameters,
		options?: Omit<RunOptions, 'node' | 'parameters'>,
	) => Running;
	close: () => Promise<void>;
}

export async function setStage(options?: SandboxOptions): Promise<Stage> {
	const engine = createEngine();
	const sandbox = await createSandbox(options);
	const data: Record<NodeName, () => ICredentialDataDecryptedObject> = {
		zohoSalesIQ: () => ({
			screenName: samples.zoho.screenName,
			apiUrl: `${sandbox.url}/zoho`,
			accountsUrl: `${sandbox.url}/zoho`,
			clientId: samples.zoho.clients.organisation.id,
			clientSecret: samples.zoho.clients.organisation.secret,
			oauthTokenData: zohoToken(samples.zoho.tokens.organisation),
		}),
		zendeskChat: () => ({
			subdomain: 'acmehelp',
			apiUrl: `${sandbox.url}/zendesk`,
			accessToken: samples.zendesk.tokens.good,
		}),
		intercom: () => ({
			apiUrl: `${sandbox.url}/intercom`,
			accessToken: samples.intercom.tokens.good,
			clientSecret: samples.intercom.clientSecret,
		}),
		acquire: () => ({
			accountId: '5mkg3t',
			apiUrl: `${sandbox.url}/acquire`,
			apiKey: samples.acquire.tokens.good,
		}),
	};
	const credential: Stage['credential'] = (node, change) => ({
		[credentialTypes[node]]: { ...data[node](), ...change },
	});
	return {
		engine,
		sandbox,
		credential,
		run: (node, parameters, more) =>
			engine.run({ node, parameters, credentials: credential(node), ...more }),
		close: () => sandbox.close(),
	};
}

/** Token data as n8n stores it, with the refresh token of the organisation client. */
export const zohoToken = (accessToken: string) => ({
	access_token: accessToken,
	refresh_token: samples.zoho.refreshTokens.organisation,
	token_type: 'Bearer',
});
