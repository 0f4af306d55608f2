import fastify, { type FastifyInstance, type HTTPMethods } from 'fastify';
import { answer, createExchange, type Reply, type WebhookExchange } from './webhook-exchange';

/** Takes what was sent to a webhook; nothing comes back where the node has answered by itself. */
export type Receiver = (exchange: WebhookExchange) => Promise<Reply | undefined>;

/** `webhook` holds the addresses of active workflows, `webhook-test` those of the editor's test. */
export type Prefix = 'webhook' | 'webhook-test';

const methods: HTTPMethods[] = ['DELETE', 'GET', 'HEAD', 'PATCH', 'POST', 'PUT'];
const notRegistered: Reply = { code: 404, body: { code: 404, message: 'No such webhook' } };
const megabyte = 1024 * 1024;

/** The part of n8n's server that vendors talk to, on this machine only. */
export class WebhookServer {
	private readonly receivers = new Map<string, Receiver>();
	private running: Promise<{ app: FastifyInstance; url: string }> | undefined;

	/** Its address; the first call starts it on a free port. */
	async start(): Promise<string> {
		this.running ??= this.listen();
		return (await this.running).url;
	}

	/** What is sent to this address goes to this receiver from now on. */
	register(prefix: Prefix, method: string, path: string, receiver: Receiver): void {
		this.receivers.set(`${method} /${prefix}/${path}`, receiver);
	}

	deregister(prefix: Prefix, method: string, path: string): void {
		this.receivers.delete(`${method} /${prefix}/${path}`);
	}

	/** Ends every connection, also one that a node has left without an answer. */
	async close(): Promise<void> {
		const running = await this.running;
		this.running = undefined;
		this.receivers.clear();
		await running?.app.close();
	}

	private async listen(): Promise<{ app: FastifyInstance; url: string }> {
		const app = fastify({
			forceCloseConnections: true,
			exposeHeadRoutes: false,
			bodyLimit: 16 * megabyte,
		});
		// The body stays unread until the node is known, since n8n parses it by the node's version.
		app.removeAllContentTypeParsers();
		app.addContentTypeParser('*', (_request, _payload, done) => {
			done(null);
		});
		app.route({
			method: methods,
			url: '/*',
			handler: async (request, reply) => {
				const [path = ''] = request.url.split('?');
				const receiver = this.receivers.get(`${request.method} ${path.replace(/\/$/, '')}`);
				reply.hijack();
				const exchange = createExchange(request.raw, reply.raw, request.query);
				answer(exchange, await (receiver?.(exchange) ?? notRegistered));
			},
		});
		return { app, url: await app.listen({ host: '127.0.0.1', port: 0 }) };
	}
}
