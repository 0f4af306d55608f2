import type { Credential, WorkflowNode } from './workflow';

/** n8n's own Remove Duplicates, on the key of the event. */
export const removeDuplicates: WorkflowNode[] = [
	{
		name: 'Remove Duplicates',
		type: 'n8n-nodes-base.removeDuplicates',
		typeVersion: 2,
		parameters: {
			operation: 'removeItemsSeenInPreviousExecutions',
			logic: 'removeItemsWithAlreadySeenKeyValues',
			dedupeValue: '={{ $json.eventKey }}',
			options: {},
		},
	},
];

/** A counter for each event in Redis, which asks and changes it in one step: who counts 1 goes on. */
export const countInRedis = (credential: Credential): WorkflowNode[] => [
	{
		name: 'Count the event',
		type: 'n8n-nodes-base.redis',
		parameters: {
			operation: 'incr',
			key: '=event {{ $json.eventKey }}',
			expire: true,
			ttl: 24 * 60 * 60,
		},
		credential,
	},
	{
		name: 'Only the first time',
		type: 'n8n-nodes-base.filter',
		typeVersion: 2,
		parameters: {
			conditions: {
				options: { caseSensitive: true, leftValue: '', typeValidation: 'strict' },
				combinator: 'and',
				conditions: [
					{
						id: 'first',
						leftValue: '={{ Object.values($json)[0] }}',
						rightValue: 1,
						operator: { type: 'number', operation: 'equals' },
					},
				],
			},
			options: {},
		},
	},
];
