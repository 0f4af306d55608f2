// Writes the output schemas of all operations: the form of what they give in test/engine/cases.
import { execFileSync } from 'node:child_process';
import { readdirSync, rmSync } from 'node:fs';

for (const vendor of readdirSync('nodes')) {
	rmSync(`nodes/${vendor}/__schema__`, { recursive: true, force: true });
}
execFileSync(
	process.execPath,
	['node_modules/jest/bin/jest.js', 'test/engine/operations.cases.test.ts'],
	{ stdio: 'inherit', env: { ...process.env, WRITE_SCHEMAS: 'yes' } },
);
