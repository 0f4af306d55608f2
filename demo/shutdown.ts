import { killN8n } from './n8n';

/** Sees to it that nothing stays behind, however the demo ends. */
export function stopWithTheDemo(stop: () => Promise<void>): void {
	process.once('exit', killN8n);
	let stopping = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		// One Ctrl+C arrives twice when a runner such as npm passes it on as well.
		process.on(signal, () => {
			if (stopping) return;
			stopping = true;
			void stop().finally(() => process.exit());
		});
	}
}
