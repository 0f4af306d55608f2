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

describe('what the words of a refusal change', () => {
	test.each<[number, string, string, string, string]>([
		[
			410,
			'contact_merged',
			'This contact has been merged',
			'notFound',
			'The contact was merged into another one: use the ID of that.',
		],
		[
			404,
			'not_found',
			'scroll parameter not found',
			'conflict',
			'The scroll has expired and cannot be continued: run the node again, from the start.',
		],
		[
			400,
			'bad_request',
			'page limit reached, please use scroll API',
			'validation',
			'This list ends at 10,000 records. Use Scroll, which has no such end.',
		],
		[
			422,
			'unprocessable_entity',
			'Conversation is already assigned to this admin',
			'conflict',
			'The wish is met already: nothing has to be done.',
		],
		[
			400,
			'parameter_invalid',
			'Ticket is in the same state',
			'conflict',
			'The wish is met already: nothing has to be done.',
		],
		[
			429,
			'rate_limit_exceeded',
			'Exceeded rate limit of 1 pending message data export jobs',
			'conflict',
			'Wait until the export that is under way has ended, or cancel it.',
		],
	])('%d %s "%s": %s', async (status, code, message, kind, advice) => {
		const errors = [{ code, message }];
		stage.sandbox.plant({ fault: 'status', status, body: { type: 'error.list', errors } });
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({
			error: expect.stringContaining(message) as string,
			details: {
				kind,
				vendorCode: code,
				attempts: 1,
				description: expect.stringContaining(advice) as string,
			},
		});
	});

	test('another scroll that is open is waited for, a minute at least', async () => {
		const { waits, restore } = stopTheClock();
		const errors = [{ code: 'scroll_exists', message: 'scroll already exists for this workspace' }];
		const body = { type: 'error.list', errors };
		stage.sandbox.plant({ fault: 'status', status: 400, body, times: 1 });
		const run = await stage.run('intercom', { resource: 'company', operation: 'scroll' });
		restore();
		expect(run.items).toHaveLength(1);
		expect(waits[0]).toBe(60_000);
	});

	test.each([
		[429, 'too_many_requests'],
		[429, 'retry_after'],
	])('%d %s is waited for', async (status, code) => {
		const { restore } = stopTheClock();
		const errors = [{ code, message: 'Slow down' }];
		const body = { type: 'error.list', errors };
		stage.sandbox.plant({ fault: 'status', status, body, times: 1 });
		const run = await stage.run('intercom', get);
		restore();
		expect(run.items).toHaveLength(1);
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test.each([
		[408, 'request_timeout', 'timeout'],
		[500, 'server_error', 'vendorFault'],
		[503, 'service_unavailable', 'vendorFault'],
	])('%d %s: %s, tried again', async (status, code, kind) => {
		const { restore } = stopTheClock();
		const errors = [{ code, message: 'Not now' }];
		stage.sandbox.plant({ fault: 'status', status, body: { type: 'error.list', errors } });
		const run = await stage.run('intercom', get, goOn);
		restore();
		expect(failureOf(run)).toMatchObject({ details: { kind, vendorCode: code, attempts: 5 } });
	});

	test.each([
		[401, 'missing_authorization', 'auth'],
		[401, 'token_blocked', 'auth'],
		[401, 'token_not_found', 'auth'],
		[403, 'action_forbidden', 'permission'],
	])('%d %s: %s', async (status, code, kind) => {
		const errors = [{ code, message: 'No' }];
		stage.sandbox.plant({ fault: 'status', status, body: { type: 'error.list', errors } });
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({ details: { kind, vendorCode: code } });
	});

	test('an error inside HTTP 200 is no success', async () => {
		const errors = [{ code: 'parameter_invalid', message: 'Bad name' }];
		stage.sandbox.plant({ fault: 'status', status: 200, body: { type: 'error.list', errors } });
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Intercom did not accept the request: Bad name [item 0]',
			details: { kind: 'validation' },
		});
	});

	test('the key of an error without a list is its code', async () => {
		stage.sandbox.plant({ fault: 'status', status: 400, body: { error_key: 'sms_failed' } });
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Intercom did not accept the request: sms_failed [item 0]',
			details: { vendorCode: 'sms_failed' },
		});
	});

	test('a merged contact without words is named by its code, with the one that stayed', async () => {
		const body = { type: 'error.list', errors: [{ code: 'contact_merged' }] };
		stage.sandbox.plant({ fault: 'status', status: 410, body });
		const run = await stage.run('intercom', get, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Intercom has no such record: contact_merged [item 0]',
		});
	});
});

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
		[404, 'company_not_found', 'notFound'],
		[404, 'conversation_not_found', 'notFound'],
		[404, 'ticket_not_found', 'notFound'],
		[404, 'tag_not_found', 'notFound'],
		[404, 'team_not_found', 'notFound'],
		[404, 'admin_not_found', 'notFound'],
		[404, 'assignee_not_found', 'notFound'],
		[404, 'field_not_found', 'notFound'],
		[404, 'conversation_attribute_not_found', 'notFound'],
		[404, 'conversation_part_or_message_not_found', 'notFound'],
		[404, 'job_not_found', 'notFound'],
		[404, 'article_not_found', 'notFound'],
		[404, 'whatsapp_message_not_found', 'notFound'],
		[404, 'data_invalid', 'notFound'],
		[400, 'bad_request', 'validation'],
		[400, 'client_error', 'validation'],
		[422, 'parameter_invalid', 'validation'],
		[400, 'parameter_missing', 'validation'],
		[400, 'missing_parameter', 'validation'],
		[400, 'parameter_mismatch', 'validation'],
		[400, 'type_mismatch', 'validation'],
		[400, 'validation_error', 'validation'],
		[400, 'unsupported', 'validation'],
		[400, 'invalid_sort_order', 'validation'],
		[400, 'invalid_merge', 'validation'],
		[400, 'invalid_ticket_type', 'validation'],
		[400, 'ticket_state_id_invalid', 'validation'],
		[400, 'away_status_reason_mandatory', 'validation'],
		[400, 'conversation_id_limit_exceeded', 'validation'],
		[422, 'content_has_procedure_dependencies', 'conflict'],
		[409, 'data_connector_in_use', 'conflict'],
		[409, 'resource_conflict', 'conflict'],
		[400, 'resource_conflict', 'conflict'],
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
