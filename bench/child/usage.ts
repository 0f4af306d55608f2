import type { Measured } from '../job';

/** User CPU time, duration and memory of this process while `work` runs. */
export async function measure<Result>(
	work: () => Promise<Result>,
): Promise<{ result: Result } & Pick<Measured, 'cpuMs' | 'wallMs' | 'growthBytes'>> {
	const { maxRSS: peakBefore } = process.resourceUsage();
	const residentBefore = process.memoryUsage.rss();
	let peak = residentBefore;
	const sampling = setInterval(() => {
		peak = Math.max(peak, process.memoryUsage.rss());
	}, 20);
	// What the runs before have left is not charged to this one.
	globalThis.gc?.();
	const startedAt = performance.now();
	const cpuBefore = process.cpuUsage();
	const result = await work();
	const { user } = process.cpuUsage(cpuBefore);
	const wallMs = performance.now() - startedAt;
	clearInterval(sampling);
	// The system's own record sees also what lies between two samples, where it is new.
	const { maxRSS } = process.resourceUsage();
	if (maxRSS > peakBefore) peak = Math.max(peak, maxRSS * 1024);
	return { result, cpuMs: user / 1000, wallMs, growthBytes: peak - residentBefore };
}
