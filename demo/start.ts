import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '../sandbox';
import { Api } from './api';
import { writeCredentials } from './credentials';
import { environment } from './environment';
import { clearLog, command, launch, stopN8n } from './n8n';
import { paths } from './paths';
import { freePorts } from './ports';
import { step } from './progress';
import { stopWithTheDemo } from './shutdown';
import { waitFor } from './wait';
import { writeWorkflows } from './workflows';

export interface Demo {
	sandbox: Sandbox;
	n8n: Api;
	stop(): Promise<void>;
}

const readySeconds = 180;

/**
 * Starts the sandbox and a real n8n that has the package, the credentials and all workflows.
 * @param modelUrl where a chat model answers, for the workflow with an agent
 */
export async function startDemo(modelUrl?: string): Promise<Demo> {
	await refuseSecondDemo();
	clearLog();
	installPackage();
	const sandbox = await createSandbox({ limits: 'documented' });
	const [port = 0, brokerPort = 0] = await freePorts(2);
	const n8n = new Api(`http://127.0.0.1:${port}`);
	const stop = async () => {
		await stopN8n();
		await sandbox.close();
	};
	stopWithTheDemo(stop);
	try {
		const env = environment(port, brokerPort);
		await step('Importing credentials and workflows', () => importAll(env, sandbox.url, modelUrl));
		await step('Starting n8n', () => startN8n(n8n, env));
		return { sandbox, n8n, stop };
	} catch (error) {
		await stop();
		throw error;
	}
}

/** Two would share one database, and each would take the other's credentials away. */
async function refuseSecondDemo(): Promise<void> {
	mkdirSync(paths.data, { recursive: true });
	writeFileSync(paths.address, '', { flag: 'a' });
	const url = readFileSync(paths.address, 'utf8');
	if (url !== '' && (await new Api(url).isReady())) {
		throw new Error(`The demo runs already, at ${url}. Stop it first.`);
	}
}

/** Puts the built package where n8n finds it. */
function installPackage(): void {
	rmSync(paths.installedPackage, { recursive: true, force: true });
	for (const part of ['package.json', 'dist']) {
		cpSync(join(paths.root, part), join(paths.installedPackage, part), { recursive: true });
	}
}

async function importAll(
	env: NodeJS.ProcessEnv,
	sandboxUrl: string,
	modelUrl?: string,
): Promise<void> {
	const credentials = writeCredentials(sandboxUrl, modelUrl);
	const workflows = writeWorkflows();
	// One after the other: at the first start the first one makes the database.
	await command(
		['import:credentials', `--input=${paths.credentials}`],
		env,
		`Successfully imported ${credentials} credentials`,
	);
	await command(
		['import:workflow', '--separate', `--input=${paths.imported}`],
		env,
		`Successfully imported ${workflows} workflows`,
	);
}

async function startN8n(n8n: Api, env: NodeJS.ProcessEnv): Promise<void> {
	const server = launch(['start'], env);
	await waitFor('n8n to answer', readySeconds, async () => {
		if (server.exitCode !== null) throw new Error('n8n ended while it was starting.');
		return (await n8n.isReady()) ? true : undefined;
	});
	writeFileSync(paths.address, n8n.url);
	await n8n.signIn();
}
