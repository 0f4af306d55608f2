import type { IDataObject } from 'n8n-workflow';

import type { FaultPlan } from '../../sandbox';
import { stopTheClock } from './clock';
import { setStage, zohoToken, type Stage } from './stage';
import { setJson, tokens, update } from './zoho';

let stage: Stage;
let clock: ReturnType<typeof stopTheClock>;
beforeAll(async () => {
	stage = await setStage();
	clock = stopTheClock();
});
beforeEach(() => {
	stage.sandbox.reset();
	clock.waits.length = 0;
});
afterAll(() => {
	clock.restore();
	return stage.close();
});

/** What the error output holds of one failed item. */
async function failed(parameters = update({ name: 'Runa' }), credential: IDataObject = {}) {
	const run = await stage.run('zohoSalesIQ', parameters, {
		items: [{ row: 7 }],
		onError: 'continueErrorOutput',
		credentials: stage.credential('zohoSalesIQ', credential as never),
	});
	expect(run.items).toEqual([]);
	expect(run.errorItems).toHaveLength(1);
	return run.errorItems[0]?.json;
}

const refused = (error: string, details: IDataObject) => ({
	row: 7,
	error: `Zoho SalesIQ ${error} [item 0]`,
	details: {
		statusCode: 200,
		attempts: 1,
		waitedMs: 0,
		retryable: false,
		mayHaveBeenApplied: false,
		...details,
	},
});

describe('what the sandbox refuses inside HTTP 200', () => {
	const withToken = (token: string) => ({ oauthTokenData: zohoToken(token) });

	test.each([
		[
			'a scope that is missing',
			setJson('{"a":"b"}'),
			'The token lacks the scope SalesIQ.conversations.UPDATE. Choose the Scopes "Visitors" in the credential, or add it under Custom, and connect the account again.',
		],
		[
			'what a visitor does with a token that may not',
			undefined,
			'SalesIQ lets only an organisation do this: use a credential with the Token Type Organisation, which needs an OAuth client of that type. If it is one, its token lacks the scope SalesIQ.conversations.UPDATE. Choose the Scopes "Visitors" in the credential, or add it under Custom, and connect the account again.',
		],
	])('%s', async (_, parameters, advice) => {
		expect(await failed(parameters, withToken(tokens.noScope))).toEqual(
			refused('refused the request, since the credential lacks a scope: Invalid OAuthScope', {
				description: `${advice} For support: code 1009, status 200.`,
				kind: 'scope',
				vendorCode: '1009',
			}),
		);
	});

	test('a token of a user on Update', async () => {
		expect(await failed(undefined, withToken(tokens.user))).toMatchObject({
			details: { kind: 'scope', vendorCode: '1009' },
		});
	});

	test('a role that may not', async () => {
		expect(await failed(undefined, withToken(tokens.associate))).toEqual(
			refused('does not allow this: Operator role does not allow this operation', {
				description:
					'The role of the operator behind the credential does not allow this. Connect as an Administrator or Supervisor. For support: code 1016, status 200.',
				kind: 'permission',
				vendorCode: '1016',
			}),
		);
	});

	test.each([
		[
			tokens.planLimit,
			'1017',
			'Resource limit of the plan is reached',
			'The plan allows no more of these. Delete one that is not needed, or upgrade the plan.',
		],
		[
			tokens.oldPlan,
			'1021',
			'Upgrade your plan to use this feature',
			'The plan of the account does not include this. Ask an administrator of the account.',
		],
	])('a plan that does not include it: %s', async (token, vendorCode, words, advice) => {
		expect(await failed(undefined, withToken(token))).toEqual(
			refused(`does not offer this in the plan of the account: ${words}`, {
				description: `${advice} For support: code ${vendorCode}, status 200.`,
				kind: 'plan',
				vendorCode,
			}),
		);
	});

	test('a conversation that does not exist', async () => {
		expect(await failed(setJson('{"a":"b"}', { conversationId: '42' }))).toEqual(
			refused('has no such record: Invalid resource', {
				description:
					'Check the ID: it may belong to another account, or the record may be gone. For support: code 1019, status 200.',
				kind: 'notFound',
				vendorCode: '1019',
			}),
		);
	});

	test('a value that the vendor does not take, with the name of its field', async () => {
		expect(await failed(update({ email: 'runa@plumtree..example' }))).toEqual(
			refused('did not accept the request: Invalid or missing param (email)', {
				description:
					'Correct the value and run the node again. For support: code 1011, status 200.',
				kind: 'validation',
				vendorCode: '1011',
				field: 'email',
			}),
		);
	});

	test('a portal that does not exist is no missing record', async () => {
		expect(await failed(undefined, { screenName: 'elsewhere' })).toEqual(
			refused('did not accept the request: Invalid portal or screen name', {
				description:
					'Correct the Screen Name in the credential: it stands in the address of your SalesIQ portal. For support: code 1005, status 200.',
				kind: 'validation',
				vendorCode: '1005',
			}),
		);
	});
});

const again = 'Run the failed items again in a few minutes.';
const signIn =
	'Open the credential, check it with Test, and connect it or enter its token or key again.';
