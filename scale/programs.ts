import { execFile } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { promisify } from 'node:util';
import { step } from '../demo/progress';

/** Where the programs are that n8n needs in queue mode. */
export interface Programs {
	redisServer: string;
	redisClient: string;
	/** Those of the newest PostgreSQL. */
	postgres: string;
	initdb: string;
	pgIsReady: string;
}

const command = promisify(execFile);
const debianFolder = '/usr/lib/postgresql';

/** Programs of this machine; what is missing comes from Debian's packages. */
export async function programs(): Promise<Programs> {
	const found = find();
	if (found) return found;
	await step('Installing redis-server and postgresql', install);
	const installed = find();
	if (installed) return installed;
	throw new Error('redis-server and postgresql were installed, but their programs are not found.');
}

function find(): Programs | undefined {
	const folder = postgresFolder();
	const redisServer = onPath('redis-server');
	const redisClient = onPath('redis-cli');
	if (folder === undefined || redisServer === undefined || redisClient === undefined) return;
	return {
		redisServer,
		redisClient,
		postgres: join(folder, 'postgres'),
		initdb: join(folder, 'initdb'),
		pgIsReady: join(folder, 'pg_isready'),
	};
}

/** Debian keeps several versions side by side, and none of them on the path. */
function postgresFolder(): string | undefined {
	const versions = existsSync(debianFolder) ? readdirSync(debianFolder) : [];
	const newestFirst = versions.sort((one, other) => Number(other) - Number(one));
	const folders = [
		...newestFirst.map((version) => join(debianFolder, version, 'bin')),
		...pathFolders(),
	];
	return folders.find((folder) =>
		['postgres', 'initdb', 'pg_isready'].every((name) => existsSync(join(folder, name))),
	);
}

const pathFolders = () => (process.env.PATH ?? '').split(delimiter);

const onPath = (name: string) =>
	pathFolders()
		.map((folder) => join(folder, name))
		.find(existsSync);

async function install(): Promise<void> {
	const packages = ['redis-server', 'postgresql'];
	const byHand = `Install ${packages.join(' and ')}, for example with apt-get install as root.`;
	if (process.getuid?.() !== 0 || onPath('apt-get') === undefined) throw new Error(byHand);
	// At run level 1 Debian starts no service with the installation: ours are started on ports of their own.
	const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' };
	try {
		await command('apt-get', ['update', '-qq'], { env });
		const args = ['install', '-y', '-qq', '--no-install-recommends', ...packages];
		await command('apt-get', args, { env });
	} catch (cause) {
		throw new Error(`The packages of Debian cannot be had. ${byHand}`, { cause });
	}
}
