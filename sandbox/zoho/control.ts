import type { FastifyInstance } from 'fastify';
import type { ZohoDesk } from './desk';
import { eventsOf } from './webhooks/events';
import type { FireOptions } from './webhooks/webhooks';

const text = { type: 'string' } as const;

const fireSchema = {
	type: 'object',
	required: ['event'],
	additionalProperties: false,
	properties: {
		event: { enum: Object.values(eventsOf).flat() },
		entityId: text,
		changes: { type: 'object' },
		at: { type: 'integer', minimum: 0 },
		copies: { type: 'integer', minimum: 1 },
		signature: { enum: ['good', 'wrong', 'missing'] },
	},
} as const;

/** Lets events happen over HTTP, for a sandbox that runs alone. */
export const zohoControl =
	({ webhooks }: ZohoDesk) =>
	(server: FastifyInstance): void => {
		server.post<{ Body: FireOptions & { event: string } }>(
			'/fire',
			{ schema: { body: fireSchema } },
			async ({ body: { event, ...options } }) => ({
				deliveries: await webhooks.fire(event, options),
			}),
		);
	};
