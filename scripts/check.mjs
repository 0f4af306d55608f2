// Checks a change in hand: types, lint and the tests of the files that differ from where the branch left main.
import { execFileSync, spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';

const git = (...args) =>
	execFileSync('git', args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
		.split('\n')
		.filter(Boolean);

const run = (tool, ...args) => {
	const { status } = spawnSync(process.execPath, [`node_modules/${tool}`, ...args], {
		stdio: 'inherit',
	});
	if (status !== 0) process.exit(status ?? 1);
};

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
	.map((file) => `test/${file.replaceAll('\\', '/')}`)
	.filter((file) => file.endsWith('.test.ts'));

/** Tests of the engine load the nodes by name, which no import tells. */
function engineTestsOf(file) {
	const [, folder = ''] = /^nodes\/([^/]+)\//.exec(file) ?? [];
	if (folder === '') return [];
	if (folder === 'shared') return tests.filter((test) => test.startsWith('test/engine/'));
	const vendor = folder.toLowerCase();
	const named = tests.filter((test) => test.toLowerCase().startsWith(`test/engine/${vendor}`));
	return [...named, ...tests.filter((test) => /operations\.|golden/.test(test))];
}

const changed = [
	...new Set([
		...git('diff', '--name-only', '--diff-filter=d', branchPoint()),
		...git('ls-files', '--others', '--exclude-standard'),
	]),
];

function branchPoint() {
	try {
		return git('merge-base', 'main', 'HEAD')[0];
	} catch {
		return 'HEAD';
	}
}

if (changed.length === 0) {
	console.log('Nothing differs from main.');
	process.exit(0);
}
const code = changed.filter((file) => /\.(ts|mjs|cjs)$/.test(file));
const shipped = changed.filter((file) =>
	/^(nodes|credentials)\/.*\.ts$|^package\.json$/.test(file),
);
const strict = ['--no-inline-config', '--max-warnings', '0', '--no-warn-ignored'];

run(
	'typescript/bin/tsc',
	...['--noEmit', '--incremental', '--tsBuildInfoFile', '.cache/typecheck.tsbuildinfo'],
);
run('prettier/bin/prettier.cjs', '--check', '--ignore-unknown', ...changed);
if (shipped.length > 0) run('eslint/bin/eslint.js', ...strict, ...shipped);
if (code.length > 0) {
	run('eslint/bin/eslint.js', '--config', 'eslint.house.config.mjs', ...strict, ...code);
}
run('../scripts/build.mjs');
const built = code.map((file) => file.replace(/^((?:nodes|credentials)\/.*)\.ts$/, 'dist/$1.js'));
run(
	'jest/bin/jest.js',
	...['--coverage=false', '--passWithNoTests', '--findRelatedTests'],
	...new Set([...built, ...changed.flatMap(engineTestsOf)]),
);
