import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../base/errors';
import type { Operation, Values } from '../operation/operation';
import type { Connection } from '../sending/connection';
import { send } from '../sending/send';
import { recordsAt } from './output';
import { readPages } from './pages';
import { refusalOf, runSteps } from './steps';
import { listOf, policyOf, type Work, workFor, type WorkResult } from './work';

/**
 * Carries out an operation, in as many requests as it takes: the one way for items, triggers and lists in the editor.
 * @param wanted how many records of a list; Infinity for all
 * @throws CallFailure
 */
export async function carryOut(work: Work, wanted: number): Promise<WorkResult> {
	try {
		return await resultOf(work, wanted);
	} catch (error) {
		throw await withAdvice(work, error);
	}
}

async function resultOf(work: Work, wanted: number): Promise<WorkResult> {
	const { connection, operation, call } = work;
	const { steps, output } = operation;
	if (steps) return await runSteps(work, steps);
	const list = listOf(work);
	const policy = policyOf(work);
	if (list) {
		const { rows, sent } = await readPages({ connection, call, list, output, policy }, wanted);
		return { records: rows, sent };
	}
	const sent = await send(connection, call, policy);
	return { records: recordsAt(sent.answer.body, output), sent };
}

/** Better advice for a refusal, where the operation knows how to find it. */
async function withAdvice({ connection, operation }: Work, error: unknown): Promise<unknown> {
	if (!operation.advise || !(error instanceof CallFailure)) return error;
	const advice = await operation
		.advise(refusalOf(error), async (list, values) => await readOnce(connection, list, values))
		// None is to be had; what the vendor's reader said stands.
		.catch(() => undefined);
	return advice ? new CallFailure({ ...error.facts, advice }, error.body) : error;
}

const listsOfRuns = new WeakMap<Connection, Map<string, Promise<IDataObject[]>>>();

/** A list that helps to advise is read once in a run, and not at all while nothing is refused. */
async function readOnce(
	connection: Connection,
	operation: Operation,
	values: Values,
): Promise<IDataObject[]> {
	const lists = listsOfRuns.get(connection) ?? new Map<string, Promise<IDataObject[]>>();
	listsOfRuns.set(connection, lists);
	const name = JSON.stringify([operation.action, values]);
	const list =
		lists.get(name) ??
		carryOut(workFor(connection, operation, values), Infinity).then(({ records }) => records);
	lists.set(name, list);
	return await list;
}
