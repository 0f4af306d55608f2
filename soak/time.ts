/** A clock that runs `factor` times as fast as the real one. Two processes with the same values agree. */
export interface Tempo {
	factor: number;
	/** What the clock shows at `tickedAt`, in milliseconds since 1970. */
	startedAt: number;
	/** Reading of the machine's monotonic clock. */
	tickedAt: number;
}

// One clock for all processes of the machine, and never set back.
const monotonicMs = () => Number(process.hrtime.bigint()) / 1e6;

export const tempo = (factor: number): Tempo => ({
	factor,
	startedAt: Date.now(),
	tickedAt: monotonicMs(),
});

export const nowIn =
	({ factor, startedAt, tickedAt }: Tempo) =>
	(): number =>
		startedAt + (monotonicMs() - tickedAt) * factor;

type Sleep = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Sleeps on the fast clock. A timer may fire a trifle early, which the factor would make large. */
export function sleepIn(pace: Tempo, sleep: Sleep): Sleep {
	const now = nowIn(pace);
	return async (ms, signal) => {
		const until = now() + ms;
		do await sleep(Math.ceil((until - now()) / pace.factor), signal);
		while (now() < until);
	};
}
