import type { Api } from '../demo/api';
import { type Execution, executionFrom } from '../demo/execution';
import { say } from '../demo/progress';
import { waitFor } from '../demo/wait';
import { at } from '../nodes/shared/base/record';
import type { Sandbox } from '../sandbox';
import { doneOrQuiet } from './quiet';

/** So many executions n8n lists at once. */
const mostListed = 100;
const sayEveryMs = 10_000;
const answerSeconds = 300;

/** An execution as n8n lists it. */
export interface Listed {
	id: string;
	status: string;
	hasEnded: boolean;
}

/** Where n8n keeps the executions of a workflow. */
export interface Place {
	main: Api;
	workflowId: string;
}

const list = async ({ main, workflowId }: Place, status?: string) => {
	const filter = JSON.stringify({ workflowId, ...(status !== undefined && { status: [status] }) });
	const path = `/rest/executions?limit=${mostListed}&filter=${encodeURIComponent(filter)}`;
	return await main.ask(path);
};

/** The latest executions of a workflow, a hundred at most; none as long as n8n cannot tell. */
export async function listed(place: Place): Promise<Listed[]> {
	const results = at(await list(place).catch(() => undefined), 'results');
	return (Array.isArray(results) ? (results as unknown[]) : []).map((result) => {
		const status = String(at(result, 'status'));
		const hasEnded = !['new', 'running', 'waiting', 'unknown'].includes(status);
		return { id: String(at(result, 'id')), status, hasEnded };
	});
}

/** How many executions of a workflow failed. */
export async function countFailed(place: Place): Promise<number> {
	// The main process may be about to start.
	const failed = await waitFor('n8n to count executions', answerSeconds, () =>
		list(place, 'error').catch(() => undefined),
	);
	return Number(at(failed, 'count'));
}

/** The executions whose end is waited for. */
export interface Wanted {
	count: number;
	isNew?: (listed: Listed) => boolean;
	/** What the vendors were sent shows that executions go on. */
	sandbox: Sandbox;
	/** After so long without a change n8n has lost those that are missing. */
	quietSeconds: number;
}

/** Waits for the end of executions of a workflow, and gives those that have ended. */
export async function ended(
	place: Place,
	{ count, isNew = () => true, sandbox, quietSeconds }: Wanted,
): Promise<Listed[]> {
	let saidAt = Date.now();
	let over: Listed[] = [];
	await doneOrQuiet({
		async isDone() {
			over = (await listed(place)).filter((one) => one.hasEnded && isNew(one));
			if (over.length < count && Date.now() - saidAt > sayEveryMs) {
				saidAt = Date.now();
				say(`  ${over.length} of ${count} executions have ended`);
			}
			return over.length >= count;
		},
		progress: () => `${over.length} ${sandbox.accounting().writesApplied}`,
		quietSeconds,
	});
	return over;
}

/** What executions came to. */
export async function read({ main }: Place, over: readonly Listed[]): Promise<Execution[]> {
	const executions: Execution[] = [];
	for (const { id } of over) {
		const execution = executionFrom(await main.ask(`/rest/executions/${id}`));
		if (execution) executions.push(execution);
	}
	return executions;
}
