import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { environment } from '../demo/environment';
import { paths } from '../demo/paths';
import { freePorts } from '../demo/ports';
import { installPackage } from './installedPackage';
import type { Processes, Running } from './processes';

const readySeconds = 240;

/** A process of n8n in queue mode. */
export interface N8nProcess {
	url: string;
	running: Running;
}

const commands = {
	main: ['start'],
	worker: ['worker', '--concurrency=10'],
	webhook: ['webhook'],
} as const;

/** Starts a process of n8n and waits until it is ready. */
export async function startN8n(
	processes: Processes,
	role: keyof typeof commands,
	name: string,
	shared: NodeJS.ProcessEnv,
): Promise<N8nProcess> {
	const [port = 0, brokerPort = 0, healthPort = 0] = await freePorts(3);
	const userFolder = join(processes.folder, name.replaceAll(' ', '-'));
	mkdirSync(userFolder, { recursive: true });
	installPackage(userFolder);
	const url = `http://127.0.0.1:${port}`;
	// A worker has no other server than that of its health.
	const health = role === 'worker' ? `http://127.0.0.1:${healthPort}` : url;
	const running = await processes.start({
		name,
		command: paths.node,
		args: [paths.n8n, ...commands[role]],
		env: {
			...environment(port, brokerPort),
			N8N_USER_FOLDER: userFolder,
			EXECUTIONS_MODE: 'queue',
			QUEUE_HEALTH_CHECK_ACTIVE: 'true',
			QUEUE_HEALTH_CHECK_PORT: String(healthPort),
			N8N_WORKER_SERVER_ADDRESS: '127.0.0.1',
			...shared,
		},
		isReady: () => isReady(`${health}/healthz/readiness`),
		readySeconds,
	});
	return { url, running };
}

const isReady = async (url: string) =>
	await fetch(url, { signal: AbortSignal.timeout(5000) }).then(
		({ ok }) => ok,
		() => false,
	);
