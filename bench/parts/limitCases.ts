import type { Limit } from '../../nodes/shared/operation/vendor';
import type { VendorName } from '../../sandbox';
import type { ContenderName } from '../contenders';
import type { WorkName } from '../works';

/** One vendor's limit, and who has to keep to it. */
export interface Case {
	title: string;
	work: WorkName;
	vendor: VendorName;
	items: number;
	/** What the vendor takes. */
	limit: Limit;
	/** Where the window is not the vendor's own: our node is told, too. */
	pace?: Limit;
	contenders: Array<[name: ContenderName, label: string]>;
}

const batchedLabel = (size: number, why: string) =>
	`HTTP Request, Batching ${size} per 1,000 ms (${why}), Retry On Fail`;

export const cases: Case[] = [
	{
		title: 'Intercom, 1,667 requests per 10 s',
		work: 'intercom',
		vendor: 'intercom',
		items: 5000,
		limit: { requests: 1667, windowMs: 10_000 },
		contenders: [
			['ours', 'this package'],
			['httpRequest', 'HTTP Request, default settings'],
			['httpRequestBatched', batchedLabel(50, 'as suggested')],
			['httpRequestComputed166', batchedLabel(166, 'computed')],
		],
	},
	{
		title: 'Zendesk Chat, 200 requests per 6 s',
		work: 'zendeskChat',
		vendor: 'zendesk',
		items: 600,
		limit: { requests: 200, windowMs: 6000 },
		pace: { requests: 200, windowMs: 6000 },
		contenders: [
			['ours', 'this package'],
			['httpRequest', 'HTTP Request, default settings'],
			['httpRequestBatched', batchedLabel(50, 'as suggested')],
			['httpRequestComputed33', batchedLabel(33, 'computed')],
		],
	},
];
