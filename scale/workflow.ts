import type { INodeParameters } from 'n8n-workflow';
import type { Api } from '../demo/api';
import { at } from '../nodes/shared/base/record';
import { samples, type Sandbox } from '../sandbox';

/** A node of a workflow, as the editor stores it. */
export interface WorkflowNode {
	name: string;
	/** With the package's name in front; of n8n's own nodes `n8n-nodes-base.webhook` and the like. */
	type: string;
	typeVersion?: number;
	parameters: INodeParameters;
	credential?: Credential;
	webhookId?: string;
	onError?: 'continueErrorOutput';
}

/** A credential that is stored in n8n. */
export interface Credential {
	id: string;
	name: string;
	type: string;
}

/** Stores the credentials of the vendors. */
export async function addCredentials(main: Api, { url }: Sandbox) {
	const add = async (type: string, data: object): Promise<Credential> => {
		const credential = { name: `Scale ${type}`, type };
		const stored = await main.ask('/rest/credentials', { ...credential, data });
		return { ...credential, id: String(at(stored, 'id')) };
	};
	const { intercom, zendesk } = samples;
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
	};
}

export type Credentials = Awaited<ReturnType<typeof addCredentials>>;

/** Stores a workflow whose nodes follow each other, and publishes it; gives its ID. */
export async function publishChain(
	main: Api,
	name: string,
	nodes: readonly WorkflowNode[],
): Promise<string> {
	const follows = nodes.slice(0, -1).map((node, index) => {
		const next = { node: nodes[index + 1]?.name, type: 'main', index: 0 };
		return [node.name, { main: [[next]] }];
	});
	const stored = await main.ask('/rest/workflows', {
		name,
		active: false,
		nodes: nodes.map((node, index) => storedNode(name, node, index)),
		connections: Object.fromEntries(follows) as unknown,
		settings: { executionOrder: 'v1' },
	});
	const id = String(at(stored, 'id'));
	await main.publish(id);
	return id;
}

function storedNode(workflow: string, { credential, ...node }: WorkflowNode, index: number) {
	const place = { id: `${workflow} ${index}`, position: [index * 220, 0] };
	if (!credential) return { typeVersion: 1, ...place, ...node };
	const { type, ...reference } = credential;
	return { typeVersion: 1, ...place, ...node, credentials: { [type]: reference } };
}
