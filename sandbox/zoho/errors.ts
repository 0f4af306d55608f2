import type { Reply } from '../core/vendor';
import { Refusal } from '../core/refusal';

/** Meanings are documented; the wording is ours except 1008, 1009 (observed) and 1011 (documented). */
const messages = {
	1001: 'Authentication failed, please try again later',
	1002: 'Authorization header is missing or malformed',
	1004: 'Invalid HTTP method for this URL',
	1005: 'Invalid portal or screen name',
	1006: 'Invalid URL',
	1007: 'Invalid data type',
	1008: 'Invalid OAuthToken',
	1009: 'Invalid OAuthScope',
	1010: 'Invalid method',
	1011: 'Invalid or missing param',
	1014: 'Resource exists already',
	1015: 'Invalid or missing JSON body',
	1016: 'Operator role does not allow this operation',
	1017: 'Resource limit of the plan is reached',
	1018: 'File is empty',
	1019: 'Invalid resource',
	1021: 'Upgrade your plan to use this feature',
	1023: 'Remote IP Locked',
	1024: 'Invalid operator ids',
	1025: 'Invalid department ids',
	1026: 'The last resource cannot be deleted',
	1027: 'File is too large',
	1031: 'Not enough data',
	1054: 'Invalid header value',
	1301: 'The operator must join another department first',
	1302: 'A private department cannot take over from a public one',
	2310: 'Customer info could not be updated',
	2311: 'No visitor with this email',
} as const;

export type ZohoCode = keyof typeof messages;
export type ErrorPlace = { json_key?: string; param?: string; header?: string };

/** Documented: errors carry HTTP 200 as well. */
export function zohoError(code: ZohoCode, place: ErrorPlace = {}): Reply {
	return { status: 200, body: { error: { code, message: messages[code], ...place } } };
}

export function refuse(code: ZohoCode, place?: ErrorPlace): never {
	throw new Refusal(zohoError(code, place));
}

const codeOfStatus = new Map<number, ZohoCode>([
	[401, 1008],
	[403, 1016],
	[404, 1019],
	[429, 1023],
]);

/** For planted faults: real HTTP statuses occur in the wild (observed). */
export function zohoStatus(status: number, message?: string): Reply {
	const code = codeOfStatus.get(status) ?? (status >= 500 ? 1001 : 1011);
	return { status, body: { error: { code, message: message ?? messages[code] } } };
}
