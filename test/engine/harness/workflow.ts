import { randomUUID } from 'node:crypto';
import { ExecutionLifecycleHooks } from 'n8n-core';
import {
	deepCopy,
	Workflow,
	type IConnections,
	type IDataObject,
	type INode,
	type INodeParameters,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { createAdditionalData } from './additional-data';
import type { CredentialData } from './credential-store';
import type { LoadedPackage } from './package';

/** One node of the package and how it is set up. */
export interface SingleNode {
	/** Short name, `intercom`. A name with a dot is taken as it is. */
	node: string;
	parameters?: INodeParameters | undefined;
	credentials?: CredentialData | undefined;
	/** Node settings: `onError`, `retryOnFail`, `webhookId`, … */
	settings?: Partial<INode> | undefined;
}

/** A workflow that holds the node, and what n8n-core needs to execute it. */
export interface PreparedNode {
	workflow: Workflow;
	node: INode;
	additionalData: IWorkflowExecuteAdditionalData;
}

/** The node as a workflow stores it: credentials by reference, version as the editor would pick. */
export function createNode(loaded: LoadedPackage, options: SingleNode): INode {
	const type = loaded.nodeTypes.fullName(options.node);
	const { defaultVersion, version } = loaded.nodeTypes.describe(type);
	return {
		id: randomUUID(),
		name: 'Node',
		type,
		typeVersion: defaultVersion ?? [version].flat().at(-1) ?? 1,
		position: [0, 0],
		parameters: deepCopy(options.parameters ?? {}),
		credentials: loaded.credentials.references(options.credentials),
		...options.settings,
	};
}

/** What a workflow has when it comes from n8n's database. */
export interface WorkflowFacts {
	id: string;
	staticData: IDataObject;
	active: boolean;
}

/** Puts nodes into a workflow; n8n fills in defaults and drops hidden parameters on the way. */
export function createWorkflow(
	loaded: LoadedPackage,
	nodes: INode[],
	connections: IConnections,
	facts: WorkflowFacts = { id: randomUUID(), staticData: {}, active: false },
): Workflow {
	return new Workflow({
		name: 'Test',
		nodes,
		connections,
		nodeTypes: loaded.nodeTypes,
		settings: { executionOrder: 'v1' },
		...facts,
	});
}

/** The hooks n8n insists on; nothing listens to them. */
export function createHooks(
	workflow: Workflow,
	nodes: INode[],
	mode: WorkflowExecuteMode,
	executionId: string,
): ExecutionLifecycleHooks {
	const data: IWorkflowBase = {
		id: workflow.id,
		name: 'Test',
		active: false,
		activeVersionId: null,
		isArchived: false,
		createdAt: new Date(),
		updatedAt: new Date(),
		nodes,
		connections: {},
	};
	return new ExecutionLifecycleHooks(mode, executionId, data);
}

/** A workflow of this node alone. */
export function prepareNode(loaded: LoadedPackage, options: SingleNode): PreparedNode {
	const node = createNode(loaded, options);
	const workflow = createWorkflow(loaded, [node], {});
	// The workflow keeps its own copy of the node, with the defaults in it, as the editor does.
	const stored = workflow.getNode(node.name) ?? node;
	const helper = loaded.credentialsHelper;
	const additionalData = createAdditionalData(helper, randomUUID(), stored.parameters);
	return { workflow, node: stored, additionalData };
}
