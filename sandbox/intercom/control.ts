import type { FastifyInstance } from 'fastify';
import type { IntercomDesk } from './desk';
import type { DeliveryOptions, NotificationOptions } from './webhooks/webhooks';

const text = { type: 'string' } as const;

const fireSchema = {
	type: 'object',
	required: ['topic'],
	additionalProperties: false,
	properties: {
		topic: text,
		item: { type: 'object' },
		changes: { type: 'object' },
		copies: { type: 'integer', minimum: 1 },
		signature: { enum: ['good', 'wrong', 'missing'] },
	},
} as const;

const subscribeSchema = {
	type: 'object',
	required: ['url'],
	additionalProperties: false,
	properties: { url: text },
} as const;

/** Does over HTTP what is done by hand in the Developer Hub, and lets things happen. */
export const intercomControl =
	({ webhooks }: IntercomDesk) =>
	(server: FastifyInstance): void => {
		server.post<{ Body: { url: string } }>(
			'/subscribe',
			{ schema: { body: subscribeSchema } },
			async ({ body: { url } }) => ({ subscribed: await webhooks.subscribe(url) }),
		);
		server.post<{ Body: NotificationOptions & DeliveryOptions & { topic: string } }>(
			'/fire',
			{ schema: { body: fireSchema } },
			async ({ body: { topic, ...options } }) => ({
				attempts: await webhooks.fire(topic, options),
			}),
		);
	};
