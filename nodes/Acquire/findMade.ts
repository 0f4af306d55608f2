import type { IDataObject } from 'n8n-workflow';

import type { Kind } from '../shared/base/errors';
import type { Operation, RunSteps, Step, Values } from '../shared/operation';
import { countIn } from './answers';

interface FindMade {
	/** Lists the records that may be the new one. */
	find: Operation;
	/** The inputs of `find`, from the body that was sent. */
	values: (body: IDataObject) => Values;
	/** May this be the record that was made of the body? */
	mayBe: (record: IDataObject, body: IDataObject) => boolean;
}

/** Whatever becomes of looking for it, the record has been made. */
const anyReason: readonly Kind[] = [
	'auth',
	'conflict',
	'n8n',
	'network',
	'notFound',
	'permission',
	'plan',
	'rateLimit',
	'scope',
	'timeout',
	'validation',
	'vendorFault',
];

type Answered = Extract<Step, { body: unknown }>;

/**
 * Creates a record whose ID the answer does not tell (documented), and looks for it. The ID is given only where there is
 * one record that it can be; that this is the new one is inferred.
 */
export const createThenFind =
	({ find, values, mayBe }: FindMade): RunSteps =>
	async ({ call, send, perform }) => {
		const { records } = (await send(call)) as Answered;
		const sent = { ...call.identity, ...call.body };
		const found = await perform(find, values(sent), { refusals: anyReason });
		const likely = found.refused ? [] : likelyIn(found, (record) => mayBe(record, sent));
		const [made] = likely;
		return { record: { ...records[0], ...(likely.length === 1 && { id: made?.id }) } };
	};

/** None where the list is longer than its first page, since another one may be on the next. */
const likelyIn = ({ records, body }: Answered, mayBe: (record: IDataObject) => boolean) =>
	records.length < (countIn(body) ?? 0) ? [] : records.filter(mayBe);
