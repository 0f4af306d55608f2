// Writes the output schemas of all operations: the form of what they give in test/engine/cases.
// One whose case fails keeps the schema it has; one that no node offers any more loses it.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const require = createRequire(import.meta.url);

const { status } = spawnSync(
	process.execPath,
	['node_modules/jest/bin/jest.js', 'test/engine/operations.cases.test.ts'],
	{ stdio: 'inherit', env: { ...process.env, WRITE_SCHEMAS: 'yes' } },
);

const { n8n } = JSON.parse(readFileSync('package.json', 'utf8'));
for (const file of n8n.nodes) {
	const [Node] = Object.values(require(`../${file}`));
	const offered = operationFilesOf(new Node().description);
	const folder = `${dirname(file).replace('dist/', '')}/__schema__/v1.0.0`;
	if (offered.length === 0 || !existsSync(folder)) continue;
	for (const schema of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
		const isOrphan = schema.endsWith('.json') && !offered.includes(schema.replaceAll('\\', '/'));
		if (isOrphan) rmSync(`${folder}/${schema}`);
	}
}
process.exit(status ?? 1);

function operationFilesOf({ properties }) {
	return properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) =>
			options.map(({ value }) => `${displayOptions.show.resource[0]}/${value}.json`),
		);
}
