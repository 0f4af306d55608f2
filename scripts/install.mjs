// Brings node_modules to what the lock file says, so that every lane works as the first command on a fresh clone.
// With --demo it also installs the pinned real n8n (2 GB) under demo/.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { lstatSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const root = new URL('..', import.meta.url).pathname;

await install(root, 'development tools, about 1 minute', [['ci', '--ignore-scripts']]);
if (process.argv.includes('--demo')) {
	// One optional package of n8n cannot be compiled everywhere, so scripts are off; the two that are needed run after.
	await install(join(root, 'demo'), 'n8n 2.41 with its own Node 24, about 3 minutes and 2.3 GB', [
		['ci', '--legacy-peer-deps', '--ignore-scripts'],
		['rebuild', 'node', 'sqlite3'],
	]);
}

async function install(folder, what, commands) {
	const lock = createHash('sha256')
		.update(readFileSync(join(folder, 'package-lock.json')))
		.digest('hex');
	const stamp = join(folder, 'node_modules', '.installed-lock');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	// A linked folder belongs to another checkout, which an installation would empty.
	if (lstatSync(join(folder, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink()) return;
	const startedAt = Date.now();
	const seconds = () => Math.round((Date.now() - startedAt) / 1000);
	console.error(`Installing ${what} …`);
	const progress = setInterval(() => console.error(`  still installing, ${seconds()} s`), 15_000);
	for (const command of commands) await npm(folder, command);
	clearInterval(progress);
	writeFileSync(stamp, lock);
	console.error(`Installed in ${seconds()} s.`);
}

function npm(folder, args) {
	const options = {
		cwd: folder,
		stdio: ['ignore', 'ignore', 'pipe'],
		shell: process.platform === 'win32',
	};
	const child = spawn('npm', [...args, '--no-audit', '--no-fund', '--loglevel=error'], options);
	let output = '';
	child.stderr.on('data', (chunk) => (output += chunk));
	return new Promise((resolve) => {
		child.on('close', (status) => {
			if (status === 0) return resolve();
			console.error(output);
			console.error(`npm ${args.join(' ')} failed in ${folder}; the messages above say why.`);
			process.exit(1);
		});
	});
}
