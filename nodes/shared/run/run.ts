import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import {
	type Facts,
	factsOf,
	failedItem,
	failedItemUnseenByRetry,
	invalid,
	nodeError,
} from '../base/errors';
import type { Operation, Resource } from '../operation/operation';
import type { Vendor } from '../operation/vendor';
import { connect, type Connection } from '../sending/connection';
import { inOrder } from './flow';
import { type ItemResult, runItem } from './item';
import { type ItemStatus, report } from './report';

/** What one item came to. */
type Result = ItemResult | { failed: Facts };

/**
 * The `execute` of every node: items in, one request for each, items out in the same order.
 * @throws NodeApiError for the first item that failed, unless the node is set to continue
 */
export async function run(
	context: IExecuteFunctions,
	vendor: Vendor,
	resources: readonly Resource[],
): Promise<INodeExecutionData[][]> {
	const operation = chosenOperation(context, resources);
	const continues = context.continueOnFail();
	const signal = context.getExecutionCancelSignal();
	// Asked for by each item, so that a credential without an address fails items and reaches the error output.
	const halt = new AbortController();
	let connecting: Promise<Connection> | undefined;
	const connection = () => (connecting ??= connect(context, vendor, halt.signal));
	let failures = 0;
	const results = await inOrder(
		context.getInputData().length,
		vendor.inFlight,
		() => !signal?.aborted && !halt.signal.aborted,
		async (itemIndex): Promise<Result | undefined> => {
			try {
				return await runItem(context, await connection(), operation, itemIndex);
			} catch (error) {
				if (error === halt.signal.reason) return undefined;
				failures++;
				if (!continues) halt.abort();
				return { failed: factsOf(error) };
			}
		},
	);
	if (signal?.aborted) return [[]];
	if (failures > 0 && !continues) throw firstFailure(context, results);
	if (failures > 0 && context.getNode().retryOnFail) hintAtRetry(context);
	hintAtPartialFailures(context, results);
	return [results.flatMap((result, itemIndex) => toItems(context, result as Result, itemIndex))];
}

function chosenOperation(context: IExecuteFunctions, resources: readonly Resource[]): Operation {
	const chosen = (name: string) => context.getNodeParameter(name, 0, '');
	const operation = resources
		.find(({ value }) => value === chosen('resource'))
		?.operations.find(({ value }) => value === chosen('operation'));
	if (operation) return operation;
	const { facts } = invalid('Operation', 'is not known', 'Choose one from the list again.');
	throw nodeError(context.getNode(), facts, 0);
}

const statusOf = (result: Result | undefined): ItemStatus =>
	result === undefined ? 'notSent' : 'failed' in result ? 'failed' : 'done';

function firstFailure(context: IExecuteFunctions, results: Array<Result | undefined>) {
	const fates = Array.from(results, statusOf);
	const itemIndex = fates.indexOf('failed');
	const { failed } = results[itemIndex] as { failed: Facts };
	return nodeError(
		context.getNode(),
		failed,
		itemIndex,
		fates.length > 1 ? report(fates) : undefined,
	);
}

function toItems(
	context: IExecuteFunctions,
	result: Result,
	itemIndex: number,
): INodeExecutionData[] {
	if ('items' in result) {
		return result.items.map((item) => ({ ...item, pairedItem: { item: itemIndex } }));
	}
	const node = context.getNode();
	return [
		node.retryOnFail
			? failedItemUnseenByRetry(node, result.failed, itemIndex)
			: failedItem(node, result.failed, itemIndex),
	];
}

function hintAtRetry(context: IExecuteFunctions): void {
	context.addExecutionHints({
		message:
			'This node sends a failed request again by itself where that is safe. Switch off Retry On Fail in its settings: it would send the items that succeeded again as well.',
		type: 'info',
		location: 'outputPane',
	});
}

/** As many sentences as somebody reads; the items hold the rest. */
const sentencesShown = 5;

function hintAtPartialFailures(
	context: IExecuteFunctions,
	results: Array<Result | undefined>,
): void {
	const sentences = results.flatMap((result, itemIndex) =>
		result && 'partialFailures' in result
			? result.partialFailures.map((sentence) => `${sentence} [item ${itemIndex}]`)
			: [],
	);
	if (sentences.length === 0) return;
	const more = sentences.length - sentencesShown;
	context.addExecutionHints({
		message: sentences
			.slice(0, sentencesShown)
			.concat(more > 0 ? `The same happened ${more} more times.` : [])
			.join('<br />'),
		type: 'warning',
		location: 'outputPane',
	});
}
