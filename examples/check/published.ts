import { exampleNamed } from '../../demo/workflows';
import type { Demo } from '../../demo/start';

/** Publishes a workflow for as long as something is done with it. */
export async function whilePublished<Value>(
	{ n8n }: Demo,
	workflowId: string,
	work: () => Promise<Value>,
): Promise<Value> {
	await n8n.publish(workflowId);
	const value = await work();
	await n8n.unpublish(workflowId);
	return value;
}

/** The address at which a vendor calls a trigger of an example, while it is published. */
export function addressOf({ n8n }: Demo, example: string, trigger: string): string {
	const node = exampleNamed(example).nodes.find(({ name }) => name === trigger);
	if (node?.webhookId === undefined) throw new Error(`${example} has no trigger "${trigger}".`);
	return `${n8n.url}/webhook/${node.webhookId}/webhook`;
}
