import { samples } from '../../sandbox';
import { stopTheClock } from './clock';
import { failureOf, goOn } from './observe';
import { setStage, type Stage } from './stage';

const { contactIds, tokens } = samples.acquire;
const rename = {
	resource: 'contact',
	operation: 'update',
	contactId: contactIds[0],
	updateFields: { name: 'Asha' },
};

let stage: Stage;
beforeAll(async () => {
	stage = await setStage();
});
beforeEach(() => {
	stage.sandbox.reset();
});
afterAll(() => stage.close());

/** The details of an item that was refused at once. */
const refused = {
	attempts: 1,
	waitedMs: 0,
	retryable: false,
	mayHaveBeenApplied: false,
};

describe('what the builder reads', () => {
	test('about a key that Acquire does not know', async () => {
		const credentials = stage.credential('acquire', { apiKey: tokens.invalid });
		const run = await stage.run('acquire', rename, { ...goOn, credentials });
		expect(failureOf(run)).toEqual({
			error: 'Acquire did not accept the credential: API key is missing or invalid [item 0]',
			details: {
				...refused,
				attempts: 2, // n8n sends a request once more after any 401.
				description:
					'Open the credential, check it with Test, and connect it or enter its token or key again. For support: code ERROR_UNAUTHORIZED, status 401.',
				kind: 'auth',
				vendorCode: 'ERROR_UNAUTHORIZED',
				statusCode: 401,
			},
		});
		expect(stage.sandbox.received).toHaveLength(2);
	});

	test('about a key that lacks the module', async () => {
		const credentials = stage.credential('acquire', { apiKey: tokens.noContactModule });
		const run = await stage.run('acquire', rename, { ...goOn, credentials });
		expect(failureOf(run)).toEqual({
			error:
				'Acquire refused the request, since the credential lacks a scope: The API key has no access to this module [item 0]',
			details: {
				...refused,
				description:
					'The API key lacks the module. Create a key with full access, or with this module, under Settings > For Developers > API Key. For support: code ERROR_UNAUTHORIZED_ACCESS, status 403.',
				kind: 'scope',
				vendorCode: 'ERROR_UNAUTHORIZED_ACCESS',
				statusCode: 403,
			},
		});
	});

	test('about a contact that does not exist, which Acquire answers with 400', async () => {
		const run = await stage.run('acquire', { ...rename, contactId: '99' }, goOn);
		expect(failureOf(run)).toEqual({
			error: 'Acquire has no such record: Record not found [item 0]',
			details: {
				...refused,
				description:
					'Check the ID: it may belong to another account, or the record may be gone. For support: code ERROR_RECORD_NOT_FOUND, status 400.',
				kind: 'notFound',
				vendorCode: 'ERROR_RECORD_NOT_FOUND',
				statusCode: 400,
			},
		});
	});

	test.each([
		[
			404,
			'ERROR_NOT_FOUND',
			'has no such record',
			'Check the ID: it may belong to another account, or the record may be gone.',
			'notFound',
		],
		[
			400,
			'ERROR_DUPLICATE_RECORD_FOUND',
			'refused the request, since it conflicts with what is stored',
			'Read the record first, then decide whether the change is still needed.',
			'conflict',
		],
		[
			400,
			'ERROR_INVALID_INPUT',
			'did not accept the request',
			'Correct the value and run the node again.',
			'validation',
		],
		[
			400,
			'ERROR_THAT_NOBODY_KNOWS',
			'did not accept the request',
			'Correct the value and run the node again.',
			'validation',
		],
	])('about %d %s', async (status, type, opening, advice, kind) => {
		const body = { error: { type, message: 'In the words of the vendor' } };
		stage.sandbox.plant({ fault: 'status', status, body });
		const run = await stage.run('acquire', rename, goOn);
		expect(failureOf(run)).toEqual({
			error: `Acquire ${opening}: In the words of the vendor [item 0]`,
			details: {
				...refused,
				description: `${advice} For support: code ${type}, status ${status}.`,
				kind,
				vendorCode: type,
				statusCode: status,
			},
		});
	});

	test('about a refusal that comes as a success', async () => {
		const body = { data: { success: false, message: 'The contact is locked' } };
		stage.sandbox.plant({ fault: 'status', status: 200, body });
		const run = await stage.run('acquire', rename, goOn);
		expect(failureOf(run)).toEqual({
			error: 'Acquire did not accept the request: The contact is locked [item 0]',
			details: {
				...refused,
				description: 'Correct the value and run the node again. For support: status 200.',
				kind: 'validation',
				statusCode: 200,
			},
		});
	});

	test('about a refusal that comes as a success and says nothing', async () => {
		stage.sandbox.plant({ fault: 'status', status: 200, body: { data: { success: false } } });
		const run = await stage.run('acquire', rename);
		expect(run.error?.message).toBe('Acquire did not accept the request [item 0]');
	});

	test('about a wrong account, which sends to another page', async () => {
		stage.sandbox.plant({ fault: 'html', status: 302 });
		const run = await stage.run('acquire', rename, goOn);
		expect(failureOf(run)).toMatchObject({
			error: 'Acquire did not accept the request: it answered with a redirect [item 0]',
			details: {
				description:
					'Check the account name and the address in the credential. For support: status 302.',
			},
		});
	});
});

describe('the form of an error is not documented: the words and the code are found in', () => {
	const words = 'In the words of the vendor';
	const coded = { vendorCode: 'E' };

	test.each<[where: string, body: unknown, details: { vendorCode?: string }]>([
		['error.message and error.type', { error: { message: words, type: 'E' } }, coded],
		['message and type', { message: words, type: 'E' }, coded],
		['message and code', { message: words, code: 'E' }, coded],
		['message and name', { message: words, name: 'E' }, coded],
		['error', { error: words }, {}],
		['the first of errors', { errors: [{ message: words }] }, {}],
		['the first of errors as text', { errors: [words, 'more'] }, {}],
		['data.message', { data: { message: words } }, {}],
	])('%s', async (_where, body, details) => {
		stage.sandbox.plant({ fault: 'status', status: 400, body });
		const run = await stage.run('acquire', rename, goOn);
		expect(failureOf(run)).toMatchObject({
			error: `Acquire did not accept the request: ${words} [item 0]`,
			details,
		});
	});

	test.each([
		['a code alone', { code: 'ERROR_INVALID_INPUT' }, ': ERROR_INVALID_INPUT'],
		['a body that says nothing', {}, ''],
		['an empty body', '', ''],
	])('else %s has to do', async (_what, body, said) => {
		stage.sandbox.plant({ fault: 'status', status: 400, body });
		const run = await stage.run('acquire', rename);
		expect(run.error?.message).toBe(`Acquire did not accept the request${said} [item 0]`);
	});

	test('a web page is named as such', async () => {
		const { restore } = stopTheClock();
		stage.sandbox.plant({ fault: 'html', status: 500 });
		const run = await stage.run('acquire', rename);
		restore();
		expect(run.error?.message).toBe(
			'Acquire could not process the request: it answered with a page instead of data (status 500) [item 0]',
		);
	});
});
