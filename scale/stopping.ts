import { rmSync } from 'node:fs';
import { say } from '../demo/progress';
import type { Sandbox } from '../sandbox';
import type { Processes } from './processes';

/** Sees to it that nothing stays behind, however the run ends. */
export class Stopping {
	sandbox: Sandbox | undefined;
	/** By Ctrl+C and the like. */
	isInterrupted = false;

	constructor(private readonly processes: Processes) {
		process.once('exit', () => {
			this.#tidyUp();
		});
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
			process.on(signal, () => {
				this.#interrupt();
			});
		}
	}

	/** Stops everything in order, and leaves nothing in the file system. */
	async stop(): Promise<void> {
		await this.processes.stopAll();
		await this.sandbox?.close();
		this.#tidyUp();
	}

	#interrupt(): void {
		// One Ctrl+C arrives twice when a runner such as npm passes it on as well.
		if (this.isInterrupted) return;
		this.isInterrupted = true;
		say('Interrupted, stopping everything …');
		void this.stop().finally(() => process.exit(1));
	}

	#tidyUp(): void {
		this.processes.killAll();
		rmSync(this.processes.folder, { recursive: true, force: true });
	}
}
