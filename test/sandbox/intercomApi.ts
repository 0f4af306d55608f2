import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered } from './request';

export const now = Date.parse('2025-03-01T10:00:00Z');
/** The same in the vendor's form. */
export const seconds = now / 1000;

interface Api {
	readonly sandbox: Sandbox;
	readonly desk: Sandbox['intercom'];
	/** Sends `METHOD /path`. */
	send: (line: string, body?: unknown, headers?: Record<string, string>) => Promise<Answered>;
	/** What is answered, parsed. */
	ask: (line: string, body?: unknown) => Promise<unknown>;
	/** Status and code of a refusal. */
	refusal: (line: string, body?: unknown) => Promise<[status: number, code: string | undefined]>;
}

/** A sandbox for the tests of one file, fresh for each of them. */
export function intercomApi(): Api {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await createSandbox({ now: () => now });
	});
	afterEach(() => {
		sandbox.reset();
	});
	afterAll(async () => {
		await sandbox.close();
	});
	const send: Api['send'] = (line, body, headers) =>
		request(sandbox, 'intercom', line, {
			token: samples.intercom.tokens.good,
			body,
			...(headers && { headers }),
		});
	return {
		get sandbox() {
			return sandbox;
		},
		get desk() {
			return sandbox.intercom;
		},
		send,
		ask: async (line, body) => (await send(line, body)).body,
		async refusal(line, body) {
			const answer = await send(line, body);
			const { errors } = answer.body as { errors?: Array<{ code: string }> };
			return [answer.status, errors?.[0]?.code];
		},
	};
}
