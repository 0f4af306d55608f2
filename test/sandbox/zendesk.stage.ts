import { createSandbox, samples, type Sandbox, type SandboxOptions } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

export interface Stage {
	readonly sandbox: Sandbox;
	readonly desk: Sandbox['zendesk'];
	/** Sends `METHOD /path`, below the prefix of the chat API unless it begins with `/stream`. */
	send: (line: string, sent?: Sent) => Promise<Answered>;
	/** What is answered, without the head. */
	bodyOf: (line: string, sent?: Sent) => Promise<unknown>;
	/** Status and body of an answer. */
	refusal: (line: string, sent?: Sent) => Promise<{ status: number; body: unknown }>;
}

const whole = (line: string): string =>
	line.includes(' /stream') ? line : line.replace(' ', ' /api/v2/chat');

/** A sandbox for the tests of one file, fresh for each of them. */
export function zendeskStage(options: SandboxOptions = {}): Stage {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await createSandbox(options);
	});
	afterEach(() => {
		sandbox.reset();
	});
	afterAll(async () => {
		await sandbox.close();
	});
	const send = (line: string, sent: Sent = {}): Promise<Answered> =>
		request(sandbox, 'zendesk', whole(line), { token: samples.zendesk.tokens.good, ...sent });
	return {
		get sandbox() {
			return sandbox;
		},
		get desk() {
			return sandbox.zendesk;
		},
		send,
		bodyOf: async (line, sent) => (await send(line, sent)).body,
		async refusal(line, sent) {
			const { status, body } = await send(line, sent);
			return { status, body };
		},
	};
}

/** An error answer in the shape of the vendor. */
export const refused = (status: number, error: string, description: string) => ({
	status,
	body: { error, description },
});

export const badRequest = (description: string) => refused(400, 'Bad Request', description);
/** An error that names the field apart from the description. */
export const badField = (field: string, description: string) => ({
	status: 400,
	body: {
		...{ error: 'Bad Request', description: 'The record is not valid' },
		details: { [field]: [{ error: 'InvalidValue', description }] },
	},
});
export const notFound = refused(404, 'Not Found', 'The requested resource was not found.');
export const forbidden = refused(
	403,
	'Forbidden',
	'You are not allowed to do this with your role, plan or scope.',
);
