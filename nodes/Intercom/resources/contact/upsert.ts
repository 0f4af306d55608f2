import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../../shared/base/clock';
import { CallFailure } from '../../../shared/base/errors';
import { textOf } from '../../../shared/base/record';
import {
	type Call,
	choiceInput,
	field,
	type Refusal,
	type RunSteps,
	type Step,
	type Steps,
	switchInput,
} from '../../../shared/operation';
import { failure, recordOf } from './merged';

export const whenItExists = choiceInput({
	displayName: 'If the Contact Exists',
	name: 'whenItExists',
	noDataExpression: true,
	choices: { update: 'Update It', leave: 'Leave It as It Is' },
	description: 'What to do with a contact that already exists; the item contains it in both cases',
});

export const takeOutOfArchive = switchInput({
	displayName: 'Unarchive',
	name: 'unarchive',
	description: 'Whether to unarchive the contact if it is archived; otherwise the item fails',
	displayOptions: { show: { role: ['user'] } },
});

export const leadNotice = field({
	displayName:
		'Intercom does not keep leads apart by email: a lead is looked for first, and two runs at the same time, or within the moments until a new lead is found, can make two',
	name: 'leadNotice',
	type: 'notice',
	default: '',
	displayOptions: { show: { role: ['lead'] } },
});

/** A request beside the one that the fields make. */
const request = (
	call: Call,
	method: Call['method'],
	path: string,
	body: IDataObject = {},
): Call => ({
	...call,
	method,
	path,
	body,
	reads: method === 'GET',
});

type Result = Awaited<ReturnType<RunSteps>>;

/**
 * A user is created first: a search would not see a new one yet, and of two creations at the same time the vendor refuses
 * one (observed). A lead is looked for first, since nothing is refused there.
 */
export const upsertSteps: RunSteps = async (steps) =>
	steps.call.body.role === 'lead' ? await upsertLead(steps) : await upsertUser(steps);

async function upsertUser(steps: Steps): Promise<Result> {
	const startedAt = clock.now();
	const made = await createOrMeet(steps);
	if (!made.refused) return { record: recordOf(made), extras: { created: true } };
	const { refused } = made;
	// Both texts are observed; the ID stands in them alone.
	const id = /\bid=(\w+)/.exec(refused.message)?.[1];
	if (id === undefined) throw failure(refused);
	const stored = await readOrUnarchive(steps, id, refused);
	return await changed(steps, stored, isOwn(stored, refused, startedAt));
}

// Words that are missing time and again are no accident.
const mostUnread = 3;

/** Creates the user. The ID of one who is there stands in the words of the refusal: without them it is asked for again. */
async function createOrMeet({ call, send }: Steps): Promise<Step> {
	for (let tries = 1; ; tries++) {
		const made = await send(call, { refusals: ['conflict'] });
		const isUnread = made.refused !== undefined && made.refused.code === undefined;
		if (!isUnread || tries === mostUnread) return made;
	}
}

/** The contact of that ID, which must have the key that was sent: the refusal may be about another person's email. */
async function readOrUnarchive(
	{ call, parameter, send }: Steps,
	id: string,
	refused: Refusal,
): Promise<IDataObject> {
	const path = `/contacts/${id}`;
	const read = await send(request(call, 'GET', path), { refusals: ['notFound'] });
	if (!read.refused) return whoeverWasMeant(recordOf(read), call, refused);
	// Observed: an archived contact cannot be read.
	if (parameter('unarchive') !== true) {
		throw failure(
			refused,
			'The contact is in the archive, or was deleted within the last days. Switch on Unarchive to take it out of the archive.',
		);
	}
	await send(request(call, 'POST', `${path}/unarchive`));
	const record = recordOf(await send(request(call, 'GET', path)));
	if (!isMeant(record, call)) await send(request(call, 'POST', `${path}/archive`));
	return whoeverWasMeant(record, call, refused);
}

function whoeverWasMeant(record: IDataObject, call: Call, refused: Refusal): IDataObject {
	if (isMeant(record, call)) return record;
	throw new CallFailure({
		kind: 'conflict',
		message: `${refused.message}; that is another person, who was left alone`,
		vendorCode: refused.code,
		statusCode: refused.statusCode,
		advice: 'The email belongs to a contact with another external ID. Correct one of the two.',
	});
}

const lower = (value: unknown) => textOf(value).toLowerCase();

/** The external ID decides where both have one, otherwise the email. */
function isMeant(record: IDataObject, { body }: Call): boolean {
	const { external_id: wanted } = body;
	const { external_id: stored } = record;
	if (wanted !== undefined && textOf(stored) !== '') return textOf(wanted) === textOf(stored);
	return body.email !== undefined && lower(body.email) === lower(record.email);
}

/** An earlier try of the same request may be what it met, whose answer was lost: then the contact is as new as that. */
const isOwn = (record: IDataObject, { mayHaveBeenApplied }: Refusal, startedAt: number) =>
	mayHaveBeenApplied && Number(record.created_at) * 1000 >= startedAt - 5000;

async function changed(
	{ call, parameter, send }: Steps,
	stored: IDataObject,
	created: boolean,
): Promise<Result> {
	const extras = { created };
	if (parameter('whenItExists') === 'leave') return { record: stored, extras };
	const path = `/contacts/${textOf(stored.id)}`;
	const updated = await send(request(call, 'PUT', path, { ...call.body, role: undefined }), {
		resend: 'safe',
	});
	return { record: recordOf(updated), extras };
}

async function upsertLead(steps: Steps): Promise<Result> {
	const { call, send } = steps;
	const query = {
		operator: 'AND',
		value: [
			{ field: 'role', operator: '=', value: 'lead' },
			{ field: 'email', operator: '=', value: call.body.email },
		],
	} as IDataObject;
	const body = {
		query,
		sort: { field: 'updated_at', order: 'descending' },
		pagination: { per_page: 1 },
	};
	const found = await send({ ...request(call, 'POST', '/contacts/search', body), reads: true });
	const [lead] = rowsIn(recordOf(found));
	if (lead) return await changed(steps, lead, false);
	const made = await send(call, { resend: 'unsafe' }); // A second one would be a second lead.
	return { record: recordOf(made), extras: { created: true } };
}

/** Without the list nobody knows whether the lead is there, so none may be created. */
function rowsIn({ data }: IDataObject): IDataObject[] {
	if (Array.isArray(data)) return data as IDataObject[];
	throw new CallFailure({
		kind: 'vendorFault',
		message: 'Intercom could not process the request: the search gave no list',
	});
}
