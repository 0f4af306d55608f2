// Fills dist/: the compiled nodes and credentials, their codex files, their output schemas and the icons. A dist/ made
// of the same sources is left as it is, since every command builds first.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	rmSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';

const sources = ['nodes', 'credentials', 'icons'];
const settings = ['tsconfig.json', 'tsconfig.build.json', 'package-lock.json', 'scripts/build.mjs'];
const stamp = '.cache/built';

const filesIn = (folder) =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name));

function digest() {
	const hash = createHash('sha256');
	for (const file of [...sources.flatMap(filesIn), ...settings].sort()) {
		hash.update(`${file}\0`).update(readFileSync(file)).update('\0');
	}
	return hash.digest('hex');
}

function build() {
	rmSync('dist', { recursive: true, force: true });
	rmSync(stamp, { force: true });
	execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
		stdio: 'inherit',
	});
	cpSync('icons', 'dist/icons', { recursive: true });
	for (const vendor of readdirSync('nodes')) {
		const schemas = `nodes/${vendor}/__schema__`;
		if (existsSync(schemas)) cpSync(schemas, `dist/${schemas}`, { recursive: true });
	}
}

const present = digest();
const isBuilt = existsSync('dist') && existsSync(stamp) && readFileSync(stamp, 'utf8') === present;
if (!isBuilt) {
	build();
	mkdirSync('.cache', { recursive: true });
	writeFileSync(stamp, present);
}
