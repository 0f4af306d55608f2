import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import type { Call } from '../operation/call';
import { pageCall, chosenList, firstRequests, type Listing } from '../operation/listing';
import type { Current, Operation } from '../operation/operation';
import { type Options, optionsFrom } from '../operation/options';
import { buildCall } from '../request/buildCall';
import { withFiles } from '../request/file';
import type { Source } from '../request/source';
import { wantedBy } from '../request/wanted';
import type { Connection } from '../sending/connection';
import { send, type Sent } from '../sending/send';
import { difference } from './changes';
import { type Form, recordsAt, shape, shapeAnswer } from './output';
import { readPages } from './pages';
import { requestDetails } from './requestDetails';

/** What an item came to. */
export interface ItemResult {
	records: IDataObject[];
	/** What the vendor left undone of a request that it accepted. */
	partialFailures: string[];
}

/** One item on its way. */
interface Work {
	connection: Connection;
	operation: Operation;
	source: Source;
	options: Options;
	call: Call;
	form: Form;
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
	const { parameters } = context.getNode();
	// A hidden parameter has been dropped; one that is shown but has no value is empty.
	const parameter = (name: string): unknown =>
		(name.split('.')[0] as string) in parameters
			? (context.getNodeParameter(name, itemIndex) ?? null)
			: undefined;
	const options = optionsFrom(parameter('options') as Partial<Options>);
	const { pathValues } = connection;
	const { emptyValues } = options;
	const timeZone = context.getTimezone();
	const source = { parameter, pathValues, emptyValues, timeZone, isShown: options.dryRun };
	const call = buildCall(operation, source);
	const list = operation.list && chosenList(operation.list, parameter);
	if (options.dryRun) {
		const calls = list
			? firstRequests(list, call, wantedBy(source)).map((request) => pageCall(call, request))
			: [call];
		return { records: calls.map((one) => asRequest(connection, one)), partialFailures: [] };
	}
	const form = (parameter('output') ?? 'simplified') as Form;
	const work = {
		connection,
		operation,
		source,
		options,
		call: await withFiles(context, call, itemIndex),
		form,
	};
	if (list) return await runList(work, list);
	return operation.current && options.onlyIfChanged
		? await runIfChanged(work, operation.current)
		: await runOnce(work);
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
		...(files.length > 0 && { files }),
	};
}

async function runOnce({ connection, operation, call, options, form }: Work): Promise<ItemResult> {
	const sent = await send(connection, call, { ...options, resend: operation.resend });
	const records = shapeAnswer(sent.answer.body, operation.output, form, connection.vendor);
	return {
		records: detailed(records, sent, connection, options),
		partialFailures: partialFailuresIn(operation, () =>
			recordsAt(sent.answer.body, operation.output),
		),
	};
}

async function runList(
	{ connection, operation, source, call, options, form }: Work,
	list: Listing,
): Promise<ItemResult> {
	const { output, resend } = operation;
	const policy = { ...options, resend };
	const wanted = wantedBy(source);
	const { rows, sent } = await readPages(connection, call, { list, output, policy }, wanted);
	const records = output.always
		? [{ ...output.always }]
		: shape(rows, output, form, connection.vendor);
	return {
		records: detailed(records, sent, connection, options),
		partialFailures: partialFailuresIn(operation, () => rows),
	};
}

/** Reads the record first and sends only what differs. */
async function runIfChanged(work: Work, current: Current): Promise<ItemResult> {
	const { connection, source, options, call, form } = work;
	const { read: reading, inBodyForm = (record) => record } = current;
	const stored = await send(connection, buildCall(reading, source), { ...options, resend: 'safe' });
	const [record = {}] = recordsAt(stored.answer.body, reading.output);
	const { part, changes } = difference(call.body, inBodyForm(record));
	if (Object.keys(part).length > 0) {
		const done = await runOnce({ ...work, call: { ...call, body: part } });
		const records = done.records.map((json) => ({ ...json, changed: true, changes }));
		return { ...done, records };
	}
	const kept = shapeAnswer(stored.answer.body, reading.output, form, connection.vendor);
	const records = kept.map((json) => ({ ...json, changed: false, changes }));
	return { records: detailed(records, stored, connection, options), partialFailures: [] };
}

const detailed = (
	records: IDataObject[],
	sent: Sent,
	{ vendor }: Connection,
	options: Options,
): IDataObject[] =>
	options.requestDetails
		? records.map((json) => ({ ...json, _request: requestDetails(sent, vendor) }))
		: records;

const partialFailuresIn = ({ output }: Operation, records: () => IDataObject[]): string[] =>
	output.partialFailure
		? records()
				.map(output.partialFailure)
				.filter((text) => text !== undefined)
		: [];
