import { randomUUID } from 'node:crypto';
import type { INodeParameters } from 'n8n-workflow';
import type { Api } from '../demo/api';
import { at } from '../nodes/shared/base/record';
import { samples } from '../sandbox';
import type { Cluster } from './cluster';

/** A node of a workflow, as the editor stores it. */
export interface WorkflowNode {
	name: string;
	/** With the package's name in front; of n8n's own nodes `n8n-nodes-base.webhook` and the like. */
	type: string;
	typeVersion?: number;
	parameters: INodeParameters;
	credential?: Credential;
	webhookId?: string;
	onError?: 'continueErrorOutput' | 'continueRegularOutput';
	/** The node that follows each of its outputs; the next one in the list unless given. */
	leadsTo?: readonly string[];
}

/** A credential that is stored in n8n. */
export interface Credential {
	id: string;
	name: string;
	type: string;
}

/** Stores the credentials of the vendors. */
export async function addCredentials({ main, sandbox, redisPort }: Cluster) {
	const add = async (type: string, data: object): Promise<Credential> => {
		const credential = { name: `Scale ${type}`, type };
		const stored = await main.ask('/rest/credentials', { ...credential, data });
		return { ...credential, id: String(at(stored, 'id')) };
	};
	const { intercom, zendesk, acquire } = samples;
	const { url } = sandbox;
	const connected = sandbox.addAccount('oauth', {
		token: zendesk.tokens.good,
		refreshToken: zendesk.refreshTokens.good,
	});
	return {
		intercom: await add('intercomLiveChatApi', {
			region: 'us',
			accessToken: intercom.tokens.good,
			clientSecret: intercom.clientSecret,
			apiUrl: `${url}/intercom`,
		}),
		zendesk: await add('zendeskChatApi', {
			subdomain: 'lanternhouse',
			accessToken: zendesk.tokens.good,
			apiUrl: `${url}/zendesk`,
		}),
		acquire: await add('acquireApi', {
			accountId: 'lanternhouse',
			apiKey: acquire.tokens.good,
			apiUrl: `${url}/acquire`,
		}),
		zendeskOAuth: await add('zendeskChatOAuth2Api', {
			subdomain: 'lanternhouse',
			scope: 'read write',
			apiUrl: `${url}/zendesk`,
			clientId: zendesk.clients.good.id,
			clientSecret: zendesk.clients.good.secret,
			oauthTokenData: {
				access_token: connected.token,
				refresh_token: connected.refreshToken,
				token_type: 'Bearer',
			},
		}),
		redis: await add('redis', { host: '127.0.0.1', port: redisPort, database: 0 }),
		/** What the one with OAuth2 begins with; the others share nothing with it. */
		oauthToken: connected.token,
	};
}

/** Stores a workflow and publishes it; gives its ID. */
export async function publish(
	main: Api,
	name: string,
	nodes: readonly WorkflowNode[],
): Promise<string> {
	const follows = nodes.map(({ name: from, leadsTo }, index) => {
		const next = leadsTo ?? nodes.slice(index + 1, index + 2).map((node) => node.name);
		return [from, { main: next.map((node) => [{ node, type: 'main', index: 0 }]) }];
	});
	const stored = await main.ask('/rest/workflows', {
		name,
		active: false,
		nodes: nodes.map((node, index) => storedNode(node, index)),
		connections: Object.fromEntries(follows) as unknown,
		settings: { executionOrder: 'v1' },
	});
	const id = String(at(stored, 'id'));
	await main.publish(id);
	return id;
}

function storedNode(node: WorkflowNode, index: number) {
	const { name, type, typeVersion = 1, parameters, webhookId, onError, credential } = node;
	const place = { id: randomUUID(), position: [index * 220, 0] };
	const stored = { ...place, name, type, typeVersion, parameters, webhookId, onError };
	if (!credential) return stored;
	const { type: credentialType, ...reference } = credential;
	return { ...stored, credentials: { [credentialType]: reference } };
}
