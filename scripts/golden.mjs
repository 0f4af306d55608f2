// Accepts what has changed of that which users store: writes test/golden anew.
import { spawnSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

for (const folder of ['nodes', 'credentials']) {
	for (const file of readdirSync(`test/golden/${folder}`)) rmSync(`test/golden/${folder}/${file}`);
}
const { status } = spawnSync(
	process.execPath,
	['node_modules/jest/bin/jest.js', 'test/golden/golden.test.ts'],
	{ stdio: 'inherit', env: { ...process.env, WRITE_GOLDEN: 'yes' } },
);
process.exit(status ?? 1);
