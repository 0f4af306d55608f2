import { parseArgs } from 'node:util';
import { createSandbox, samples } from '.';

async function main(): Promise<void> {
	const { values } = parseArgs({ options: { port: { type: 'string', default: '0' } } });
	const sandbox = await createSandbox({ port: Number(values.port), limits: 'documented' });
	process.stdout.write(`Sandbox: ${sandbox.url}/{zoho,zendesk,intercom,acquire}\n`);
	process.stdout.write(
		`Control: ${sandbox.url}/control/{state,log,accounting,reset,plant,records,zoho/fire,zendesk/chats,zendesk/touch}\n`,
	);
	process.stdout.write(`${JSON.stringify(samples, null, 2)}\n`);
	const stop = (): void => {
		void sandbox.close();
	};
	process.once('SIGINT', stop);
	process.once('SIGTERM', stop);
}

void main();
