/** How an answer says when to come back. */
export type ThrottleForm = 'seconds' | 'httpDate' | 'reset' | 'none';

export interface ThrottleNotice {
	headers: Record<string, string>;
	/** The time the client was told, in the resolution of its header; undefined when it was told none. */
	notBefore: number | undefined;
}

const nextSecond = (time: number): number => Math.ceil(time / 1000) * 1000;

/** Times are rounded up: a header of whole seconds must never name an earlier moment. */
export function throttleNotice(
	form: ThrottleForm,
	now: number,
	waitMs: number,
	limit: number,
): ThrottleNotice {
	if (form === 'none') return { headers: {}, notBefore: undefined };
	if (form === 'seconds') {
		const seconds = Math.ceil(waitMs / 1000);
		return { headers: { 'retry-after': String(seconds) }, notBefore: now + seconds * 1000 };
	}
	const notBefore = nextSecond(now + waitMs);
	if (form === 'httpDate') {
		return { headers: { 'retry-after': new Date(notBefore).toUTCString() }, notBefore };
	}
	const headers = {
		'x-ratelimit-limit': String(limit),
		'x-ratelimit-remaining': '0',
		'x-ratelimit-reset': String(notBefore / 1000),
	};
	return { headers, notBefore };
}
