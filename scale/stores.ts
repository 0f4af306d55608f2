import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Processes, Running, Start } from './processes';
import type { Programs } from './programs';

const answer = promisify(execFile);
const readySeconds = 60;
const user = 'n8n';
const password = 'scale-test-only';

const succeeds = (command: string, args: readonly string[]) => async () =>
	await answer(command, args).then(
		() => true,
		() => false,
	);

/** What n8n is told of its queue. */
export const queueEnvironment = (port: number): NodeJS.ProcessEnv => ({
	QUEUE_BULL_REDIS_HOST: '127.0.0.1',
	QUEUE_BULL_REDIS_PORT: String(port),
});

/** What n8n is told of its database. */
export const databaseEnvironment = (port: number, poolSize: number): NodeJS.ProcessEnv => ({
	DB_TYPE: 'postgresdb',
	DB_POSTGRESDB_HOST: '127.0.0.1',
	DB_POSTGRESDB_PORT: String(port),
	DB_POSTGRESDB_DATABASE: 'postgres',
	DB_POSTGRESDB_USER: user,
	DB_POSTGRESDB_PASSWORD: password,
	DB_POSTGRESDB_POOL_SIZE: String(poolSize),
});

/** Starts Redis, which holds n8n's queue. */
export async function startRedis(
	processes: Processes,
	{ redisServer, redisClient }: Programs,
	port: number,
): Promise<Running> {
	const folder = join(processes.folder, 'redis');
	mkdirSync(folder);
	const place = ['--bind', '127.0.0.1', '--port', String(port), '--dir', folder];
	return await processes.start({
		name: 'Redis',
		command: redisServer,
		args: [...place, '--save', '', '--appendonly', 'yes'],
		env: process.env,
		stopBy: 'SIGTERM',
		isReady: succeeds(redisClient, ['-p', String(port), 'ping']),
		readySeconds,
	});
}

/** Makes a database and starts PostgreSQL. */
export async function startPostgres(
	processes: Processes,
	{ initdb, postgres, pgIsReady }: Programs,
	port: number,
): Promise<Running> {
	const folder = join(processes.folder, 'postgres');
	const passwordFile = join(processes.folder, 'password');
	const data = join(folder, 'data');
	mkdirSync(folder);
	writeFileSync(passwordFile, password);
	giveAway(processes.folder, [folder, passwordFile]);
	const secret = ['--auth=scram-sha-256', `--pwfile=${passwordFile}`];
	const [make, ...makeArgs] = asOwner([initdb, '-D', data, '-U', user, '-E', 'UTF8', ...secret]);
	execFileSync(make, makeArgs, { stdio: ['ignore', 'ignore', 'pipe'], cwd: folder });
	const place = ['-D', data, '-h', '127.0.0.1', '-p', String(port), '-k', folder];
	const [command, ...args] = asOwner([postgres, ...place]);
	const start: Start = {
		name: 'PostgreSQL',
		command,
		args,
		env: process.env,
		stopBy: 'SIGINT', // ends connections, and then itself in order
		isReady: succeeds(pgIsReady, ['-h', '127.0.0.1', '-p', String(port)]),
		readySeconds,
	};
	return await processes.start(start);
}

const isRoot = () => process.getuid?.() === 0;

/** PostgreSQL refuses to run as root, so there it runs as the user that its package made. */
const asOwner = ([program, ...args]: [string, ...string[]]): [string, ...string[]] =>
	isRoot()
		? ['setpriv', '--reuid=postgres', '--regid=postgres', '--init-groups', program, ...args]
		: [program, ...args];

function giveAway(parent: string, paths: readonly string[]): void {
	if (!isRoot()) return;
	const idOf = (option: string) =>
		Number(execFileSync('id', [option, 'postgres'], { encoding: 'utf8' }));
	chmodSync(parent, 0o711); // to get at what is below
	for (const path of paths) chownSync(path, idOf('-u'), idOf('-g'));
}
