import type { INode } from 'n8n-workflow';

import {
	description,
	type Facts,
	factsOf,
	failedItem,
	invalid,
	nodeError,
} from '../../nodes/shared/base/errors';

const node = { name: 'Node', type: 'test', parameters: {} } as unknown as INode;
const facts: Facts = {
	kind: 'rateLimit',
	message: 'The vendor turned the request away',
	statusCode: 429,
	vendorCode: 'slow_down',
	requestId: 'r-1',
	retryAfterMs: 7000,
};

describe('what n8n throws and shows', () => {
	test('carries message, description, status, item and how long to wait', () => {
		const error = nodeError(node, facts, 3, 'Of 5 items: 3 carried out (0–2).');
		expect(error).toMatchObject({
			message: 'The vendor turned the request away [item 3]',
			description:
				'Run the failed items again later, or send fewer items at a time. For support: code slow_down, status 429, request ID r-1. Of 5 items: 3 carried out (0–2).',
			httpCode: '429',
			context: { itemIndex: 3 },
			failure: { cause: 'rate-limited', retryAfterMs: 7000 },
		});
	});

	test('a refusal inside HTTP 200 is known by the vendor’s own code', () => {
		expect(nodeError(node, { ...facts, statusCode: 200 }, 0).httpCode).toBe('slow_down');
	});

	test.each([
		['auth', { cause: 'credential-invalid' }],
		['rateLimit', { cause: 'rate-limited' }],
		['vendorFault', { cause: 'temporarily-unavailable' }],
		['network', { cause: 'temporarily-unavailable' }],
		['timeout', { cause: 'temporarily-unavailable' }],
		['validation', undefined],
	] as const)('%s tells n8n: %j', (kind, failure) => {
		expect(nodeError(node, { kind, message: 'x' }, 0).failure).toEqual(failure);
	});

	test('in a tool of an agent the message holds the advice, and no item, which the model does not know', () => {
		const tool = { ...node, type: 'testTool' };
		const told =
			'The vendor turned the request away. Run the failed items again later, or send fewer items at a time. For support: code slow_down, status 429, request ID r-1.';
		expect(nodeError(tool, facts, 0).message).toBe(told);
		expect(failedItem(tool, { ...facts, message: `${facts.message}.` }, 0).json.error).toBe(told);
	});

	test('outside a run it names no item', () => {
		expect(nodeError(node, facts).message).toBe('The vendor turned the request away');
	});
});

describe('a failed item', () => {
	test('has exactly the keys with which n8n merges its input in', () => {
		const item = failedItem(node, facts, 2);
		expect(Object.keys(item)).toEqual(['json', 'pairedItem']);
		expect(Object.keys(item.json)).toEqual(['error', 'details']);
		expect(Object.keys(item.json.details as object)).toEqual([
			'description',
			'kind',
			'vendorCode',
			'statusCode',
			'requestId',
			'field',
			'attempts',
			'waitedMs',
			'retryable',
			'mayHaveBeenApplied',
		]);
	});
});

describe('the description', () => {
	test('warns when the request may have been carried out, more so where sending twice does harm', () => {
		const lost: Facts = { kind: 'network', message: 'x', mayHaveBeenApplied: true };
		expect(description(lost)).toContain('look at the record before you send it again');
		expect(description({ ...lost, harmlessToRepeat: true })).toContain('does no harm');
	});
});

describe('what is known about anything thrown', () => {
	test.each([
		['our own', invalid('Phone', 'is empty', 'Fill it in.'), 'Phone is empty', 'Fill it in.'],
		['one of n8n', Object.assign(new Error('m'), { description: 'd' }), 'm', 'd'],
		['any other', new Error('m'), 'm', undefined],
	])('%s error', (_, thrown, message, advice) => {
		expect(factsOf(thrown)).toMatchObject({ kind: 'validation', message, advice });
	});
});
