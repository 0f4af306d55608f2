// What `npm publish` would ship: only what a user needs, all that n8n looks for, and small. With --release also that
// nothing is a placeholder any more.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const allowed = /^(dist\/.+|README\.md|LICENSE|CHANGELOG\.md|package\.json)$/;
const limitBytes = 1024 * 1024;

const [{ files, size, unpackedSize }] = JSON.parse(
	execFileSync('npm', ['pack', '--dry-run', '--json', '--loglevel=error'], { encoding: 'utf8' }),
);
const names = files.map(({ path }) => path);
const { n8n, repository } = JSON.parse(readFileSync('package.json', 'utf8'));
const { nodes, credentials } = n8n;
const isPlaceholder = repository.url.includes('github.com/example/');
const codexes = nodes.map((node) => node.replace(/\.js$/, '.json'));
const required = [...nodes, ...credentials, ...codexes, 'README.md', 'LICENSE', 'CHANGELOG.md'];

const problems = [
	...names.filter((name) => !allowed.test(name)).map((name) => `${name} should not be shipped`),
	...required.filter((name) => !names.includes(name)).map((name) => `${name} is missing`),
	...(size >= limitBytes ? [`the package has ${size} bytes`] : []),
	...(process.argv.includes('--release') && isPlaceholder
		? ['the address of the repository is a placeholder: see docs/release.md']
		: []),
];
for (const problem of problems) console.error(problem);
console.log(`${names.length} files, ${size} bytes packed, ${unpackedSize} bytes unpacked.`);
process.exit(problems.length > 0 ? 1 : 0);
