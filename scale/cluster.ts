import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Api } from '../demo/api';
import { freePorts } from '../demo/ports';
import { step } from '../demo/progress';
import { createSandbox, type Sandbox } from '../sandbox';
import { limits } from './installedPackage';
import { type N8nProcess, startN8n } from './n8n';
import { Processes } from './processes';
import { programs } from './programs';
import { databaseEnvironment, queueEnvironment, startPostgres, startRedis } from './stores';

/** n8n's own default. */
export const defaultPoolSize = 2;

const workerCount = 2;
const webhookCount = 2;

/** n8n in queue mode: main, workers and processes for webhooks, on Redis and PostgreSQL; the vendors are in this process. */
export interface Cluster {
	sandbox: Sandbox;
	main: Api;
	/** Addresses of the processes that take webhooks. */
	webhookUrls: string[];
	/** Starts the workers anew, with so many connections to the database each. */
	restartWorkers: (poolSize: number) => Promise<void>;
	stop: () => Promise<void>;
	logTails: () => string;
}

/** Starts everything, on free ports of this machine and in a folder of its own. */
export async function startCluster(): Promise<Cluster> {
	const found = await programs();
	const processes = new Processes(mkdtempSync(join(tmpdir(), 'live-chat-scale-')));
	const stopping = stopWith(processes);
	try {
		const [redisPort = 0, postgresPort = 0] = await freePorts(2);
		const shared = (poolSize: number): NodeJS.ProcessEnv => ({
			...queueEnvironment(redisPort),
			...databaseEnvironment(postgresPort, poolSize),
			// Each trigger takes an isolate of n8n's usual engine for every delivery, which fits no storm (docs/scale.md).
			N8N_EXPRESSION_ENGINE: 'legacy',
		});
		const sandbox = await createSandbox({ limits, keepLog: false });
		stopping.sandbox = sandbox;
		await step('Starting Redis and PostgreSQL', () =>
			Promise.all([
				startRedis(processes, found, redisPort),
				startPostgres(processes, found, postgresPort),
			]),
		);
		// It makes the tables, for which the others do not wait.
		const main = await step('Starting the main process of n8n', () =>
			startN8n(processes, 'main', 'n8n main', shared(defaultPoolSize)),
		);
		const api = new Api(main.url);
		await api.signIn();
		const several = (role: 'worker' | 'webhook', count: number, poolSize: number) =>
			Promise.all(
				Array.from({ length: count }, (_, index) =>
					startN8n(processes, role, `n8n ${role} ${index + 1}`, shared(poolSize)),
				),
			);
		const webhooks = await step(`Starting ${webhookCount} processes for webhooks`, () =>
			several('webhook', webhookCount, defaultPoolSize),
		);
		let workers: N8nProcess[] = [];
		return {
			sandbox,
			main: api,
			webhookUrls: webhooks.map(({ url }) => url),
			async restartWorkers(poolSize) {
				await Promise.all(workers.map(({ running }) => processes.stop(running)));
				workers = await step(`Starting ${workerCount} workers, database pool of ${poolSize}`, () =>
					several('worker', workerCount, poolSize),
				);
			},
			stop: () => stopping.stop(),
			logTails: () => processes.logTails(),
		};
	} catch (cause) {
		const tails = processes.logTails();
		await stopping.stop();
		throw new Error(`The processes could not be started.\n${tails}`, { cause });
	}
}

/** Sees to it that nothing stays behind, however the run ends. */
function stopWith(processes: Processes) {
	const tidyUp = () => {
		processes.killAll();
		rmSync(processes.folder, { recursive: true, force: true });
	};
	const stopping = {
		sandbox: undefined as Sandbox | undefined,
		async stop() {
			await processes.stopAll();
			await stopping.sandbox?.close();
			tidyUp();
		},
	};
	process.once('exit', tidyUp);
	let isStopping = false;
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
		// One Ctrl+C arrives twice when a runner such as npm passes it on as well.
		process.on(signal, () => {
			if (isStopping) return;
			isStopping = true;
			void stopping.stop().finally(() => process.exit(1));
		});
	}
	return stopping;
}
