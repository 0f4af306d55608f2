// Fills dist/: the compiled nodes and credentials, their codex files, their output schemas and the icons.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';

rmSync('dist', { recursive: true, force: true });
execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'], {
	stdio: 'inherit',
});
cpSync('icons', 'dist/icons', { recursive: true });
for (const vendor of readdirSync('nodes')) {
	const schemas = `nodes/${vendor}/__schema__`;
	if (existsSync(schemas)) cpSync(schemas, `dist/${schemas}`, { recursive: true });
}
