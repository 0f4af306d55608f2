import type { IDataObject } from 'n8n-workflow';

import { factsOf, nodeError } from '../base/errors';
import type { Call } from '../operation/call';
import { chosenList, type Listing } from '../operation/listing';
import type { Operation } from '../operation/operation';
import { optionsFrom } from '../operation/options';
import type { Vendor } from '../operation/vendor';
import { buildCall } from '../request/buildCall';
import { connect, type Connection } from '../sending/connection';
import type { Context } from '../sending/context';
import { type Policy, send } from '../sending/send';
import { recordsAt } from './output';
import { readPages } from './pages';

/** The values of an operation's fields by their names. */
export type Values = Record<string, unknown>;

/**
 * Carries out an operation on behalf of a trigger or of a list in the editor.
 * @param wanted how many records of a list; Infinity for all
 * @returns the records as the vendor sends them
 * @throws NodeApiError
 */
export async function perform(
	context: Context,
	vendor: Vendor,
	operation: Operation,
	values: Values = {},
	wanted = Infinity,
): Promise<IDataObject[]> {
	return await asNode(context, vendor, operation, values, async (connection, call, policy) => {
		const { output, list } = operation;
		if (!list) return recordsAt((await send(connection, call, policy)).answer.body, output);
		const walk = { list: chosenList(list, readFrom(values)), output, policy };
		return (await readPages(connection, call, walk, wanted)).rows;
	});
}

const readFrom = (values: Values) => (name: string) => values[name];

/**
 * One page of an operation that gives a list.
 * @param query replaces what the fields give
 * @returns the body, and what it says about the next pages
 * @throws NodeApiError
 */
export async function ask(
	context: Context,
	vendor: Vendor,
	operation: Operation,
	values: Values,
	query: IDataObject,
): Promise<{ body: unknown; rows: IDataObject[]; next: IDataObject | undefined }> {
	return await asNode(context, vendor, operation, values, async (connection, call, policy) => {
		const request = { query: { ...call.query, ...query } };
		const { answer } = await send(connection, { ...call, ...request }, policy);
		const { body } = answer;
		const rows = recordsAt(body, operation.output);
		const list = chosenList(operation.list as Listing, readFrom(values));
		const [next] = list.next({ request, body, rows, remaining: Infinity, hosts: connection.hosts });
		return { body, rows, next: next?.query };
	});
}

async function asNode<Result>(
	context: Context,
	vendor: Vendor,
	operation: Operation,
	values: Values,
	work: (connection: Connection, call: Call, policy: Policy) => Promise<Result>,
): Promise<Result> {
	try {
		const connection = await connect(context, vendor);
		const call = buildCall(operation, {
			parameter: readFrom(values),
			pathValues: connection.pathValues,
			emptyValues: 'leave',
			timeZone: context.getTimezone(),
		});
		return await work(connection, call, { ...optionsFrom({}), resend: operation.resend });
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
}
