import { randomUUID } from 'node:crypto';
import { WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	type ExecutionStatus,
	type INode,
	type INodeExecutionData,
	type IRun,
	type Workflow,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { createAdditionalData } from './additional-data';
import type { LoadedPackage } from './package';
import { createHooks } from './workflow';

/** An execution under way. */
export interface Execution {
	finished: Promise<IRun>;
	cancel: () => void;
}

/**
 * Starts a workflow with these items at this node.
 * @throws what n8n throws for parameters that the editor would mark red
 */
export function start(
	loaded: LoadedPackage,
	workflow: Workflow,
	node: INode,
	items: INodeExecutionData[],
	mode: WorkflowExecuteMode = 'manual',
): Execution {
	const executionId = randomUUID();
	const additionalData = createAdditionalData(loaded.credentialsHelper, executionId);
	additionalData.workflowId = workflow.id;
	const hooks = createHooks(workflow, Object.values(workflow.nodes), mode, executionId);
	additionalData.hooks = hooks;
	// n8n stores what it is told first: a stopped run stays "canceled", whatever its node throws then.
	let status: ExecutionStatus | undefined;
	hooks.addHandler('workflowExecuteAfter', (result) => {
		status ??= result.status;
	});
	const runData = createRunExecutionData({
		executionData: { nodeExecutionStack: [{ node, data: { main: [items] }, source: null }] },
	});
	const running = new WorkflowExecute(additionalData, mode, runData).processRunExecutionData(
		workflow,
	);
	return {
		finished: running.then((result) => ({ ...result, status: status ?? result.status })),
		cancel: () => {
			running.cancel();
		},
	};
}
