import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const root = join(__dirname, '..', '..');

test.each(['SIGINT', 'SIGTERM'] as const)(
	'the sandbox runs alone, prints its address and the samples, and stops on %s',
	async (signal) => {
		const command = ['--import', 'tsx', join(root, 'sandbox', 'cli.ts')];
		const child = spawn(process.execPath, command, { cwd: root });
		const lines: string[] = [];
		const reader = createInterface(child.stdout);
		reader.on('line', (line) => lines.push(line));
		await once(reader, 'line');
		const [, url = ''] = /(http:\/\/127\.0\.0\.1:\d+)/.exec(lines[0] ?? '') ?? [];
		const response = await fetch(`${url}/control/accounting`);
		expect(response.status).toBe(200);
		child.kill(signal);
		const [exitCode] = (await once(child, 'close')) as [number | null];
		expect(exitCode).toBe(0);
		expect(lines.join('\n')).toContain('sandbox-zoho-organisation-token');
	},
);
