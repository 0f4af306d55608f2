import type { INodeProperties } from 'n8n-workflow';

import { defaults } from './defaults';
import type { EmptyValues } from './operation';

/** What the builder set under Options, defaults filled in. */
export interface Options {
	dryRun: boolean;
	emptyValues: EmptyValues;
	/** Tries of one request, the first included. */
	maxAttempts: number;
	/** Waiting between the tries of one request, in seconds. */
	maxWait: number;
	/** Time-out of one request, in seconds. */
	timeout: number;
}

const { maxAttempts, maxWaitSeconds, timeoutSeconds } = defaults;

/** Fills in the defaults of what the builder left out. */
export const optionsFrom = (chosen: Partial<Options>): Options => ({
	dryRun: false,
	emptyValues: 'leave',
	maxAttempts,
	maxWait: maxWaitSeconds,
	timeout: timeoutSeconds,
	...chosen,
});

/**
 * The collection at the end of every node.
 * @param updates the values of the operations that change a record, which alone offer Empty Values
 */
export const optionsProperty = (updates: string[]): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Dry Run',
			name: 'dryRun',
			type: 'boolean',
			default: false,
			description:
				'Whether to return the request that would be sent, without the credential, instead of sending it',
		},
		{
			displayName: 'Empty Values',
			name: 'emptyValues',
			type: 'options',
			default: 'leave',
			displayOptions: { show: { '/operation': updates } },
			options: [
				{
					name: 'Leave the Field as It Is',
					value: 'leave',
					description: 'An empty value is not sent',
				},
				{
					name: 'Clear the Field',
					value: 'clear',
					description: 'An empty value removes what is stored',
				},
			],
			description: 'What an empty value in the fields to update does',
		},
		{
			displayName: 'Max Attempts',
			name: 'maxAttempts',
			type: 'number',
			typeOptions: { minValue: 1, maxValue: 10 },
			default: maxAttempts,
			description:
				'How often to send a request that was turned away or lost, the first time included. A request that might act twice is not repeated.',
		},
		{
			displayName: 'Max Wait (Seconds)',
			name: 'maxWait',
			type: 'number',
			typeOptions: { minValue: 0 },
			default: maxWaitSeconds,
			description: 'How long one request may wait in total until it is sent again',
		},
		{
			displayName: 'Timeout (Seconds)',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: timeoutSeconds,
			description: 'How long to wait for the answer to one request',
		},
	],
});
