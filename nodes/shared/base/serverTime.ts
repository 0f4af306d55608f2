import type { IDataObject } from 'n8n-workflow';

import { textOf } from './record';

/** A time further away than this is taken for a slip of the server: a day. */
const absurdMs = 24 * 60 * 60 * 1000;

// The three forms of a date in HTTP (RFC 9110, 5.6.7). The last one does not say that it is GMT.
const dateForms = [
	{ form: /^\w{3}, \d\d \w{3} \d{4} \d\d:\d\d:\d\d GMT$/, zone: '' },
	{ form: /^\w{6,9}, \d\d-\w{3}-\d\d \d\d:\d\d:\d\d GMT$/, zone: '' },
	{ form: /^\w{3} \w{3} [ \d]\d \d\d:\d\d:\d\d \d{4}$/, zone: ' GMT' },
];

/** Milliseconds since 1970 of a date in one of HTTP's three forms; undefined for anything else. */
export function httpDate(value: unknown): number | undefined {
	const text = textOf(value).trim();
	const form = dateForms.find((one) => one.form.test(text));
	const time = form ? Date.parse(text + form.zone) : NaN;
	return Number.isNaN(time) ? undefined : time;
}

/**
 * The wait that an answer asks for: `Retry-After` in seconds or as a date, else the header that names the begin of the
 * next window in Unix seconds. Undefined when there is none that can be meant.
 * @param headers names in lower case
 * @param localNow milliseconds since 1970, used where the answer does not tell the server's own time
 */
export function serverWaitMs(
	headers: IDataObject,
	resetHeader: string | undefined,
	localNow: number,
): number | undefined {
	// By the server's clock: one that is ahead of ours would otherwise be undercut.
	const now = httpDate(headers.date) ?? localNow;
	const wait = afterMs(headers['retry-after'], now) ?? untilMs(headers[resetHeader ?? ''], now);
	return wait === undefined || wait > absurdMs ? undefined : Math.max(0, wait);
}

function afterMs(retryAfter: unknown, now: number): number | undefined {
	const text = textOf(retryAfter).trim();
	if (/^\d+(\.\d+)?$/.test(text)) return Number(text) * 1000;
	const date = httpDate(text);
	return date === undefined ? undefined : date - now;
}

/** Milliseconds until a time in Unix seconds. */
export function untilMs(reset: unknown, now: number): number | undefined {
	const text = textOf(reset).trim();
	return /^\d+(\.\d+)?$/.test(text) ? Number(text) * 1000 - now : undefined;
}
