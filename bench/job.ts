import type { Limit } from '../nodes/shared/operation/vendor';
import type { ContenderName } from './contenders';
import type { WorkName } from './works';

/** What a measuring process is told to do. */
export interface Job {
	contender: ContenderName;
	work: WorkName;
	/** Address of the sandbox. */
	url: string;
	/** Records to update, one item each. */
	ids: string[];
	/** Instead of the vendor's own limit. */
	limit?: Limit;
	/** Executions at the same time, which share the records; one if left out. */
	executions?: number;
}

/** What one run of a workflow came to. */
export interface Measured {
	/** User CPU time of the whole process: n8n-core, the node, the garbage collector. What the system does for it varies. */
	cpuMs: number;
	wallMs: number;
	/** Highest resident size during the run above the one before it. */
	growthBytes: number;
	/** Items that the node gave to the rest of the workflow. */
	itemsOut: number;
	/** What stopped the workflow. */
	error?: string;
}
