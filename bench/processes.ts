import { fork, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import type { Accounting, FaultPlan, Limits, VendorName } from '../sandbox';
import type { Job, Measured } from './job';

export const root = resolve(__dirname, '..');
/** The Node that n8n is installed with: every contender runs in it. */
export const demoNode = join(root, 'demo/node_modules/.bin/node');
const engine = ['--import', join(__dirname, 'child/oneEngine.mjs'), '--import', 'tsx'];
// So many requests under way mean more listeners than Node expects.
const quiet = '--disable-warning=MaxListenersExceededWarning';

async function answerOf<Answer>(child: ChildProcess): Promise<Answer> {
	const settled = new AbortController();
	const ended = once(child, 'exit', { signal: settled.signal }).then(([status]) => {
		throw new Error(`A measuring process ended with status ${String(status)}`);
	});
	const answered = once(child, 'message', { signal: settled.signal });
	try {
		const [answer] = (await Promise.race([answered, ended])) as [Answer];
		return answer;
	} finally {
		settled.abort();
		await Promise.allSettled([answered, ended]);
	}
}

/** A process that runs workflows of contenders. */
export interface Runner {
	measure: (job: Job) => Promise<Measured>;
	stop: () => Promise<void>;
}

export async function startRunner(nodeOptions: string[] = []): Promise<Runner> {
	const child = fork(join(__dirname, 'child/contender.ts'), {
		cwd: root,
		execPath: demoNode,
		execArgv: [...nodeOptions, quiet, ...engine],
	});
	await answerOf(child);
	return {
		measure: (job) => {
			child.send(job);
			return answerOf<Measured>(child);
		},
		stop: () => stop(child),
	};
}

/** What loading some node files came to. */
export interface Loaded {
	wallMs: number;
	cpuMs: number;
	/** Inputs on the screen of each node, those of collections included. */
	inputs: Array<{ name: string; inputs: number }>;
}

/** Loads node files in a fresh process. */
export async function load(files: string[]): Promise<Loaded> {
	const child = fork(join(__dirname, 'child/load.mjs'), files, {
		cwd: root,
		execPath: demoNode,
		execArgv: [],
	});
	const ended = once(child, 'exit');
	const loaded = await answerOf<Loaded>(child);
	await ended;
	return loaded;
}

/** The vendors, in a process of their own. */
export interface Vendors {
	url: string;
	addRecords: (vendor: VendorName, count: number) => Promise<string[]>;
	plant: (plan: FaultPlan) => Promise<unknown>;
	accounting: () => Promise<Accounting>;
	stop: () => Promise<void>;
}

export async function startVendors(limits: Limits): Promise<Vendors> {
	const child = fork(join(__dirname, 'child/sandbox.ts'), [JSON.stringify(limits)], {
		cwd: root,
		execArgv: [quiet, '--import', 'tsx'],
	});
	const url = await answerOf<string>(child);
	const ask = async <Answer>(path: string, body?: object): Promise<Answer> => {
		const asked = body && {
			method: 'POST',
			headers: { 'Content-Type': 'application/json' },
			body: JSON.stringify(body),
		};
		return (await (await fetch(`${url}/control/${path}`, asked)).json()) as Answer;
	};
	return {
		url,
		addRecords: async (vendor, count) =>
			(await ask<{ ids: string[] }>('records', { vendor, count })).ids,
		plant: (plan) => ask('plant', plan),
		accounting: () => ask<Accounting>('accounting'),
		stop: () => stop(child),
	};
}

async function stop(child: ChildProcess): Promise<void> {
	const ended = once(child, 'exit');
	child.disconnect();
	await ended;
}
