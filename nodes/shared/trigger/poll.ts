import type { IDataObject, IPollFunctions } from 'n8n-workflow';

import { clock } from '../base/clock';

/** What n8n grants a poll by default; older versions do not say. */
const usualBudgetMs = 5 * 60_000;

/** The rest is for the page under way: of n8n's usual five minutes it is the time-out of one request. */
const shareForStarting = 0.8;

/** Tells whether this poll, which begins now, may still ask for a further page. */
export function pollBudget(context: { getPollBudgetMs?: () => number }): () => boolean {
	const budgetMs = context.getPollBudgetMs?.() ?? usualBudgetMs;
	const end = clock.now() + budgetMs * shareForStarting;
	return () => clock.now() < end;
}

/** Tells the triggers of this process apart. */
const triggerOf = (context: IPollFunctions) =>
	[context.getWorkflow().id, context.getNode().id].join(' ');

const polling = new Set<string>();

/**
 * n8n starts a poll at its time although the one before may still be at work. Both would begin at the same place and
 * give the same records, so the later one gives nothing.
 */
export async function oneAtATime<Result>(
	context: IPollFunctions,
	poll: () => Promise<Result>,
): Promise<Result | null> {
	const trigger = triggerOf(context);
	if (polling.has(trigger)) return null;
	polling.add(trigger);
	try {
		return await poll();
	} finally {
		polling.delete(trigger);
	}
}

const beginnings = new Map<string, IDataObject>();

/**
 * The static data of the polls before, or undefined in the first one of all. n8n with durable cursors does not store
 * what the first one leaves when the workflow is activated; this process remembers it until something is stored.
 * @param isStored tells static data that a poll has left from what is there in the beginning
 */
export function leftBefore(
	context: IPollFunctions,
	isStored: (data: IDataObject) => boolean,
): IDataObject | undefined {
	const data = context.getWorkflowStaticData('node');
	if (!isStored(data)) return beginnings.get(triggerOf(context));
	beginnings.delete(triggerOf(context));
	return data;
}

/** Leaves data for the next poll. This is the very last step: what is changed before a poll fails would stay. */
export function leave(context: IPollFunctions, left: IDataObject, isFirst: boolean): void {
	if (isFirst) beginnings.set(triggerOf(context), left);
	Object.assign(context.getWorkflowStaticData('node'), left);
}

/** Forgets what polls have left at a key, if there is anything. */
export function forget(context: IPollFunctions, key: string): void {
	beginnings.delete(triggerOf(context));
	const data = context.getWorkflowStaticData('node');
	if (key in data) Reflect.deleteProperty(data, key);
}
