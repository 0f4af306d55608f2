import type { FastifyInstance } from 'fastify';
import type { Context } from './core/context';
import type { FaultPlan } from './core/faults';
import { type RecordValues, type VendorName, vendorNames, type VendorSandbox } from './core/vendor';

const count = { type: 'integer', minimum: 0 } as const;
const text = { type: 'string' } as const;
const vendor = { enum: vendorNames } as const;

const planSchema = {
	type: 'object',
	required: ['fault'],
	additionalProperties: false,
	properties: {
		fault: {
			enum: [
				'latency',
				'throttle',
				'status',
				'resetBeforeWrite',
				'resetAfterWrite',
				'expireToken',
				'truncate',
				'empty',
				'html',
				'wrongJson',
			],
		},
		on: { enum: ['api', 'oauth'] },
		vendor,
		method: text,
		pathIncludes: text,
		bodyIncludes: text,
		times: count,
		every: { type: 'integer', minimum: 1 },
		share: { type: 'number', minimum: 0, maximum: 1 },
		seed: { type: 'integer' },
		afterRequests: count,
		ms: count,
		minMs: count,
		maxMs: count,
		retryAfter: { type: 'number', minimum: 0 },
		form: { enum: ['seconds', 'httpDate', 'reset', 'none'] },
		status: { type: 'integer', minimum: 200, maximum: 599 },
		message: text,
		text,
		body: {},
		applied: { type: 'boolean' },
	},
	if: { properties: { fault: { const: 'status' } } },
	then: { required: ['status'] },
} as const;

const recordSchema = {
	type: 'object',
	additionalProperties: false,
	properties: {
		...{ id: text, userId: text, name: text, email: text, phone: text, notes: text },
		customInfo: { type: 'object' },
	},
} as const;

const recordsSchema = {
	type: 'object',
	required: ['vendor'],
	additionalProperties: false,
	properties: { vendor, count, records: { type: 'array', items: recordSchema } },
} as const;

interface NewRecords {
	vendor: VendorName;
	count?: number;
	records?: RecordValues[];
}

/** The same switches over HTTP as in process, for a sandbox that runs alone. */
export function controlRoutes(
	server: FastifyInstance,
	context: Context,
	vendors: readonly VendorSandbox[],
): void {
	const desks = new Map(vendors.map(({ name, desk }) => [name, desk]));
	const parser = server.getDefaultJsonParser('error', 'error');
	server.addContentTypeParser('application/json', { parseAs: 'string' }, parser);

	server.get<{ Querystring: { limit?: number; vendor?: VendorName; id?: string } }>(
		'/state',
		{ schema: { querystring: { type: 'object', properties: { limit: count, vendor, id: text } } } },
		({ query }, reply) => {
			const { limit = 100, id } = query;
			if (query.vendor !== undefined && id !== undefined) {
				const record = desks.get(query.vendor)?.find(id);
				return record ?? reply.code(404).send({ error: 'No such record' });
			}
			const chosen = [...desks].filter(([name]) => (query.vendor ?? name) === name);
			return Object.fromEntries(
				chosen.map(([name, desk]) => [name, { size: desk.size, records: desk.list(limit) }]),
			);
		},
	);
	server.get('/log', () => ({ received: context.ledger.received, oauth: context.oauth.log }));
	server.get('/accounting', () => context.ledger.accounting());
	server.post('/reset', () => {
		context.reset();
		return { reset: true };
	});
	server.post<{ Body: FaultPlan }>('/plant', { schema: { body: planSchema } }, ({ body }) => {
		context.faults.plant(body);
		return {
			planted: context.faults.list().map(({ plan, seen, fired }) => ({ plan, seen, fired })),
		};
	});
	server.delete('/plant', () => {
		context.faults.reset();
		return { planted: [] };
	});
	server.post<{ Body: NewRecords }>('/records', { schema: { body: recordsSchema } }, ({ body }) => {
		const desk = desks.get(body.vendor);
		const named = (body.records ?? []).map((record) => desk?.add(record).id);
		return { ids: [...named, ...(desk?.addMany(body.count ?? 0) ?? [])] };
	});
	for (const { name, control } of vendors) {
		if (!control) continue;
		void server.register(
			(scope, _options, done) => {
				control(scope);
				done();
			},
			{ prefix: `/${name}` },
		);
	}
}