const correct = 'Correct the value and run the node again.';

describe('codes of the vendor', () => {
	test.each([
		[1001, 'vendorFault', again],
		[1002, 'auth', signIn],
		[1004, 'validation', correct],
		[1006, 'validation', correct],
		[1007, 'validation', correct],
		[1008, 'auth', 'Open the credential and connect the account again.'],
		[1010, 'validation', correct],
		[
			1014,
			'conflict',
			'There is one already: choose another name or value, or update the one that exists.',
		],
		[1015, 'validation', correct],
		[1018, 'validation', 'Choose a file that is not empty.'],
		[1020, 'validation', 'Choose an operator of this portal.'],
		[1023, 'rateLimit', 'Run the failed items again later, or send fewer items at a time.'],
		[1024, 'validation', 'Check the operator IDs: each must belong to an operator of this portal.'],
		[
			1025,
			'validation',
			'Check the department IDs: each must belong to a department of this portal.',
		],
		[1026, 'conflict', 'It is the last one. Create another one first.'],
		[1027, 'validation', 'Choose a smaller file: SalesIQ takes up to 50 MB.'],
		[1028, 'validation', 'Choose a file of another type.'],
		[1029, 'validation', 'Correct the filters and run the node again.'],
		[1031, 'validation', 'SalesIQ has not enough data for this yet. Widen the range of time.'],
		[1054, 'validation', 'This node sent a header that SalesIQ does not take: please report it.'],
		[
			1301,
			'conflict',
			'The operator has no other department. Add the operator to another one first.',
		],
		[
			1302,
			'conflict',
			'A private department cannot take over from a public one. Choose a public successor.',
		],
		[2210, 'vendorFault', again],
		[2310, 'vendorFault', again],
		[
			2311,
			'notFound',
			'No visitor has this email address. Check it, or use Update Custom Information.',
		],
		[9999, 'validation', correct],
	])('%i is of the kind %s, and says what to do', async (code, kind, advice) => {
		const body = { error: { code, message: 'In the words of the vendor' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(await failed()).toMatchObject({
			error: expect.stringMatching(
				/^Zoho SalesIQ .+: In the words of the vendor \[item 0\]$/,
			) as string,
			details: {
				kind,
				vendorCode: String(code),
				description: expect.stringContaining(
					`${advice} For support: code ${code}, status 200.`,
				) as string,
			},
		});
	});

	test('a conflict', async () => {
		const body = { error: { code: 1014, message: 'Resource exists', param: 'name' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		expect(await failed()).toEqual(
			refused(
				'refused the request, since it conflicts with what is stored: Resource exists (name)',
				{
					description:
						'There is one already: choose another name or value, or update the one that exists. For support: code 1014, status 200.',
					kind: 'conflict',
					vendorCode: '1014',
					field: 'name',
				},
			),
		);
	});

	test.each<[string, FaultPlan, string, IDataObject]>([
		[
			'an error that is a mere text',
			{ fault: 'status', status: 200, body: { error: 'Feature not enabled' } },
			'did not accept the request: Feature not enabled',
			{
				kind: 'validation',
				description: 'Correct the value and run the node again. For support: status 200.',
			},
		],
		[
			'a feature that the plan does not have',
			{
				fault: 'status',
				status: 200,
				body: { error: { message: 'Visitor Feature not enabled in this plan' } },
			},
			'does not offer this in the plan of the account: Visitor Feature not enabled in this plan',
			{
				kind: 'plan',
				description:
					'The plan of the account does not include this. Ask an administrator of the account. For support: status 200.',
			},
		],
		[
			'an error that says nothing',
			{ fault: 'status', status: 200, body: { error: { code: 1029 } } },
			'did not accept the request',
			{
				kind: 'validation',
				vendorCode: '1029',
				description:
					'Correct the filters and run the node again. For support: code 1029, status 200.',
			},
		],
		[
			'an error that names a header',
			{
				fault: 'status',
				status: 200,
				body: { error: { code: 1054, message: 'Bad', header: 'Accept' } },
			},
			'did not accept the request: Bad (Accept)',
			{
				kind: 'validation',
				vendorCode: '1054',
				field: 'Accept',
				description:
					'This node sent a header that SalesIQ does not take: please report it. For support: code 1054, status 200.',
			},
		],
		[
			'a status 403 without a code',
			{ fault: 'status', status: 403, body: { error: { message: 'Not for you' } } },
			'does not allow this: Not for you',
			{
				kind: 'permission',
				statusCode: 403,
				description:
					'Ask an administrator of the account for the right to do this. For support: status 403.',
			},
		],
		[
			'a status 404 with a page',
			{ fault: 'html', status: 404 },
			'has no such record: it answered with a page instead of data (status 404)',
			{
				kind: 'notFound',
				statusCode: 404,
				description:
					'Check the ID: it may belong to another account, or the record may be gone. For support: status 404.',
			},
		],
	])('%s', async (_, plan, error, details) => {
		stage.sandbox.plant(plan);
		expect(await failed()).toEqual(refused(error, details));
	});
});
