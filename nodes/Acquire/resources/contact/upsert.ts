import type { IDataObject } from 'n8n-workflow';

import { CallFailure } from '../../../shared/base/errors';
import { isRecord, textOf } from '../../../shared/base/record';
import {
	additionalFields,
	type Call,
	choiceInput,
	emailAddress,
	field,
	id,
	notice,
	type Refusal,
	type RunSteps,
	type Step,
	type Steps,
	textInput,
	wholeList,
} from '../../../shared/operation';
import { countIn } from '../../answers';
import { inTurn } from '../../inTurn';
import { expectLate, mayComeLate } from '../../lateCreations';
import { contactIdOf, contactsIn, largestPage } from '../../paging';
import { fieldsIn } from '../../values';
import { operation } from '../../vendor';
import { attributes, client, contactEmail, contactName, details, output } from './fields';

/** The first page of the search: a text that few contacts have does not need another. */
const find = operation({
	value: 'find',
	name: 'Find',
	action: 'Find several contacts',
	description: 'Find the contacts that have a text in one of their values',
	request: {
		method: 'POST',
		path: '/api/v1/crm/contact/list',
		reads: true,
		body: { payload: {}, page: 0, limit: largestPage },
	},
	resend: 'safe',
	fields: [textInput({ displayName: 'Search', name: 'search', example: '', body: 'search' })],
	list: wholeList,
	output: { from: contactsIn },
});

const matchBy = choiceInput({
	displayName: 'Find By',
	name: 'matchBy',
	choices: { email: 'Email', key: 'Custom Attribute' },
	description: 'Which value identifies an existing contact',
	noDataExpression: true,
});

const email = field({
	displayName: 'Email',
	name: 'matchEmail',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'name@email.com',
	description: 'Email address of the contact, whether it is new or not',
	displayOptions: { show: { matchBy: ['email'] } },
	body: 'fields.email',
	convert: emailAddress,
});

const whenByKey = { show: { matchBy: ['key'] } };

const matchKey = textInput({
	displayName: 'Key',
	name: 'matchKey',
	required: true,
	example: 'loyalty_number',
	description: 'Key of the custom attribute, as it stands under Settings > Custom Attributes',
	displayOptions: whenByKey,
	body: 'match.key',
	convert: id,
});

const matchValue = textInput({
	displayName: 'Value',
	name: 'matchValue',
	required: true,
	example: 'BK-551',
	description: 'Value of the attribute, which no other contact should have',
	displayOptions: whenByKey,
	body: 'match.value',
	convert: id,
});

/** What a contact is found by goes into its fields, so that a new one has it. */
function withMatch({ body, ...call }: Call): Call {
	const { match, fields, ...rest } = body;
	if (!isRecord(match)) return { ...call, body };
	const matched = { [textOf(match.key)]: match.value };
	return { ...call, body: { fields: { ...(fields as IDataObject), ...matched }, ...rest } };
}

const same = (one: unknown, other: unknown) =>
	textOf(one).trim().toLowerCase() === textOf(other).trim().toLowerCase();

/** Has the contact the very value? The search finds parts of it too. */
const hasValue = (key: string, value: unknown) => (row: IDataObject) =>
	(row.key === key && same(row.value, value)) || same(fieldsIn(row.fields)[key], value);

const cannotTell = (message: string, advice: string) =>
	new CallFailure({ kind: 'conflict', message, advice: `Nothing was changed. ${advice}` });

/**
 * The ID of the contact with the value, or none.
 * @throws CallFailure when several have it, or when it is not sure that none has
 */
function onlyMatch({ records, body }: Answered, key: string, value: unknown): string | undefined {
	const ids = new Set(records.filter(hasValue(key, value)).map(contactIdOf));
	if (ids.size > 1) {
		throw cannotTell(
			`Acquire has several contacts with this value: ${[...ids].join(', ')}`,
			'Merge them first, or find the contact by another value.',
		);
	}
	const [contactId] = ids;
	if (!contactId && records.length < (countIn(body) ?? 0)) {
		throw cannotTell(
			'Acquire has too many contacts with values like this to tell whether one is the same',
			'Find the contact by a value that few others have.',
		);
	}
	return contactId ?? undefined;
}

type Answered = Exclude<Step, { refused: Refusal }>;
type Result = Awaited<ReturnType<RunSteps>>;

/** Finds the contact, then changes it, or creates it where there is none. */
const findThenWrite: RunSteps = async (steps) => {
	const { call, account, parameter, send, perform } = steps;
	const key = parameter('matchBy') === 'key' ? textOf(parameter('matchKey')).trim() : 'email';
	const value = fieldsIn(call.body.fields)[key];
	// Other accounts of the same process have contacts of their own.
	const turn = JSON.stringify([account, key, textOf(value).toLowerCase()]);
	return await inTurn(turn, async () => {
		const hits = (await perform(find, { search: value })) as Answered;
		const contactId = onlyMatch(hits, key, value);
		if (contactId === undefined) return await createOnce(steps, turn);
		const path = `${call.path}/${encodeURIComponent(contactId)}`;
		const changed = await send({ ...call, method: 'PUT', path }, { resend: 'safe' });
		return resultOf(changed as Answered, false);
	});
};

/** A creation that got no answer in time may still come, after the next item has found nothing. */
async function createOnce({ call, send }: Steps, turn: string): Promise<Result> {
	if (mayComeLate(turn)) {
		throw cannotTell(
			'Acquire did not answer in time when this contact was to be created a moment ago, and may still create it',
			'Run the item again in a few minutes.',
		);
	}
	const made = await send(call, { refusals: ['timeout'] });
	if (!made.refused) return resultOf(made, true);
	expectLate(turn);
	throw made.refused.failure;
}

const resultOf = ({ records }: Answered, created: boolean): Result => ({
	record: records[0] as IDataObject,
	extras: { created },
});

export const upsert = operation({
	value: 'upsert',
	name: 'Create or Update',
	action: 'Create or update a contact',
	description: 'Create a new record, or update the current one if it already exists (upsert)',
	request: { method: 'POST', path: '/api/v1/crm/objects/contact' },
	resend: 'unsafe', // Nothing tells two requests for the same new person apart.
	fields: [
		notice(
			'Acquire has no such operation: the node searches first and then writes. Two workflows that do so with the same new contact at the same moment can create it twice.',
		),
		matchBy,
		email,
		matchKey,
		matchValue,
		{ ...contactEmail, displayOptions: whenByKey },
		additionalFields([contactName, ...details, ...client]),
		...attributes,
	],
	adjust: withMatch,
	steps: findThenWrite,
	output,
});
