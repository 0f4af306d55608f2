import type { INodeExecutionData } from 'n8n-workflow';
import { at, isRecord } from '../nodes/shared/base/record';
import { unflatten } from './unflatten';

export type Item = Record<string, unknown>;

/** What one run of a workflow came to. */
export interface Execution {
	status: string;
	error: string | undefined;
	/** The items that a node gave on one of its outputs. */
	items(node: string, output?: number): Item[];
	/** The same, with what each item is paired with. */
	entries(node: string, output?: number): INodeExecutionData[];
	/** Those of all runs of a node in a loop. */
	itemsOfAllRuns(node: string, output?: number): Item[];
}

/** Reads an execution as n8n's own editor gets it; undefined while it still runs. */
export function executionFrom(answer: unknown): Execution | undefined {
	const status = String(at(answer, 'status'));
	const text = at(answer, 'data');
	if (['new', 'running', 'waiting', 'unknown'].includes(status) || typeof text !== 'string') {
		return undefined;
	}
	const result = at(unflatten(text), 'resultData');
	const runs = at(result, 'runData');
	const message = at(result, 'error.message');
	const runsOf = (node: string): unknown[] => {
		// Not by a path: names of nodes may hold dots.
		const ofNode = isRecord(runs) ? runs[node] : undefined;
		return Array.isArray(ofNode) ? (ofNode as unknown[]) : [];
	};
	const entriesOf = (run: unknown, output: number): INodeExecutionData[] => {
		const outputs = at(run, 'data.main');
		const items: unknown = Array.isArray(outputs) ? outputs[output] : undefined;
		return Array.isArray(items) ? (items as INodeExecutionData[]) : [];
	};
	const entries = (node: string, output = 0) => entriesOf(runsOf(node).at(-1), output);
	return {
		status,
		error: typeof message === 'string' ? message : undefined,
		entries,
		items: (node, output) => entries(node, output).map(({ json }) => json),
		itemsOfAllRuns: (node, output = 0) =>
			runsOf(node).flatMap((run) => entriesOf(run, output).map(({ json }) => json)),
	};
}
