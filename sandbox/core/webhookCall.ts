/** One try at a delivery. */
export interface Attempt {
	attempt: number;
	/** Undefined when nothing came back in time. */
	status?: number;
	/** What was answered. */
	answer?: string;
	/** What was sent. */
	headers: Record<string, string>;
	body: string;
}

/** Asks an address by HEAD, which must answer 200 (documented). */
export async function answersHead(url: string, timeoutMs: number): Promise<boolean> {
	try {
		const signal = AbortSignal.timeout(timeoutMs);
		const { status } = await fetch(url, { method: 'HEAD', redirect: 'manual', signal });
		return status === 200;
	} catch {
		return false;
	}
}

/** Posts a payload once. */
export async function post(
	url: string,
	{ attempt, headers, body }: Pick<Attempt, 'attempt' | 'headers' | 'body'>,
	signal: AbortSignal,
): Promise<Attempt> {
	const sent = { attempt, headers, body };
	try {
		const init = { method: 'POST', redirect: 'manual', headers, body, signal } as const;
		const response = await fetch(url, init);
		return { ...sent, status: response.status, answer: await response.text() };
	} catch {
		return sent;
	}
}

/** A status from 300 on, or none in time, is a failure (documented). */
export const hasFailed = ({ status }: Attempt): boolean => status === undefined || status >= 300;
