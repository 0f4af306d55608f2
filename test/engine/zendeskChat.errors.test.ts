import type { IDataObject, INodeParameters } from 'n8n-workflow';

import type { FaultPlan } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, type Stage } from './stage';
import { create, get, tokens, update } from './zendesk';

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
	clock = stopTheClock();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

/** What the error output holds of one failed item. */
async function failed(parameters: INodeParameters, accessToken: string = tokens.good) {
	const run = await stage.run('zendeskChat', parameters, {
		items: [{ row: 7 }],
		onError: 'continueErrorOutput',
		credentials: stage.credential('zendeskChat', { accessToken }),
	});
	expect(run.items).toEqual([]);
	expect(run.errorItems).toHaveLength(1);
	return run.errorItems[0]?.json;
}

const refused = (error: string, details: IDataObject) => ({
	row: 7,
	error: `Zendesk Chat ${error} [item 0]`,
	details: {
		attempts: 1,
		waitedMs: 0,
		retryable: false,
		mayHaveBeenApplied: false,
		...details,
	},
});

const rename = update({ name: 'Runa' });
const checkThree =
	'Check three things: the role of the user behind the token (writing needs an administrator), the scopes of the token (read and write), and that the plan includes the REST API.';

describe('what the sandbox refuses', () => {
	test.each([
		[tokens.invalid, 'invalid_token', 'The access token is not known here.'],
		[
			tokens.expired,
			'Unauthorized',
			'The server could not verify that you are authorized to access the document requested.',
		],
	])('the token %s, after n8n sent it twice', async (token, code, words) => {
		expect(await failed(rename, token)).toEqual(
			refused(`did not accept the credential: ${words}`, {
				description: `Use a token made in the Chat dashboard (Settings > Account > API & SDKs): a Zendesk Support token does not work here. Then connect or paste it again. For support: code ${code}, status 401.`,
				kind: 'auth',
				vendorCode: code,
				statusCode: 401,
				attempts: 2,
			}),
		);
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test.each<[string, string, INodeParameters]>([
		['a write with a token for reading', tokens.readOnly, rename],
		['a create with a token for reading', tokens.readOnly, create({ name: 'Ada' })],
		['a role that may not', tokens.noRole, get()],
	])('%s', async (_, token, parameters) => {
		expect(await failed(parameters, token)).toEqual(
			refused(
				'does not allow this: You are not allowed to do this with your role, plan or scope.',
				{
					description: `${checkThree} For support: code Forbidden, status 403.`,
					kind: 'permission',
					vendorCode: 'Forbidden',
					statusCode: 403,
				},
			),
		);
	});

	test.each([
		['get', get({ visitorId: '42' })],
		['update', { ...rename, visitorId: '42' }],
	])('a visitor that does not exist, on %s', async (_, parameters) => {
		expect(await failed(parameters)).toEqual(
			refused('has no such record: Visitor not found', {
				description:
					'Check the ID: it may belong to another account, or the record may be gone. For support: code Not Found, status 404.',
				kind: 'notFound',
				vendorCode: 'Not Found',
				statusCode: 404,
			}),
		);
	});

	test('a value that the vendor does not take', async () => {
		expect(await failed(create({ email: 'ada@plumtree..example' }))).toEqual(
			refused(
				'did not accept the request: The record is not valid (email: ada@plumtree..example is not a valid email address)',
				{
					description:
						'Correct the value and run the node again. For support: code Bad Request, status 400.',
					field: 'email',
					kind: 'validation',
					vendorCode: 'Bad Request',
					statusCode: 400,
				},
			),
		);
	});
});

describe('what is planted', () => {
	const planOf = (status: number, body: unknown): FaultPlan => ({ fault: 'status', status, body });

	test.each<[string, FaultPlan, string, IDataObject]>([
		[
			'a conflict',
			planOf(409, { error: 'Conflict', description: 'It was changed meanwhile' }),
			'refused the request, since it conflicts with what is stored: It was changed meanwhile',
			{
				description:
					'Read the record first, then decide whether the change is still needed. For support: code Conflict, status 409.',
				kind: 'conflict',
				vendorCode: 'Conflict',
				statusCode: 409,
			},
		],
		[
			'a plan that does not include it',
			planOf(402, { message: 'Upgrade required' }),
			'does not offer this in the plan of the account: Upgrade required',
			{
				description:
					'The plan of the account does not include this. Ask an administrator of the account. For support: status 402.',
				kind: 'plan',
				statusCode: 402,
			},
		],
		[
			'a 429 about the number of shortcuts, which no waiting cures',
			planOf(429, { error: 'Limit', description: 'You exceeded the number of shortcuts' }),
			'does not offer this in the plan of the account: You exceeded the number of shortcuts',
			{
				description:
					'The plan of the account does not include this. Ask an administrator of the account. For support: code Limit, status 429, request ID zd-5e1c7a40b2.',
				kind: 'plan',
				requestId: 'zd-5e1c7a40b2',
				vendorCode: 'Limit',
				statusCode: 429,
			},
		],
		[
			'a redirect',
			planOf(302, {}),
			'did not accept the request: it answered with a redirect',
			{
				description:
					'Check the account name and the address in the credential. For support: status 302.',
				kind: 'validation',
				statusCode: 302,
			},
		],
	])('%s', async (_, plan, error, details) => {
		stage.sandbox.plant(plan);
		expect(await failed(rename)).toEqual(refused(error, details));
	});

	// Which of these shapes occurs is not documented, so each of them is read.
	test.each<[string, unknown, string, string | undefined]>([
		['description', { error: 'E', description: 'D', message: 'M' }, ': D', 'E'],
		['error_description', { error: 'E', error_description: 'D', message: 'M' }, ': D', 'E'],
		['message', { message: 'M', error: 'E' }, ': M', undefined],
		['error.message', { error: { message: 'M' } }, ': M', undefined],
		['error', { error: 'E' }, ': E', undefined],
		['the first of errors', { errors: ['F', 'G'] }, ': F', undefined],
		['the message of the first of errors', { errors: [{ message: 'F' }] }, ': F', undefined],
		[
			'a description beside an object',
			{ error: { title: 'T' }, description: 'D' },
			': D',
			undefined,
		],
		[
			'the description of the first of errors',
			{ errors: [{ description: 'F' }] },
			': F',
			undefined,
		],
		['a sentence alone', 'S', ': S', undefined],
		['nothing', {}, '', undefined],
		['no list', { errors: {} }, '', undefined],
	])('an error whose words stand in %s', async (_, body, words, vendorCode) => {
		stage.sandbox.plant(planOf(422, body));
		const code = vendorCode === undefined ? '' : `code ${vendorCode}, `;
		expect(await failed(rename)).toEqual(
			refused(`did not accept the request${words}`, {
				description: `Correct the value and run the node again. For support: ${code}status 422.`,
				kind: 'validation',
				vendorCode,
				statusCode: 422,
			}),
		);
	});
});

test('an error that stops the run reads the same', async () => {
	const run = await stage.run('zendeskChat', get({ visitorId: '42' }));
	expect(run.error).toMatchObject({
		message: 'Zendesk Chat has no such record: Visitor not found [item 0]',
		description:
			'Check the ID: it may belong to another account, or the record may be gone. For support: code Not Found, status 404.',
		httpCode: '404',
	});
});
