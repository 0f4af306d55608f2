import { step } from '../demo/progress';
import { type N8nProcess, startN8n } from './n8n';
import { hasEnded, type Processes } from './processes';

const workerCount = 2;

/** The workers of n8n, which carry executions out. */
export class Workers {
	#workers: N8nProcess[] = [];
	#poolSize = 0;

	constructor(
		private readonly processes: Processes,
		private readonly environment: (poolSize: number) => NodeJS.ProcessEnv,
	) {}

	/** Sees to it that all run, with so many connections to the database each. */
	async use(poolSize: number): Promise<void> {
		if (poolSize !== this.#poolSize) {
			await Promise.all(this.#workers.map(({ running }) => this.processes.stop(running)));
		}
		this.#poolSize = poolSize;
		const alive = this.#workers.filter(({ running }) => !hasEnded(running));
		const missing = Array.from({ length: workerCount }, (_, index) => `n8n worker ${index + 1}`)
			// Each name is a folder and a log.
			.filter((name) => alive.every(({ running }) => running.start.name !== name));
		if (missing.length === 0) return;
		const environment = this.environment(poolSize);
		const started = await step(
			`Starting ${missing.join(' and ')}, database pool of ${poolSize}`,
			() =>
				Promise.all(missing.map((name) => startN8n(this.processes, 'worker', name, environment))),
		);
		this.#workers = [...alive, ...started];
	}

	/** Ends one of them, as a machine that fails or a deployment does; gives how many seconds it took. */
	async endOne(signal: 'SIGKILL' | 'SIGTERM'): Promise<number> {
		const [worker] = this.#workers;
		if (!worker) throw new Error('There is no worker.');
		const startedAt = performance.now();
		await this.processes.stop(worker.running, signal);
		return (performance.now() - startedAt) / 1000;
	}
}
