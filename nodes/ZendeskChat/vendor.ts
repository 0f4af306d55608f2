import type { ICredentialDataDecryptedObject } from 'n8n-workflow';

import { at, firstText, textOf } from '../shared/base/record';
import {
	type Answer,
	kindOfStatus,
	operationFor,
	type Requested,
	type Vendor,
	vendorError,
	type VendorError,
} from '../shared/operation';
import { errorIn } from './errorIn';
import { simplify } from './simplify';

export const operation = operationFor();

/** How Zendesk Chat speaks. */
export const zendeskChat: Vendor = {
	name: 'zendeskChat',
	displayName: 'Zendesk Chat',
	defaultResource: 'visitor',
	credentials: [
		{ authentication: 'accessToken', type: 'zendeskChatApi' },
		{ authentication: 'oAuth2', type: 'zendeskChatOAuth2Api' },
	],
	ownHosts,
	inFlight: 10,
	limit: { requests: 200, windowMs: 60_000 }, // Documented.
	// Documented for Zendesk in general; the second one observed for Support.
	requestIdHeaders: ['x-zendesk-request-id', 'x-request-id'],
	simplify,
	readError,
};

/** Old answers name the host of former days (observed). Of a link only the query is used, so that no token goes there. */
function ownHosts({ subdomain }: ICredentialDataDecryptedObject): string[] {
	const [label] = textOf(subdomain)
		.trim()
		.replace(/^https?:\/\//i, '')
		.split(/[./]/);
	return [`${label}.zendesk.com`, 'www.zopim.com'];
}

const advice: Record<number, string> = {
	401: 'Use a token made in the Chat dashboard (Settings > Account > API & SDKs): a Zendesk Support token does not work here. Then connect or paste it again.',
	403: 'Check three things: the role of the user behind the token (writing needs an administrator), the scopes of the token (read and write), and that the plan includes the REST API.',
};

/** What no right and no waiting gives, by status and request. */
const missing = [
	{
		// Observed on accounts inside Zendesk Support, for reading as well.
		request: /^403 \w+ .*\/chat\/account$/,
		advice:
			'An account inside Zendesk Support keeps its plan there, and Chat refuses to show or change it. In a stand-alone account check the role and the scopes of the token.',
	},
	{
		// Documented for accounts inside Zendesk Support.
		request: /^403 (POST|PUT|DELETE) .*\/chat\/agents(\/(?!me$)[^/]+)?$/,
		advice:
			'An account inside Zendesk Support creates, changes and deletes its agents there. In a stand-alone account check the role and the scopes of the token.',
	},
	{
		// Observed for the agent timeline; inferred for the rest.
		request:
			/^404 \w+ .*(\/incremental\/\w+|\/stream\/[\w/]+|\/routing_settings\/(account|agents(\/me)?))$/,
		advice: 'The account does not have this feature, or it is not switched on.',
	},
];

/** What an export refuses is as a rule its start, also where the clock of n8n is ahead (inferred). */
const exportAdvice =
	'An export begins more than five minutes ago. Give an earlier time; if it is early enough, check the clock of the machine that n8n runs on.';

function readError(answer: Answer, { method, path }: Requested): VendorError | undefined {
	const { statusCode, body } = answer;
	if (statusCode < 400) return softFailure(body);
	const { words, code, field } = errorIn(body);
	if (words === undefined && typeof body === 'string' && body !== '') return undefined;
	const lack =
		missing.find(({ request }) => request.test(`${statusCode} ${method} ${path}`)) ??
		capIn(statusCode, words);
	if (lack) return vendorError('plan', words, { code, advice: lack.advice });
	if (words === undefined) return undefined;
	const kind = kindOfStatus(statusCode);
	const ofExport = kind === 'validation' && path.includes('/incremental/');
	return vendorError(kind, words, {
		...{ code, field },
		advice: ofExport ? exportAdvice : advice[statusCode],
	});
}

/** Documented: the account has as many as it may have, which no waiting cures, whatever the status. */
function capIn(statusCode: number, words = ''): { advice?: string } | undefined {
	if (/goals limit/i.test(words)) {
		return { advice: 'At most five goals can be active: switch one of them off first.' };
	}
	return statusCode === 429 && /number of shortcuts/i.test(words) ? {} : undefined;
}

/** The host of the real-time metrics answers 200 also where it has no figures (yet: documented; other: inferred). */
function softFailure(body: unknown): VendorError | undefined {
	const status = Number(at(body, 'status_code') ?? NaN);
	const words = firstText(at(body, 'message'));
	if (Number.isNaN(status) || words === undefined || at(body, 'content') !== undefined) {
		return undefined;
	}
	return status < 400
		? vendorError('vendorFault', words, {
				advice: 'The figures are computed when they are first asked for: run the node again soon.',
			})
		: vendorError(kindOfStatus(status), words, { advice: advice[status] });
}
