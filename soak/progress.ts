import { setTimeout as sleep } from 'node:timers/promises';
import type { Stage } from './stage';

const everyMs = 5000;
const inMegabytes = (bytes: number) => `${Math.round(bytes / 1024 / 1024)} MB`;

/** Says every few seconds how far the run is, on the error output. */
export function showProgress(
	howFar: () => string,
	{ vendors, seconds }: Stage,
	signal: AbortSignal,
): void {
	const show = async () => {
		for (;;) {
			await sleep(everyMs, undefined, { signal });
			const [accounting, vendorsMemory] = [
				await vendors.ask('accounting'),
				await vendors.ask('memory'),
			];
			const parts = [
				`${seconds().toFixed(0)} s`,
				howFar(),
				`${accounting.received} requests`,
				`${(accounting.received / seconds()).toFixed(0)} requests/s`,
				`memory ${inMegabytes(process.memoryUsage().rss)} + ${inMegabytes(vendorsMemory)}`,
			];
			process.stderr.write(`${parts.join(', ')}\n`);
		}
	};
	// Ends with the signal, by the error of the sleep that it interrupts.
	show().catch(() => undefined);
}
