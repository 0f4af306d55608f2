import type { IDataObject, IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { isTool } from '../base/errors';
import type { Call } from '../operation/call';
import { firstRequests, pageCall } from '../operation/listing';
import type { Operation } from '../operation/operation';
import { buildCall } from '../request/buildCall';
import { withFiles } from '../request/file';
import { settled } from '../request/settled';
import type { Source } from '../request/source';
import { wantedBy } from '../request/wanted';
import type { Connection } from '../sending/connection';
import type { Sent } from '../sending/send';
import { carryOut } from './carryOut';
import { carryOutIfChanged } from './changes';
import { fileFieldOf, fileItem } from './fileItem';
import { type Form, shape } from './output';
import { requestDetails } from './requestDetails';
import { optionsIn } from './options';
import { listOf, type Work, type WorkResult } from './work';

/** What an item came to. */
export interface ItemResult {
	items: INodeExecutionData[];
	/** What the vendor left undone of a request that it accepted. */
	partialFailures: string[];
}

/**
 * Carries out one item.
 * @throws CallFailure
 */
export async function runItem(
	context: IExecuteFunctions,
	connection: Connection,
	operation: Operation,
	itemIndex: number,
): Promise<ItemResult> {
	const source = sourceOf(context, connection, operation, itemIndex);
	const options = optionsIn(source);
	const { emptyValues, dryRun } = options;
	const whole = { ...source, emptyValues, isShown: dryRun };
	const call = buildCall(operation, whole);
	// An empty name is told before anything is sent.
	if (operation.output.file) fileFieldOf(whole);
	const work = { connection, operation, source: whole, options, call };
	if (dryRun) {
		const requests = requestsOf(work).map((one) => asRequest(connection, one));
		return { items: asItems(requests), partialFailures: [] };
	}
	const ready = { ...work, call: await withFiles(context, call, itemIndex) };
	const result = await (operation.current && options.onlyIfChanged
		? carryOutIfChanged(ready, operation.current)
		: carryOut(ready, wantedBy(whole)));
	const items = await itemsOf(context, ready, result);
	const partialFailures = partialFailuresIn(operation, result);
	const more = { ...besides(ready, result), ...told(context, partialFailures) };
	return {
		items: items.map((item) => ({ ...item, json: { ...item.json, ...more } })),
		partialFailures,
	};
}

function sourceOf(
	context: IExecuteFunctions,
	{ pathValues }: Connection,
	{ fields }: Operation,
	itemIndex: number,
): Source {
	const { parameters } = context.getNode();
	return {
		// A hidden parameter has been dropped; one that is shown but has no value is empty.
		parameter: (name) =>
			(name.split('.')[0] as string) in parameters
				? settled(
						fields.find((field) => field.name === name),
						context.getNodeParameter(name, itemIndex) ?? null,
					)
				: undefined,
		pathValues,
		emptyValues: 'leave',
		timeZone: context.getTimezone(),
	};
}

const asItems = (records: IDataObject[]): INodeExecutionData[] => records.map((json) => ({ json }));

/** The requests that an item begins with. */
function requestsOf(work: Work): Call[] {
	const { call, source } = work;
	const list = listOf(work);
	return list
		? firstRequests(list, call, wantedBy(source)).map((request) => pageCall(call, request))
		: [call];
}

/** What a dry run shows. */
function asRequest(connection: Connection, call: Call): IDataObject {
	const { method, path, query, headers, identity, body, files } = call;
	return {
		method,
		url: connection.address(call.address) + path,
		query,
		...(Object.keys(headers).length > 0 && { headers }),
		body: { ...identity, ...body },
		...(files.length > 0 && { files: files.map(({ part, field }) => ({ part, field })) }),
	};
}

const nothingFound = { message: 'Nothing was found.' };

/** The records in the form that the builder chose, or a plain success where the vendor confirms without one. */
async function itemsOf(
	context: IExecuteFunctions,
	{ operation: { output, list }, source, connection }: Work,
	{ records, sent }: WorkResult,
): Promise<INodeExecutionData[]> {
	if (output.file) return [await fileItem(context, output.file, fileFieldOf(source), sent as Sent)];
	if (output.always) return asItems([output.always]);
	if (records.length === 0 && !list) return asItems([{ success: true }]);
	// The model behind a tool would see an empty text, and take it for a failure.
	if (records.length === 0 && isTool(context.getNode())) return asItems([nothingFound]);
	const form = source.parameter('output') as Form;
	return asItems(shape(records, output, form, connection.vendor));
}

/** What stands beside the fields of the record, whatever the builder chose under Output. */
const besides = ({ options, connection }: Work, { extras, sent }: WorkResult): IDataObject => ({
	...extras,
	...(options.requestDetails && sent && { _request: requestDetails(sent, connection.vendor) }),
});

/** The model behind a tool sees no hints above the items. */
const told = (context: IExecuteFunctions, partialFailures: string[]): IDataObject =>
	isTool(context.getNode()) && partialFailures.length > 0
		? { partialFailure: partialFailures.join(' ') }
		: {};

const partialFailuresIn = ({ output }: Operation, { records }: WorkResult): string[] =>
	output.partialFailure
		? records.map(output.partialFailure).filter((text) => text !== undefined)
		: [];
