import { at, textOf } from '../../../shared/base/record';
import {
	choicesInput,
	commaList,
	deleted,
	filters,
	inChunks,
	type Listing,
	listInput,
	milliseconds,
	returnAllOrLimit,
	timeInput,
} from '../../../shared/operation';
import { webhookId } from '../../settingLocators';
import { operation } from '../../vendor';
import { allEvents } from './fields';

const executions = '/api/v2/{screenName}/webhooks/{webhookId}/executions';

const pageSize = { least: 5, most: 50 };

/** Pages with numbers from 1, never smaller than five rows, up to one that is empty (documented). */
const executionPages: Listing = {
	start: (query, wanted) => [
		{
			query: {
				...query,
				limit: Math.max(pageSize.least, Math.min(wanted, pageSize.most)),
				pageno: 1,
			},
		},
	],
	next: ({ request, rows }) =>
		rows.length === 0
			? []
			: [{ ...request, query: { ...request.query, pageno: Number(request.query.pageno) + 1 } }],
};

export const getFailedExecutions = operation({
	value: 'getFailedExecutions',
	name: 'Get Failed Executions',
	action: 'Get many failed executions of a webhook',
	description: 'Get a list of the deliveries that did not reach the address of a webhook',
	request: { method: 'GET', path: executions, scope: 'webhooks.READ' },
	resend: 'safe',
	fields: [
		webhookId,
		...returnAllOrLimit,
		filters([
			choicesInput({
				displayName: 'Events',
				name: 'events',
				choices: allEvents,
				description: 'Return only deliveries of these events',
				query: 'events',
				convert: commaList(),
			}),
			timeInput({
				displayName: 'From',
				name: 'from',
				description: 'Return only deliveries from this time on',
				query: 'from_time',
				convert: milliseconds,
			}),
			timeInput({
				displayName: 'To',
				name: 'to',
				description: 'Return only deliveries up to this time',
				query: 'to_time',
				convert: milliseconds,
			}),
		]),
	],
	list: executionPages,
	output: { from: 'data' },
});

export const getExecutionSummary = operation({
	value: 'getExecutionSummary',
	name: 'Get Execution Summary',
	action: 'Get a summary of the failed executions of a webhook',
	description: 'Get how many deliveries of a webhook are filed as failed, in all and by brand',
	request: { method: 'GET', path: executions, scope: 'webhooks.READ', query: { mode: 'meta' } },
	resend: 'safe',
	fields: [webhookId],
	output: { from: 'data' },
});

const executionIds = listInput({
	displayName: 'Execution IDs',
	name: 'executionIds',
	required: true,
	example: '4f0c2a71-58d3-4b1e-9a66-0d7be2c91f35, b19e6d04-73fa-42c8-8e57-91ac3d60be12',
	description: 'IDs separated by commas, or an expression that returns a list',
	body: 'ids',
});

/** So many IDs one request may hold: documented for deleting, inferred for retrying. */
const mostIds = 300;

/** Splits the IDs among requests. */
const chunks: NonNullable<Listing['start']> = (query, _wanted, { ids }) =>
	inChunks(ids as string[], mostIds).map((chunk) => ({ query, body: { ids: chunk } }));

/** Each answer becomes one record: the IDs that were asked for, and those that were skipped. */
const retries: Listing = {
	start: chunks,
	isIn: (body) => at(body, 'data') !== undefined,
	rows: ({ request, body }) => {
		const skipped = at(body, 'data.skipped');
		return [{ ids: request.body?.ids, skipped: Array.isArray(skipped) ? skipped : [] }];
	},
	next: () => [],
};

export const retryExecutions = operation({
	value: 'retryExecutions',
	name: 'Retry Executions',
	action: 'Retry several failed executions of a webhook',
	description:
		'Send deliveries again, each up to 99 times; how they end is not told, so read the list again later',
	request: { method: 'POST', path: executions, scope: 'webhooks.CREATE' },
	resend: 'unsafe', // A delivery that is retried twice may arrive twice.
	fields: [webhookId, executionIds],
	list: retries,
	output: {
		simplified: ['ids', 'skipped'],
		partialFailure: ({ skipped }) =>
			(skipped as string[]).length > 0
				? `Zoho SalesIQ skipped these executions, which have had their 99 retries: ${(skipped as string[]).map(textOf).join(', ')}.`
				: undefined,
	},
});

export const deleteExecutions = operation({
	value: 'deleteExecutions',
	name: 'Delete Executions',
	action: 'Delete several failed executions of a webhook',
	description:
		'Remove deliveries from the list of those that failed, which cannot be undone; up to 300 with one request',
	request: { method: 'DELETE', path: executions, scope: 'webhooks.DELETE' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [webhookId, executionIds],
	list: { start: chunks, rows: () => [], next: () => [] },
	output: deleted,
});
