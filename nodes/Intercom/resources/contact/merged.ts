import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../../../shared/base/errors';
import { at, textOrNull } from '../../../shared/base/record';
import {
	byCursor,
	choiceInput,
	type Refusal,
	returnAllOrLimit,
	type RunSteps,
	type Step,
} from '../../../shared/operation';
import { contactId } from '../../locators';
import { operation } from '../../vendor';

/** A refusal that the operation can do nothing about, in the words of the vendor unless others are better. */
export const failure = ({ failure: { facts, body } }: Refusal, advice = facts.advice) =>
	new CallFailure({ ...facts, advice }, body);

/**
 * The record of a step of which no refusal was wanted, or none came: an answer without its record has failed the item
 * before.
 */
export const recordOf = (step: Step) =>
	(step as Exclude<Step, { refused: Refusal }>).records[0] as IDataObject;

/** Reads the contact, or the one into which it was merged, which the refusal names: see `errors.ts`. */
export const readSurvivor: RunSteps = async ({ call, send }) => {
	const asked = await send(call, { refusals: ['notFound'] });
	if (!asked.refused) return { record: recordOf(asked) };
	const survivor = /\(now contact (\w+)\)$/.exec(asked.refused.message)?.[1];
	if (survivor === undefined) throw failure(asked.refused);
	const read = await send({ ...call, path: `/contacts/${survivor}` });
	const mergedFrom = decodeURIComponent(call.path.replace(/^.*\//, ''));
	return { record: recordOf(read), extras: { mergedFrom } };
};

export const getMergeHistory = operation({
	value: 'getMergeHistory',
	name: 'Get Merge History',
	action: 'Get the merge history of a contact',
	description: 'Get the contacts that were merged into a user',
	request: { method: 'GET', path: '/contacts/{contactId}/merge_history' },
	resend: 'safe',
	fields: [
		contactId,
		...returnAllOrLimit,
		choiceInput({
			displayName: 'Order',
			name: 'order',
			choices: { asc: 'Oldest First', desc: 'Newest First' },
			default: 'desc',
			description: 'Sort order of the merges',
			query: 'order',
		}),
	],
	list: {
		...byCursor({
			cursor: { query: 'cursor' },
			cursorIn: ({ body }) => at(body, 'next_cursor'),
			pageSize: { query: 'per_page', largest: 150 },
		}),
		sameAs: ({ source_contact_id }) => textOrNull(source_contact_id),
	},
	output: { from: 'data' },
});
