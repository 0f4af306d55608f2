// npm run demo: a real n8n with the package, the sandbox behind it, the example workflows run once.
import { relative } from 'node:path';
import { owner } from './api';
import { runExamples } from './examples';
import { logTail } from './n8n';
import { paths } from './paths';
import { say } from './progress';
import { startDemo } from './start';

// A failure until the table says otherwise, also when the demo is interrupted.
process.exitCode = 1;

async function main(): Promise<void> {
	const demo = await startDemo();
	try {
		if (await runExamples(demo)) process.exitCode = 0;
	} catch (error) {
		await demo.stop();
		throw error;
	}
	if (process.argv.includes('--once')) {
		await demo.stop();
		return;
	}
	say();
	say(`Editor   ${demo.n8n.url}`);
	say(`Sign in  ${owner.email}  ${owner.password}`);
	say(`Sandbox  ${demo.sandbox.url}`);
	say('The workflows of examples/ are there as well, switched off.');
	say('The next start resets all these workflows and the credentials. Press Ctrl+C to stop.');
}

main().catch((error: unknown) => {
	say();
	say(error instanceof Error ? error.message : String(error));
	const tail = logTail();
	if (tail !== '') say(`\nThe end of ${relative(process.cwd(), paths.log)}:\n${tail}`);
});
