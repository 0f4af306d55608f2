/** Those who wait, by the signal that may stop them: one listener for all, since Node.js warns of many. */
const waitingFor = new WeakMap<AbortSignal, Set<() => void>>();

/** @returns what takes the listener away */
export function onAbort(signal: AbortSignal | undefined, listener: () => void): () => void {
	if (!signal) return () => undefined;
	const listeners = waitingFor.get(signal) ?? new Set();
	if (!waitingFor.has(signal)) {
		waitingFor.set(signal, listeners);
		const callAll = () => {
			for (const one of listeners) one();
		};
		signal.addEventListener('abort', callAll, { once: true });
	}
	listeners.add(listener);
	return () => listeners.delete(listener);
}
