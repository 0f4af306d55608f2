import type { IncomingRequest, Reply } from '../core/vendor';
import type { RateWindow } from '../core/limits';
import { isObject } from '../core/values';
import { intercomError } from './errors';

const latest = '2.16';
const versions = new Set([
	...Array.from({ length: 5 }, (_, minor) => `1.${minor}`),
	...Array.from({ length: 18 }, (_, minor) => `2.${minor}`),
	'Preview',
	'Unstable',
]);

function versionOf({ headers }: IncomingRequest): string {
	const version = headers['intercom-version'];
	return typeof version === 'string' ? version : latest;
}

export function checkVersion(request: IncomingRequest): Reply | undefined {
	if (versions.has(versionOf(request))) return undefined;
	const message = 'Requested resource is not available in current API version.';
	return intercomError(400, 'intercom_version_invalid', message);
}

const rateHeaders = ({ limit, remaining, resetAt }: RateWindow): Record<string, string> => ({
	'x-ratelimit-limit': String(limit),
	'x-ratelimit-remaining': String(remaining),
	'x-ratelimit-reset': String(Math.ceil(resetAt / 1000)),
});

const withRequestId = (body: unknown, requestId: string): unknown =>
	isObject(body) && body.type === 'error.list' ? { ...body, request_id: requestId } : body;

/** Request ids have 20 characters (observed). */
export function decorator(): (reply: Reply, request: IncomingRequest, rate?: RateWindow) => Reply {
	let answered = 0;
	return (reply, request, rate) => {
		answered += 1;
		const requestId = `000sb${answered.toString(36).padStart(15, '0')}`;
		return {
			...reply,
			body: withRequestId(reply.body, requestId),
			headers: {
				'x-request-id': requestId,
				'intercom-version': versionOf(request),
				...(rate && rateHeaders(rate)),
				...reply.headers,
			},
		};
	};
}
