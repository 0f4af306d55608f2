import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { buildCall, type Call, type Source } from './call';
import { difference } from './changes';
import type { Connection } from './connection';
import { binaryFile } from './file';
import { wantedBy } from './limit';
import { askedFor, chosenList, firstAsked, type Listing } from './listing';
import type { Current, Operation } from './operation';
import { optionsFrom, type Options } from './options';
import { recordsAt, shape, shapeAnswer, type Form } from './output';
import { readPages } from './pages';
import { requestDetails } from './requestDetails';
import { send, type Sent } from './send';

/** What an item came to. */
export interface Done {
	records: IDataObject[];
	/** What the vendor left undone of a request that it accepted. */
	leftUndone: string[];
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
): Promise<Done> {
	const { parameters } = context.getNode();
	// A hidden parameter has been dropped; one that is shown but has no value is empty.
	const read = (name: string): unknown =>
		(name.split('.')[0] as string) in parameters
			? (context.getNodeParameter(name, itemIndex) ?? null)
			: undefined;
	const options = optionsFrom(read('options') as Partial<Options>);
	const { pathValues } = connection;
	const { emptyValues } = options;
	const timeZone = context.getTimezone();
	const source = { read, pathValues, emptyValues, timeZone, isShown: options.dryRun };
	const call = buildCall(operation, source);
	const list = operation.list && chosenList(operation.list, read);
	if (options.dryRun) {
		const calls = list
			? firstAsked(list, call, wantedBy(source)).map((asked) => askedFor(call, asked))
			: [call];
		return { records: calls.map((one) => asRequest(connection, one)), leftUndone: [] };
	}
	const form = (read('output') ?? 'simplified') as Form;
	const file = await binaryFile(context, call.file, itemIndex);
	const work = { connection, operation, source, options, call: { ...call, file }, form };
	if (list) return await runList(work, list);
	return operation.current && options.onlyIfChanged
		? await runIfChanged(work, operation.current)
		: await runOnce(work);
}

/** What a dry run shows. */
function asRequest(connection: Connection, call: Call): IDataObject {
	const { method, path, query, headers, identity, body, file } = call;
	return {
		method,
		url: connection.address(call.address) + path,
		query,
		...(Object.keys(headers).length > 0 && { headers }),
		body: { ...identity, ...body },
		...(file && { file }),
	};
}

async function runOnce({ connection, operation, call, options, form }: Work): Promise<Done> {
	const sent = await send(connection, call, { ...options, resend: operation.resend });
	const records = shapeAnswer(sent.answer.body, operation.output, form, connection.vendor);
	return {
		records: detailed(records, sent, connection, options),
		leftUndone: leftUndone(operation, () => recordsAt(sent.answer.body, operation.output)),
	};
}

async function runList(
	{ connection, operation, source, call, options, form }: Work,
	list: Listing,
): Promise<Done> {
	const { output, resend } = operation;
	const policy = { ...options, resend };
	const wanted = wantedBy(source);
	const { rows, sent } = await readPages(connection, call, { list, output, policy }, wanted);
	const records = output.always
		? [{ ...output.always }]
		: shape(rows, output, form, connection.vendor);
	return {
		records: detailed(records, sent, connection, options),
		leftUndone: leftUndone(operation, () => rows),
	};
}

/** Reads the record first and sends only what differs. */
async function runIfChanged(work: Work, current: Current): Promise<Done> {
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
	return { records: detailed(records, stored, connection, options), leftUndone: [] };
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

const leftUndone = ({ output }: Operation, records: () => IDataObject[]): string[] =>
	output.leftUndone
		? records()
				.map(output.leftUndone)
				.filter((text) => text !== undefined)
		: [];
