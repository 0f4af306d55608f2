import { WorkflowExecute } from 'n8n-core';
import { createRunExecutionData, type INodeExecutionData } from 'n8n-workflow';
import type { Mode, OpenWorkflow } from './stored-workflow';
import { createHooks } from './workflow';

/** Runs a workflow that begins with this node, as n8n does when something starts it or the editor's button is pressed. */
export async function execute(
	{ workflow, node, additionalData }: OpenWorkflow,
	items: INodeExecutionData[] = [{ json: {} }],
	mode: Mode = 'manual',
): Promise<INodeExecutionData[] | null> {
	const { executionId = '' } = additionalData;
	additionalData.hooks = createHooks(workflow, [node], mode, executionId);
	const start = { node, data: { main: [items] }, source: null };
	const runData = createRunExecutionData({ executionData: { nodeExecutionStack: [start] } });
	const execution = new WorkflowExecute(additionalData, mode, runData);
	const { data } = await execution.processRunExecutionData(workflow);
	const { error, runData: runs } = data.resultData;
	if (error !== undefined) throw error;
	return runs[node.name]?.at(-1)?.data?.['main']?.[0] ?? null;
}
