import type { IDataObject } from 'n8n-workflow';

import type { Vendor } from '../operation/vendor';
import { remainingIn } from '../sending/rate';
import type { Sent } from '../sending/send';

/** What Options > Request Details adds to each item. */
export const requestDetails = (
	{ answer, requestId, attempts, waitedMs }: Sent,
	vendor: Vendor,
): IDataObject => ({
	statusCode: answer.statusCode,
	requestId,
	attempts,
	waitedMs: Math.round(waitedMs),
	remaining: remainingIn(answer, vendor.rateHeaders),
});
