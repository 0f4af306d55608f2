import { spawn, type ChildProcess } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { paths } from './paths';

const commandSeconds = 120;
const stopMs = 10_000;

/** Every n8n process that still runs, so that none outlives the demo. */
const alive = new Set<ChildProcess>();
let launched = false;

export function clearLog(): void {
	mkdirSync(paths.data, { recursive: true });
	writeFileSync(paths.log, '');
}

/** The end of what n8n wrote, for a message about a failure; empty if it was not started at all. */
export function logTail(lines = 15): string {
	if (!launched) return '';
	return readFileSync(paths.log, 'utf8').trimEnd().split('\n').slice(-lines).join('\n');
}

/** Starts one n8n process; all its output goes to the log. */
export function launch(args: readonly string[], env: NodeJS.ProcessEnv): ChildProcess {
	const log = openSync(paths.log, 'a');
	// A group of its own: Ctrl+C reaches the demo alone, which then stops n8n and n8n's own children in order.
	const child = spawn(paths.node, [paths.n8n, ...args], {
		env,
		detached: true,
		stdio: ['ignore', log, log],
	});
	closeSync(log);
	alive.add(child);
	launched = true;
	child.once('close', () => alive.delete(child));
	return child;
}

/** Runs an n8n command to its end. */
export async function command(
	args: readonly string[],
	env: NodeJS.ProcessEnv,
	proof: string,
): Promise<void> {
	const written = readFileSync(paths.log).length;
	const child = launch(args, env);
	const ended = new Promise<void>((resolve, reject) => {
		child.once('error', reject);
		child.once('close', () => {
			resolve();
		});
	});
	const timeout = new AbortController();
	await Promise.race([ended, tooLong(`n8n ${args.join(' ')}`, timeout.signal)]);
	timeout.abort();
	// A failed import ends with status 0 as well, so its own words are the proof.
	const output = readFileSync(paths.log).subarray(written).toString();
	if (!output.includes(proof)) throw new Error(`n8n ${args.join(' ')} did not succeed.`);
}

async function tooLong(what: string, signal: AbortSignal): Promise<void> {
	await sleep(commandSeconds * 1000, undefined, { signal }).catch(() => undefined);
	if (!signal.aborted) throw new Error(`Waited ${commandSeconds} s for ${what}.`);
}

/** Asks all n8n processes to end, and ends them after a while if they do not. */
export async function stopN8n(): Promise<void> {
	const ending = [...alive].map(
		(child) =>
			new Promise((resolve) => {
				child.once('close', resolve);
				signalGroup(child, 'SIGTERM');
			}),
	);
	await Promise.race([Promise.all(ending), sleep(stopMs, undefined, { ref: false })]);
	killN8n();
}

/** The last resort, also when the demo itself ends unexpectedly. */
export function killN8n(): void {
	for (const child of alive) signalGroup(child, 'SIGKILL');
}

function signalGroup({ pid }: ChildProcess, signal: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, signal);
	} catch {
		// It ended in the meantime.
	}
}
