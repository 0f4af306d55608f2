import { EventEmitter, once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSandbox, samples, type Sandbox } from '../../sandbox';
import { request, type Answered, type Sent } from './request';

const { screenName, tokens } = samples.zoho;

/** A sandbox for the tests of one file, and requests below the portal with an organisation token. */
export function zohoApi(): {
	readonly sandbox: Sandbox;
	/** `METHOD /path` below `/api/v2/<portal>`; a path that begins with `/api` is taken whole. */
	send: (line: string, body?: unknown, sent?: Sent) => Promise<Answered>;
	/** What `send` is answered, parsed. */
	ask: (line: string, body?: unknown, sent?: Sent) => Promise<unknown>;
	/** The part called `data` of an answer. */
	data: <Data>(line: string, body?: unknown, sent?: Sent) => Promise<Data>;
} {
	let sandbox: Sandbox;
	beforeAll(async () => {
		sandbox = await createSandbox({ now: () => 1_730_000_000_000 });
	});
	afterEach(() => {
		sandbox.reset();
	});
	afterAll(async () => {
		await sandbox.close();
	});
	const send = (line: string, body?: unknown, sent: Sent = {}): Promise<Answered> => {
		const [method = '', path = ''] = line.split(' ');
		const whole = path.startsWith('/api') ? path : `/api/v2/${screenName}${path}`;
		return request(sandbox, 'zoho', `${method} ${whole}`, {
			token: tokens.organisation,
			body,
			...sent,
		});
	};
	const ask: typeof send = async (...args) => (await send(...args)).body as Answered;
	return {
		get sandbox() {
			return sandbox;
		},
		send,
		ask,
		data: async <Data>(...args: Parameters<typeof send>) =>
			((await send(...args)).body as { data: Data }).data,
	};
}

/** A request that a receiver got. */
export interface Got {
	method: string;
	headers: IncomingHttpHeaders;
	body: string;
}

/** An address for webhooks, which answers POST with the statuses in turn, then 200. */
export interface Receiver {
	readonly url: string;
	readonly got: Got[];
	/** Answers to come; 0 means none at all. */
	statuses: number[];
	headStatus: number;
	/** Ends with the next request. */
	next: () => Promise<void>;
}

/** A receiver for the tests of one file. */
export function receiver(): Receiver {
	let server: Server;
	const arrivals = new EventEmitter();
	const own = {
		url: '',
		got: [] as Got[],
		statuses: [] as number[],
		headStatus: 200,
		next: async () => {
			await once(arrivals, 'request');
		},
	};
	beforeAll(async () => {
		server = createServer((incoming, outgoing) => {
			const chunks: Buffer[] = [];
			incoming.on('data', (chunk: Buffer) => chunks.push(chunk));
			incoming.on('end', () => {
				const { method = '', headers } = incoming;
				own.got.push({ method, headers, body: Buffer.concat(chunks).toString() });
				arrivals.emit('request');
				const status = method === 'HEAD' ? own.headStatus : (own.statuses.shift() ?? 200);
				if (status > 0) outgoing.writeHead(status).end();
			});
		});
		await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
		own.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`;
	});
	afterEach(() => {
		own.got.length = 0;
		own.statuses = [];
		own.headStatus = 200;
	});
	afterAll(async () => {
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});
	return own;
}
