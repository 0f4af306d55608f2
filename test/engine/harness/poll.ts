import { Container } from '@n8n/di';
import { PollContext, PollTriggerExecutor } from 'n8n-core';
import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { OpenWorkflow, StoredWorkflow } from './stored-workflow';

/** How n8n is set up for polling. */
export interface PollSettings {
	/** What `getPollBudgetMs()` says; five minutes unless told otherwise. */
	pollBudgetMs?: number | undefined;
	/**
	 * N8N_POLLER_DURABLE_CURSORS_ENABLED, which n8n 2.41 leaves off. Off: static data lives in memory
	 * from poll to poll, also after a failed one, and is stored when a poll brings items. On: each
	 * poll works on a copy, stored with its items or with its `null`, and dropped if it fails.
	 */
	durableCursors?: boolean | undefined;
}

type Emit = (data: INodeExecutionData[][]) => void;

/** Asks the vendor as n8n's schedule does, through n8n-core's own executor. */
export class Poller {
	private resident: OpenWorkflow | undefined;

	constructor(
		private readonly stored: StoredWorkflow,
		private readonly settings: PollSettings,
	) {}

	/** n8n asks once, at once, when the workflow is activated, and stores what that has left. */
	async activate(): Promise<INodeExecutionData[] | null> {
		this.resident = this.stored.open();
		const items = await this.poll(true);
		this.stored.save(this.resident);
		return items;
	}

	deactivate(): void {
		this.resident = undefined;
	}

	async poll(isFirst = false): Promise<INodeExecutionData[] | null> {
		const open = (this.resident ??= this.stored.open());
		const { workflow, node } = open;
		const outcome: { items: INodeExecutionData[] | null; failure?: Error } = { items: null };
		const emit = ([data = []]: INodeExecutionData[][]) => {
			outcome.items = data;
			this.stored.save(open);
		};
		const emitError = (error: Error) => {
			outcome.failure = error;
		};
		const context = this.createContext(open, emit, emitError);
		const executor = Container.get(PollTriggerExecutor);
		const execute = executor.create(workflow, node, context, () => true);
		await workflow.expression.withIsolate(() => execute(isFirst));
		if (outcome.failure !== undefined) throw outcome.failure;
		return outcome.items;
	}

	/** The editor's test: a copy of what is stored, and nothing of it is kept. */
	async pollManually(): Promise<INodeExecutionData[] | null> {
		const { workflow, node, additionalData } = this.stored.open();
		const type = workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
		const context = new PollContext(
			workflow,
			node,
			additionalData,
			'manual',
			'manual',
			...unused,
			undefined,
			this.budget(),
		);
		const data = await workflow.expression.withIsolate(() =>
			Promise.resolve(type.poll?.call(context)),
		);
		return data?.[0] ?? null;
	}

	private createContext(
		{ workflow, node, additionalData }: OpenWorkflow,
		emit: Emit,
		emitError: (error: Error) => void,
	): PollContext {
		const parts = [workflow, node, additionalData, 'trigger', 'activate'] as const;
		const budget = this.budget();
		if (this.settings.durableCursors !== true) {
			return new PollContext(...parts, emit, emitError, undefined, undefined, undefined, budget);
		}
		const cursor: IDataObject = this.stored.nodeStaticData;
		const commit = () => {
			this.stored.saveCursor(cursor);
		};
		const commitAndEmit: Emit = (data) => {
			commit();
			emit(data);
		};
		const commitOnly = () => {
			commit();
			return Promise.resolve();
		};
		return new PollContext(
			...parts,
			commitAndEmit,
			emitError,
			commitOnly,
			undefined,
			() => cursor,
			budget,
		);
	}

	private budget(): (() => number) | undefined {
		const { pollBudgetMs } = this.settings;
		return pollBudgetMs === undefined ? undefined : () => pollBudgetMs;
	}
}

// n8n-core fills in the callbacks that a manual poll has no use for.
const unused = [undefined, undefined, undefined, undefined] as const;
