import { randomUUID } from 'node:crypto';
import type {
	IDataObject,
	INode,
	IWorkflowExecuteAdditionalData,
	Workflow,
	WorkflowExecuteMode,
} from 'n8n-workflow';
import { createAdditionalData } from './additional-data';
import type { LoadedPackage } from './package';
import { createWorkflow } from './workflow';

/** A workflow in n8n's memory. What is changed in it is lost unless it is saved. */
export interface OpenWorkflow {
	workflow: Workflow;
	node: INode;
	additionalData: IWorkflowExecuteAdditionalData;
}

/** How a node is called: the mode that `getMode()` tells. */
export type Mode = WorkflowExecuteMode;

const jsonCopy = (data: IDataObject) => JSON.parse(JSON.stringify(data)) as IDataObject;

/** The row of a workflow with one trigger in n8n's database. */
export class StoredWorkflow {
	private staticData: IDataObject;
	private readonly key: string;

	constructor(
		private readonly loaded: LoadedPackage,
		private readonly node: INode,
		private readonly serverUrl: string,
		nodeStaticData: IDataObject = {},
		private readonly id: string = randomUUID(),
	) {
		this.key = `node:${node.name}`;
		this.staticData = jsonCopy({ [this.key]: nodeStaticData });
	}

	/** What is stored for the node. */
	get nodeStaticData(): IDataObject {
		return jsonCopy((this.staticData[this.key] as IDataObject | undefined) ?? {});
	}

	/** Loads the workflow for production. */
	open(): OpenWorkflow {
		return this.load(this.staticData, true);
	}

	/** Loads it for the editor's test of a webhook, which begins with no static data. */
	openForTest(): OpenWorkflow {
		return this.load({}, false);
	}

	/** Stores static data that has changed, as JSON. */
	save({ workflow }: OpenWorkflow): void {
		if (workflow.staticData['__dataChanged'] !== true) return;
		this.staticData = jsonCopy(workflow.staticData);
		workflow.staticData['__dataChanged'] = false;
	}

	/** Stores the node's static data alone, as n8n's table of poll cursors does. */
	saveCursor(cursor: IDataObject): void {
		this.staticData = jsonCopy({ ...this.staticData, [this.key]: cursor });
	}

	/** The same row, read by an n8n that has just started. */
	reread(): StoredWorkflow {
		const { loaded, node, serverUrl, nodeStaticData, id } = this;
		return new StoredWorkflow(loaded, node, serverUrl, nodeStaticData, id);
	}

	private load(staticData: IDataObject, active: boolean): OpenWorkflow {
		const nodes = [jsonCopy(this.node as unknown as IDataObject) as unknown as INode];
		const facts = { id: this.id, staticData: jsonCopy(staticData), active };
		const workflow = createWorkflow(this.loaded, nodes, {}, facts);
		const node = workflow.getNode(this.node.name) ?? this.node;
		const additionalData = {
			...createAdditionalData(this.loaded.credentialsHelper, randomUUID()),
			workflowId: this.id,
			instanceBaseUrl: `${this.serverUrl}/`,
			webhookBaseUrl: `${this.serverUrl}/webhook`,
			webhookTestBaseUrl: `${this.serverUrl}/webhook-test`,
		};
		return { workflow, node, additionalData };
	}
}
