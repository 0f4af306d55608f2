import type { FastifyInstance } from 'fastify';
import type { Chat, ChatValues } from './chat';
import type { ZendeskDesk } from './desk';

const text = { type: 'string' } as const;

const values = {
	type: 'object',
	properties: { id: text, type: { enum: ['chat', 'offline_msg'] }, timestamp: text },
} as const;

const chatsSchema = {
	type: 'object',
	additionalProperties: false,
	properties: {
		count: { type: 'integer', minimum: 0 },
		records: { type: 'array', items: values },
	},
} as const;

const touchSchema = {
	type: 'object',
	required: ['id'],
	additionalProperties: false,
	properties: { id: text, changes: { type: 'object' } },
} as const;

/** Lets visitors chat over HTTP, for a sandbox that runs alone. */
export const zendeskControl =
	(desk: ZendeskDesk) =>
	(server: FastifyInstance): void => {
		server.post<{ Body: { count?: number; records?: ChatValues[] } }>(
			'/chats',
			{ schema: { body: chatsSchema } },
			({ body: { count = 0, records = [] } }) => {
				const named = records.map((record) => desk.addChat(record).id);
				return { ids: [...named, ...desk.addChats(count)] };
			},
		);
		server.post<{ Body: { id: string; changes?: Partial<Chat> } }>(
			'/touch',
			{ schema: { body: touchSchema } },
			({ body: { id, changes } }, reply) =>
				desk.touchChat(id, changes) ?? reply.code(404).send({ error: 'No such chat' }),
		);
	};
