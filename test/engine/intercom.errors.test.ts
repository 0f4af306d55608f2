import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { tokens, userIds, visitorIds } = samples.intercom;
const get = { resource: 'visitor', operation: 'get', identifyBy: 'userId', userId: userIds[0] };

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** The details of an item that was refused at once. */
const refused = (kind: string, vendorCode: string, statusCode: number) => ({
	kind,
	vendorCode,
	statusCode,
	requestId: 'REQUEST-ID',
	attempts: 1,
	waitedMs: 0,
	retryable: false,
	mayHaveBeenApplied: false,
});
const support = (code: string, status: number) =>
	`For support: code ${code}, status ${status}, request ID REQUEST-ID.`;

describe('a token that Intercom does not accept', () => {
	test.each([
		[tokens.invalid, 'unauthorized', 'Access Token Invalid'],
		[tokens.expired, 'token_expired', 'Access Token expired'],
		[tokens.revoked, 'token_revoked', 'Access Token revoked'],
	])('%s: auth', async (accessToken, code, words) => {
		const credentials = stage.credential('intercom', { accessToken });
		const run = await stage.run('intercom', get, { ...goOn, credentials });
		expect(failureOf(run)).toEqual({
			error: `Intercom did not accept the credential: ${words} [item 0]`,
			details: {
				...refused('auth', code, 401),
				attempts: 2, // n8n sends a request once more after any 401.
				description: `Open the credential, check it with Test, and connect it or enter its token or key again. ${support(code, 401)}`,
			},
		});
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test.each([
		[
			tokens.noScope,
			'refused the request, since the credential lacks a scope: Forbidden request: required scope (read_write_users)',
			'Give the credential the missing permission at the vendor, then connect it or enter its token or key again.',
			refused('scope', 'forbidden', 403),
		],
		[
			tokens.noRight,
			'refused the request, since the credential lacks a scope: Not authorized to access resource',
			'Give the credential the missing permission at the vendor, then connect it or enter its token or key again.',
			{ ...refused('scope', 'token_unauthorized', 401), attempts: 2 },
		],
		[
			tokens.forbidden,
			'does not allow this: Forbidden request',
			'Ask an administrator of the account for the right to do this.',
			refused('permission', 'forbidden', 403),
		],
		[
			tokens.noPlan,
			'does not offer this in the plan of the account: Active subscription needed.',
			'The plan of the account does not include this. Ask an administrator of the account.',
			refused('plan', 'api_plan_restricted', 403),
		],
	])('%s: what it lacks', async (accessToken, words, advice, details) => {
		const credentials = stage.credential('intercom', { accessToken });
		const run = await stage.run('intercom', get, { ...goOn, credentials });
		const description = `${advice} ${support(details.vendorCode, details.statusCode)}`;
		expect(failureOf(run)).toEqual({
			error: `Intercom ${words} [item 0]`,
			details: { ...details, description },
		});
	});
});

const notFoundAdvice = 'Check the ID: it may belong to another account, or the record may be gone.';

describe('a visitor that Intercom does not know', () => {
	test.each([
		{ ...get, userId: 'nobody' },
		{ ...get, identifyBy: 'id', visitorId: 'nobody' },
		{ ...get, operation: 'update', userId: 'nobody', updateFields: { name: 'Ada' } },
		{ ...get, operation: 'convert', userId: 'nobody', contactEmail: 'a@lanternhouse.example' },
	])('$operation by $identifyBy: notFound', async (parameters) => {
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toEqual({
			error: 'Intercom has no such record: Visitor Not Found [item 0]',
			details: {
				...refused('notFound', 'not_found', 404),
				description: `${notFoundAdvice} ${support('not_found', 404)}`,
			},
		});
	});

	test('it cannot be converted a second time', async () => {
		const [visitorId] = visitorIds;
		const convert = { ...get, operation: 'convert', identifyBy: 'id', visitorId };
		const parameters = { ...convert, contactEmail: 'ada@lanternhouse.example' };
		await stage.run('intercom', parameters);
		const run = await stage.run('intercom', parameters, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind: 'notFound' } });
	});
});

const validation = 'Correct the value and run the node again.';
const conflict = 'Read the record first, then decide whether the change is still needed.';
const refusals = {
	validation: ['did not accept the request', validation],
	conflict: ['refused the request, since it conflicts with what is stored', conflict],
	notFound: ['has no such record', notFoundAdvice],
} as const;

describe('the code decides what a refusal is, else its status', () => {
	test.each<[number, string, keyof typeof refusals]>([
		[400, 'parameter_not_found', 'validation'],
		[400, 'intercom_version_invalid', 'validation'],
		[422, 'unprocessable_entity', 'validation'],
		[405, 'a_code_that_nobody_knows', 'validation'],
		[409, 'conflict', 'conflict'],
		[422, 'data_invalid', 'conflict'],
		[400, 'conversation_part_not_redactable', 'conflict'],
		[400, 'contact_company_limit_exceeded', 'conflict'],
		[400, 'tag_has_dependent_objects', 'conflict'],
		[400, 'already_linked_to_tracker', 'conflict'],
		[400, 'linked_conversation_limit_exceeded', 'conflict'],
		[422, 'merge_failed', 'conflict'],
		[400, 'job_closed', 'conflict'],
		[400, 'not_restorable', 'conflict'],
		[400, 'team_unavailable', 'conflict'],
		[410, 'contact_merged', 'notFound'],
	])('%d %s: %s', async (status, code, kind) => {
		const errors = [{ code, message: 'In the words of the vendor' }];
		stage.sandbox.plant({ fault: 'status', status, body: { type: 'error.list', errors } });
		const run = await stage.run('intercom', get, goOn);
		const [opening, advice] = refusals[kind];
		expect(failureOf(run)).toEqual({
			error: `Intercom ${opening}: In the words of the vendor [item 0]`,
			details: {
				...refused(kind, code, status),
				description: `${advice} ${support(code, status)}`,
			},
		});
	});
});

describe('an error body of another form', () => {
	test.each<[string, unknown, string, IDataObject]>([
		[
			'with a field names the field',
			{ errors: [{ code: 'parameter_invalid', message: 'name is too long', field: 'name' }] },
			': name is too long',
			{ vendorCode: 'parameter_invalid', field: 'name' },
		],
		['without words shows the code', { errors: [{ code: 'bad_request' }] }, ': bad_request', {}],
		[
			'with a bare message shows it',
			{ type: 'error', message: 'No such message' },
			': No such message',
			{},
		],
		['that says nothing is read by its status', { type: 'error.list', errors: [] }, '', {}],
		['that is empty is read by its status', '', '', {}],
	])('%s', async (_what, body, words, details) => {
		stage.sandbox.plant({ fault: 'status', status: 400, body });
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `Intercom did not accept the request${words} [item 0]`,
			details: { kind: 'validation', statusCode: 400, ...details },
		});
	});

	test('a web page instead of data is named as such', async () => {
		const { waits, restore } = stopTheClock();
		stage.sandbox.plant({ fault: 'html', status: 502 });
		const run = await stage.run('intercom', get, goOn);
		restore();
		expect(failureOf(run)).toEqual({
			error:
				'Intercom could not process the request: it answered with a page instead of data (status 502) [item 0]',
			details: {
				description: 'Run the failed items again in a few minutes. For support: status 502.',
				kind: 'vendorFault',
				statusCode: 502,
				attempts: 5,
				waitedMs: 7500,
				retryable: true,
				mayHaveBeenApplied: false,
			},
		});
		expect(waits).toEqual([500, 1000, 2000, 4000]);
	});
});
