import type { IDataObject } from 'n8n-workflow';

import { textOrNull } from './output';
import { remainingIn } from './rate';
import type { Sent } from './send';
import type { Answer, Vendor } from './vendor';

/** The id by which the vendor's support finds a request, or null. */
export const requestIdOf = ({ headers }: Answer, { requestIdHeader }: Vendor): string | null =>
	textOrNull(headers[requestIdHeader ?? '']);

/** What Options > Request Details adds to each item. */
export const requestDetails = (
	{ answer, attempts, waitedMs }: Sent,
	vendor: Vendor,
): IDataObject => ({
	statusCode: answer.statusCode,
	requestId: requestIdOf(answer, vendor),
	attempts,
	waitedMs: Math.round(waitedMs),
	remaining: remainingIn(answer, vendor.rateHeaders),
});
