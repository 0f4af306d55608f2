import axios, { AxiosError } from 'axios';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

import { answerIn, axiosErrorIn, noAnswer } from '../../nodes/shared/sending/network';

/** The error that axios really gives. */
const errorOf = async (request: Promise<unknown>): Promise<AxiosError> =>
	await request.then(
		() => Promise.reject(new Error('there was an answer')),
		(error: unknown) => error as AxiosError,
	);

let server: Server;
let url: string;
beforeAll(async () => {
	server = createServer((request, response) => {
		const answers: Record<string, () => void> = {
			'/reset': () => response.destroy(),
			'/silent': () => undefined,
			'/401': () => response.writeHead(401, { 'X-Request-Id': 'r1' }).end('no'),
		};
		answers[request.url ?? '']?.();
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
	server.closeAllConnections();
	server.close();
});

describe('why no answer came', () => {
	test('a connection that is refused was never used', async () => {
		const error = await errorOf(axios.get('http://127.0.0.1:1'));
		expect(noAnswer(error, 60)).toEqual({
			kind: 'network',
			outcome: 'notSent',
			message: 'could not be reached: the connection was refused',
		});
	});

	test('a connection that breaks leaves the outcome open', async () => {
		const error = await errorOf(axios.get(`${url}/reset`));
		expect(noAnswer(error, 60)).toEqual({
			kind: 'network',
			outcome: 'unknown',
			message: 'broke off the connection',
		});
	});

	test('a time-out says how long it was', async () => {
		const error = await errorOf(axios.get(`${url}/silent`, { timeout: 20 }));
		expect(noAnswer(error, 0.02)).toEqual({
			kind: 'timeout',
			outcome: 'unknown',
			message: 'did not answer within 0.02 s',
		});
	});

	test.each([
		['ENOTFOUND', 'notSent', 'could not be reached: its host name is not known'],
		['EAI_AGAIN', 'notSent', 'could not be reached: its host name could not be looked up'],
		['EHOSTUNREACH', 'notSent', 'could not be reached: there is no route to it'],
		['ENETUNREACH', 'notSent', 'could not be reached: there is no network'],
		['ETIMEDOUT', 'unknown', 'did not answer within 60 s'],
		['CERT_HAS_EXPIRED', 'refused', 'could not be reached: its certificate is not valid'],
		[
			'DEPTH_ZERO_SELF_SIGNED_CERT',
			'refused',
			'could not be reached: its certificate is not valid',
		],
		[undefined, 'unknown', 'broke off the connection'],
	])('%s', (code, outcome, message) => {
		expect(noAnswer(new AxiosError('x', code), 60)).toMatchObject({ outcome, message });
	});
});

describe('what stands inside a thrown error', () => {
	test('the answer of a status that n8n throws', async () => {
		const cause = await errorOf(axios.get(`${url}/401`, { responseType: 'text' }));
		const answer = answerIn(axiosErrorIn(new Error('n8n', { cause })));
		expect(answer).toMatchObject({ statusCode: 401, body: 'no' });
		expect(answer?.headers['x-request-id']).toBe('r1');
	});

	test.each([['text'], [new Error('no cause')], [new Error('other', { cause: new Error('x') })]])(
		'nothing in %s',
		(thrown) => {
			expect(answerIn(axiosErrorIn(thrown))).toBeUndefined();
		},
	);
});
