import type { INodeProperties } from 'n8n-workflow';

import { defaults } from '../base/defaults';
import type { Field } from '../operation/field';

const { maxAttempts, maxWaitSeconds, timeoutSeconds } = defaults;

/** What differs from operation to operation, and from vendor to vendor. */
interface Offers {
	emptyValues: boolean;
	onlyIfChanged: boolean;
	/** What the vendor takes in a minute, as a start for the builder's own figure. */
	requestsPerMinute: number;
}

/** The collection at the end of every node, the same in all of them but for what an operation does not know. */
export const optionsProperty = ({ requestsPerMinute, ...offers }: Offers): INodeProperties => ({
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: allOptions(requestsPerMinute).filter(
		({ name }) => !(name in offers) || offers[name as keyof typeof offers],
	),
});

const allOptions = (requestsPerMinute: number): Field[] => [
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
		description: 'What to do with empty values in the fields to update',
	},
	{
		displayName: 'Max Attempts',
		name: 'maxAttempts',
		type: 'number',
		typeOptions: { minValue: 1, maxValue: 10 },
		default: maxAttempts,
		description:
			'How many times to send a request that fails, including the first time. A request that might be carried out twice is not repeated; one that the vendor rejects because there are too many does not count.',
	},
	{
		displayName: 'Max Wait (Seconds)',
		name: 'maxWait',
		type: 'number',
		typeOptions: { minValue: 0 },
		default: maxWaitSeconds,
		description:
			'How long a request may wait in total before it is sent again; the only limit where the vendor rejects it because there are too many. Keeping to the rate limit of the vendor does not count.',
	},
	{
		displayName: 'Only If Changed',
		name: 'onlyIfChanged',
		type: 'boolean',
		default: false,
		description:
			'Whether to read the record first and send only what differs. The fields changed and changes tell what was sent.',
	},
	{
		displayName: 'Request Details',
		name: 'requestDetails',
		type: 'boolean',
		default: false,
		description:
			'Whether to add a field _request to each item, with the status, the request ID, the attempts and what remains of the rate limit of the vendor',
	},
	{
		displayName: 'Requests per Minute',
		name: 'requestsPerMinute',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: requestsPerMinute,
		description:
			'Maximum number of requests to send per minute. All nodes and workflows that use the credential share the rate limit of the vendor; a smaller number leaves room for other apps. With several workers of n8n, enter the limit divided by their number.',
	},
	{
		displayName: 'Timeout (Seconds)',
		name: 'timeout',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: timeoutSeconds,
		description: 'How long to wait for the response to a request',
	},
];

/** Whatever an operation offers; the figure is a default only. */
export const knownOptions: readonly Field[] = allOptions(1);
