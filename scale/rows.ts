import type { Execution } from '../demo/execution';
import type { Target } from '../soak/stored';
import { works } from '../soak/work';
import type { Credential, WorkflowNode } from './workflow';

/** Vendors whose visitors are updated here. */
export type Vendor = 'intercom' | 'zendesk';

/** What each vendor is asked to do with a row. */
export const workOf = { intercom: 'intercomUpdate', zendesk: 'zendeskUpdate' } as const;

const received = 'Rows come in';
/** Names of nodes. */
export const split = 'One item per row';
export const update = 'Update';

/** The beginning of a workflow that takes rows. */
export const incoming = (path: string): WorkflowNode[] => [
	{
		name: received,
		type: 'n8n-nodes-base.webhook',
		typeVersion: 2,
		parameters: { httpMethod: 'POST', path, options: {} },
		webhookId: path,
	},
	{
		name: split,
		type: 'n8n-nodes-base.splitOut',
		parameters: { fieldToSplitOut: 'body.rows', options: {} },
	},
];

/** The node that writes the value of each row; what fails comes in its place. */
export function updateOf(
	vendor: Vendor,
	credential: Credential,
	options: Record<string, boolean>,
): WorkflowNode {
	const { node, parameters } = works[workOf[vendor]];
	const oAuth = credential.type.includes('OAuth2');
	return {
		name: update,
		type: `n8n-nodes-live-chat.${node}`,
		parameters: {
			...parameters,
			visitorId: { __rl: true, mode: 'id', value: parameters.visitorId },
			...(vendor === 'zendesk' && { authentication: oAuth ? 'oAuth2' : 'accessToken' }),
			options,
		},
		credential,
		onError: 'continueErrorOutput',
	};
}

/** Sends rows to the processes for webhooks in turn, a part of them for each execution. */
export async function sendRows(
	urls: readonly string[],
	path: string,
	rows: readonly Target[],
	perExecution: number,
): Promise<void> {
	for (let from = 0; from < rows.length; from += perExecution) {
		const url = `${urls[(from / perExecution) % urls.length] ?? ''}/webhook/${path}`;
		const body = JSON.stringify({ rows: rows.slice(from, from + perExecution) });
		const headers = { 'content-type': 'application/json' };
		const response = await fetch(url, { method: 'POST', headers, body });
		if (response.ok) continue;
		throw new Error(`The webhook answered ${response.status}: ${await response.text()}`);
	}
}

/** A path that no other workflow of the run has. */
export const pathOf = (...words: string[]) => words.join(' ').replace(/\W+/g, '-');

/** The rows that an execution was started with. */
export const rowsOf = (execution: Execution) => execution.items(split) as unknown as Target[];
