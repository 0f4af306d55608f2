import type { IDataObject } from 'n8n-workflow';

import type { Call } from '../operation/call';
import { chosenList } from '../operation/listing';
import type { Operation, Values } from '../operation/operation';
import { type Options, optionsFrom } from '../operation/options';
import { buildCall } from '../request/buildCall';
import type { Source } from '../request/source';
import type { Connection } from '../sending/connection';
import type { Policy, Sent } from '../sending/send';
import { holdsRecord } from './holds';

/** One operation on its way, whoever wants it: an item, a trigger or a list in the editor. */
export interface Work {
	connection: Connection;
	operation: Operation;
	source: Source;
	options: Options;
	call: Call;
}

/** What an operation brought. */
export interface WorkResult {
	/** As the vendor sends them; none where it confirms without a record. */
	records: IDataObject[];
	/** Stands beside the fields of the record. */
	extras?: IDataObject;
	/** All its requests as if they were one; undefined where each of them was refused. */
	sent?: Sent;
}

/**
 * An operation with the values of its inputs, on behalf of the node itself.
 * @throws CallFailure when a value cannot be sent
 */
export function workFor(
	connection: Connection,
	operation: Operation,
	values: Values,
	options = optionsFrom({}),
): Work {
	const source: Source = {
		parameter: (name) => values[name],
		pathValues: connection.pathValues,
		emptyValues: 'leave',
		timeZone: connection.context.getTimezone(),
	};
	return { connection, operation, source, options, call: buildCall(operation, source) };
}

/** The way through the list that the builder chose; undefined where the operation gives none. */
export const listOf = ({ operation: { list }, source }: Work) =>
	list && chosenList(list, source.parameter);

/** How hard to try, and what a good answer holds. */
export function policyOf(work: Work): Policy {
	const { operation, options } = work;
	const list = listOf(work);
	return {
		...options,
		resend: operation.resend,
		holds: (body) => holdsRecord(body, operation.output, list),
	};
}
