import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Api } from '../demo/api';
import { freePorts } from '../demo/ports';
import { step } from '../demo/progress';
import { createSandbox, type Sandbox } from '../sandbox';
import { defaultPoolSize } from './figures';
import { limits } from './installedPackage';
import { startN8n } from './n8n';
import { Processes } from './processes';
import { programs } from './programs';
import { Stopping } from './stopping';
import { databaseEnvironment, queueEnvironment, startPostgres, startRedis } from './stores';
import { Workers } from './workers';

const webhookNames = ['n8n webhook 1', 'n8n webhook 2'];

/** n8n in queue mode: main, workers and processes for webhooks, on Redis and PostgreSQL; the vendors are in this process. */
export interface Cluster {
	sandbox: Sandbox;
	main: Api;
	/** Addresses of the processes that take webhooks. */
	webhookUrls: string[];
	workers: Workers;
	redisPort: number;
	/** Ends the main process in this way, and starts it again. */
	restartMain: (signal: 'SIGKILL' | 'SIGTERM') => Promise<void>;
	/** Redis or PostgreSQL is away for a while. */
	interrupt: (store: 'redis' | 'postgres', milliseconds: number) => Promise<void>;
	isInterrupted: () => boolean;
	stop: () => Promise<void>;
	logTails: () => string;
}

/** Starts everything on free ports of this machine, in a folder of its own. */
export async function startCluster(poolSize: number): Promise<Cluster> {
	const found = await programs();
	const processes = new Processes(mkdtempSync(join(tmpdir(), 'live-chat-scale-')));
	const stopping = new Stopping(processes);
	try {
		const [redisPort = 0, postgresPort = 0] = await freePorts(2);
		const environment = (connections: number): NodeJS.ProcessEnv => ({
			...queueEnvironment(redisPort),
			...databaseEnvironment(postgresPort, connections),
			// A worker that was killed is given up sooner than by default, and one that is stopped has less time.
			QUEUE_WORKER_LOCK_DURATION: '30000',
			QUEUE_WORKER_STALLED_INTERVAL: '10000',
			N8N_GRACEFUL_SHUTDOWN_TIMEOUT: '10',
			// Each trigger takes an isolate of n8n's usual engine for every delivery, which fits no storm (docs/scale.md).
			N8N_EXPRESSION_ENGINE: 'legacy',
		});
		const sandbox = await createSandbox({ limits, keepLog: false });
		stopping.sandbox = sandbox;
		const [redis, postgres] = await step('Starting Redis and PostgreSQL', () =>
			Promise.all([
				startRedis(processes, found, redisPort),
				startPostgres(processes, found, postgresPort),
			]),
		);
		const stores = { redis, postgres };
		// It makes the tables, for which the others do not wait.
		const usual = environment(defaultPoolSize);
		const main = await step('Starting the main process of n8n', () =>
			startN8n(processes, 'main', 'n8n main', usual),
		);
		const api = new Api(main.url);
		await api.signIn();
		const workers = new Workers(processes, environment);
		const webhooks = step(`Starting ${webhookNames.join(' and ')}`, () =>
			Promise.all(webhookNames.map((name) => startN8n(processes, 'webhook', name, usual))),
		);
		const [urls] = await Promise.all([webhooks, workers.use(poolSize)]);
		return {
			sandbox,
			main: api,
			webhookUrls: urls.map(({ url }) => url),
			workers,
			redisPort,
			async restartMain(signal) {
				await processes.stop(main.running, signal);
				main.running = await processes.start(main.running.start);
				await api.signIn();
			},
			async interrupt(store, milliseconds) {
				const { start } = stores[store];
				await processes.stop(stores[store]);
				await sleep(milliseconds);
				stores[store] = await processes.start(start);
			},
			isInterrupted: () => stopping.isInterrupted,
			stop: () => stopping.stop(),
			logTails: () => processes.logTails(),
		};
	} catch (cause) {
		const tails = processes.logTails();
		await stopping.stop();
		throw new Error(`The processes could not be started.\n${tails}`, { cause });
	}
}
