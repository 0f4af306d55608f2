import type { IDataObject, INodeExecutionData } from 'n8n-workflow';
import type { Run } from '../test/engine/harness';
import type { Reported } from './judge';
import type { Target } from './stored';

const promisedDetails = {
	description: 'string',
	kind: 'string',
	attempts: 'number',
	waitedMs: 'number',
	retryable: 'boolean',
	mayHaveBeenApplied: 'boolean',
} as const;

const optionalDetails = ['vendorCode', 'statusCode', 'requestId', 'field'];

type Read = (json: IDataObject, target: Target, index: number) => Reported;

/** What a run said about each item, in the order of the items. Items without any output stay out. */
export function reportsOf(
	{ items, errorItems }: Pick<Run, 'items' | 'errorItems'>,
	targets: readonly Target[],
) {
	const reports = new Map<number, Reported>();
	const walk = (output: INodeExecutionData[], read: Read) => {
		let previous = -1;
		for (const { json, pairedItem } of output) {
			const index = typeof pairedItem === 'object' && 'item' in pairedItem ? pairedItem.item : NaN;
			const target = targets[index];
			if (!target) continue; // paired with nothing: its own input counts as lost
			const report = read(json, target, index);
			if (index <= previous) report.flaw ??= 'it does not stand in the order of the input';
			if (reports.has(index)) report.flaw ??= 'there are two outputs';
			previous = index;
			reports.set(index, report);
		}
	};
	walk(items, success);
	walk(errorItems, failure);
	return reports;
}

function success(json: IDataObject, { value }: Target): Reported {
	const { _request: request, ...record } = json as IDataObject & { _request?: IDataObject };
	// A vendor's empty answer gives an item that says no more than this.
	const isItsOwn = record.success === true || JSON.stringify(record).includes(value);
	return {
		succeeded: true,
		attempts: Number(request?.attempts),
		mayHaveBeenApplied: false,
		created: record.created === true,
		...(!isItsOwn && { flaw: 'it holds the answer to another item' }),
	};
}

function failure(json: IDataObject, { value }: Target, index: number): Reported {
	const details = (json.details ?? {}) as IDataObject;
	return {
		succeeded: false,
		attempts: Number(details.attempts),
		mayHaveBeenApplied: details.mayHaveBeenApplied === true,
		kind: typeof details.kind === 'string' ? details.kind : 'none',
		...flawOf(json, details, value, index),
	};
}

function flawOf(
	json: IDataObject,
	details: IDataObject,
	value: string,
	index: number,
): { flaw?: string } {
	if (json.value !== value) return { flaw: 'the failed item is not its own input' };
	if (typeof json.error !== 'string' || !json.error.endsWith(`[item ${index}]`)) {
		return { flaw: 'the message does not name the item' };
	}
	for (const [key, type] of Object.entries(promisedDetails)) {
		if (typeof details[key] !== type) return { flaw: `details.${key} is not a ${type}` };
	}
	const known = [...Object.keys(promisedDetails), ...optionalDetails];
	const unknown = Object.keys(details).find((key) => !known.includes(key));
	return unknown === undefined ? {} : { flaw: `details.${unknown} is not promised` };
}
