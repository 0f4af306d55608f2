import type { IDataObject } from 'n8n-workflow';

import { factsOf, nodeError } from '../base/errors';
import type { Listing, PageRequest } from '../operation/listing';
import type { Operation, Values } from '../operation/operation';
import type { Vendor } from '../operation/vendor';
import { connect } from '../sending/connection';
import type { Context } from '../sending/context';
import { carryOut } from './carryOut';
import { readPage } from './pages';
import { listOf, policyOf, type Work, workFor } from './work';

/**
 * Carries out an operation on behalf of a trigger or of a list in the editor.
 * @param wanted how many records of a list; Infinity for all
 * @returns the records as the vendor sends them
 * @throws NodeApiError
 */
export const perform = async (
	context: Context,
	vendor: Vendor,
	operation: Operation,
	values: Values = {},
	wanted = Infinity,
): Promise<IDataObject[]> =>
	await asNode(context, vendor, operation, values, async (work) => {
		const { records } = await carryOut(work, wanted);
		return records;
	});

/**
 * Reads one page of an operation that gives a list.
 * @param page its query and body are added to those of the operation
 * @returns the body and its rows, and the request for the next page where there is one
 * @throws NodeApiError
 */
export const performPage = async (
	context: Context,
	vendor: Vendor,
	operation: Operation,
	values: Values,
	page: Partial<PageRequest>,
): Promise<{ body: unknown; rows: IDataObject[]; next: PageRequest | undefined }> =>
	await asNode(context, vendor, operation, values, async (work) => {
		const { connection, call } = work;
		const request = {
			path: page.path,
			query: { ...call.query, ...page.query },
			body: { ...call.body, ...page.body },
		};
		const { output } = operation;
		const reading = {
			connection,
			call,
			list: listOf(work) as Listing,
			output,
			policy: policyOf(work),
		};
		const { body, rows, next } = await readPage(reading, request, Infinity);
		return { body, rows, next: next[0] };
	});

async function asNode<Result>(
	context: Context,
	vendor: Vendor,
	operation: Operation,
	values: Values,
	work: (work: Work) => Promise<Result>,
): Promise<Result> {
	try {
		return await work(workFor(await connect(context, vendor), operation, values));
	} catch (error) {
		throw nodeError(context.getNode(), factsOf(error));
	}
}
