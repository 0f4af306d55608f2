import type { IDataObject, IExecuteFunctions } from 'n8n-workflow';

import { buildCall } from './call';
import { difference } from './changes';
import type { Connection } from './connection';
import type { Current, Operation } from './operation';
import { optionsFrom, type Options } from './options';
import { shape, type Form } from './output';
import { at, isRecord } from './record';
import { requestDetails } from './requestDetails';
import { send, type Sent } from './send';

/**
 * Carries out one item.
 * @returns the records that it gives
 * @throws CallFailure
 */
export async function runItem(
	context: IExecuteFunctions,
	connection: Connection,
	operation: Operation,
	itemIndex: number,
): Promise<IDataObject[]> {
	const { parameters } = context.getNode();
	// A hidden parameter has been dropped; one that is shown but has no value is empty.
	const read = (name: string): unknown =>
		(name.split('.')[0] as string) in parameters
			? (context.getNodeParameter(name, itemIndex) ?? null)
			: undefined;
	const options = optionsFrom(read('options') as Partial<Options>);
	const { pathValues, baseUrl, vendor } = connection;
	const source = { read, pathValues, emptyValues: options.emptyValues };
	const call = buildCall(operation, source);
	if (options.dryRun) {
		const { method, path, query, identity, body } = call;
		return [{ method, url: baseUrl + path, query, body: { ...identity, ...body } }];
	}
	const shaped = (sent: Sent, { output }: Operation, more: IDataObject) =>
		shape(sent.answer.body, output, read('output') as Form, vendor.name).map((record) => ({
			...record,
			...more,
			...(options.requestDetails && { _request: requestDetails(sent, vendor) }),
		}));

	if (!operation.current || !options.onlyIfChanged) {
		return shaped(
			await send(connection, call, { ...options, resend: operation.resend }),
			operation,
			{},
		);
	}
	const { read: reading } = operation.current;
	const stored = await send(connection, buildCall(reading, source), { ...options, resend: 'safe' });
	const { part, changes } = difference(call.body, inBodyForm(operation.current, stored));
	if (Object.keys(part).length === 0) return shaped(stored, reading, { changed: false, changes });
	const changed = { ...call, body: part };
	const sent = await send(connection, changed, { ...options, resend: operation.resend });
	return shaped(sent, operation, { changed: true, changes });
}

function inBodyForm({ read, inBodyForm: form }: Current, { answer }: Sent): IDataObject {
	const record = at(answer.body, read.output.from);
	return form(isRecord(record) ? record : {});
}
