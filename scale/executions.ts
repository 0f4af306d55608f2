import type { Api } from '../demo/api';
import { type Execution, executionFrom } from '../demo/execution';
import { say } from '../demo/progress';
import { waitFor } from '../demo/wait';
import { at } from '../nodes/shared/base/record';

/** So many executions n8n lists at once. */
const mostListed = 100;
const sayEveryMs = 10_000;

interface Listed {
	id: string;
	hasEnded: boolean;
}

/** The latest executions of a workflow, a hundred at most. */
export async function listed(main: Api, workflowId: string): Promise<Listed[]> {
	const filter = encodeURIComponent(JSON.stringify({ workflowId }));
	const list = await main.ask(`/rest/executions?limit=${mostListed}&filter=${filter}`);
	const results = at(list, 'results');
	return (Array.isArray(results) ? (results as unknown[]) : []).map((result) => ({
		id: String(at(result, 'id')),
		hasEnded: !['new', 'running', 'waiting', 'unknown'].includes(String(at(result, 'status'))),
	}));
}

/** Waits for the end of so many executions of a workflow, and gives what they came to. */
export async function ended(
	main: Api,
	workflowId: string,
	count: number,
	seconds: number,
): Promise<Execution[]> {
	let saidAt = Date.now();
	const ids = await waitFor(`${count} executions of ${workflowId}`, seconds, async () => {
		const all = await listed(main, workflowId);
		const over = all.filter(({ hasEnded }) => hasEnded);
		if (over.length >= count) return over.map(({ id }) => id);
		if (Date.now() - saidAt > sayEveryMs) {
			saidAt = Date.now();
			say(`  ${over.length} of ${count} executions have ended`);
		}
		return undefined;
	});
	const executions: Execution[] = [];
	for (const id of ids) {
		const execution = executionFrom(await main.ask(`/rest/executions/${id}`));
		if (execution) executions.push(execution);
	}
	return executions;
}
