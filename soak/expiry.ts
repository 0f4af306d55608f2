import type { Account } from './accounts';
import type { Vendors } from './vendors';

// Longer than one request may wait to be sent again: no request meets two expiries, as with tokens of an hour.
const leastMs = 330_000;
const mostMs = 600_000;

interface Time {
	sleep: (ms: number, signal?: AbortSignal) => Promise<void>;
	random: () => number;
}

/** Lets the tokens of all accounts that have them run out now and then, long before their hour. */
export function expireNowAndThen(
	accounts: readonly Account[],
	vendors: Vendors,
	{ sleep, random }: Time,
	signal: AbortSignal,
): void {
	const keepExpiring = async (currentToken: () => string) => {
		while (!signal.aborted) {
			await sleep(leastMs + random() * (mostMs - leastMs), signal);
			await vendors.ask('expire', currentToken());
		}
	};
	for (const { currentToken } of accounts) {
		// Ends with the signal, by the error of the sleep that it interrupts.
		if (currentToken) keepExpiring(currentToken).catch(() => undefined);
	}
}
