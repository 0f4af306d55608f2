import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { waitFor } from '../demo/wait';

// Longer than n8n gives its jobs to end.
const stopSeconds = 40;

/** How a process is started. */
export interface Start {
	/** Also the name of its log. */
	name: string;
	command: string;
	args: readonly string[];
	env: NodeJS.ProcessEnv;
	/** What asks it to end in order. */
	stopBy?: NodeJS.Signals;
	isReady: () => Promise<boolean>;
	readySeconds: number;
}

/** A process that was started here. */
export interface Running {
	readonly start: Start;
	readonly child: ChildProcess;
}

/** Every process of a run, so that none outlives it. */
export class Processes {
	// The last one started is the first one stopped.
	#running: Running[] = [];

	constructor(readonly folder: string) {}

	/** Starts a process and waits until it is ready. */
	async start(start: Start): Promise<Running> {
		const running = this.#spawn(start);
		await waitFor(`${start.name} to be ready`, start.readySeconds, async () => {
			if (hasEnded(running)) throw new Error(`${start.name} ended while it was starting.`);
			return (await start.isReady()) ? true : undefined;
		});
		return running;
	}

	#spawn(start: Start): Running {
		const log = openSync(this.#logOf(start), 'a');
		// A group of its own: Ctrl+C reaches this process alone, which then stops the others in order.
		const child = spawn(start.command, start.args, {
			env: start.env,
			cwd: this.folder,
			detached: true,
			stdio: ['ignore', log, log],
		});
		closeSync(log);
		// Without a program there is no end either; the start fails by its time.
		child.once('error', () => undefined);
		const running = { start, child };
		this.#running.unshift(running);
		child.once('close', () => {
			this.#running = this.#running.filter((other) => other !== running);
		});
		return running;
	}

	/** Asks a process to end, and waits for it; ends it after a while if it does not. */
	async stop(running: Running, by = running.start.stopBy ?? 'SIGTERM'): Promise<void> {
		const { child } = running;
		if (hasEnded(running)) return;
		const ended = new Promise((resolve) => child.once('close', resolve));
		signal(child, by);
		await Promise.race([ended, sleep(stopSeconds * 1000, undefined, { ref: false })]);
		signal(child, 'SIGKILL');
	}

	/** Those of n8n first and at once, then what they stand on. */
	async stopAll(): Promise<void> {
		const isLast = ({ start }: Running) => start.stopBy !== undefined;
		const all = [...this.#running];
		await Promise.all(all.filter((one) => !isLast(one)).map((one) => this.stop(one)));
		await Promise.all(all.filter(isLast).map((one) => this.stop(one)));
	}

	/** The last resort, also when this process ends unexpectedly. */
	killAll(): void {
		for (const { child } of this.#running) signal(child, 'SIGKILL');
	}

	/** The end of what each of the running processes wrote, for a message about a failure. */
	logTails(lines = 6): string {
		const tails = this.#running.map(({ start }) => {
			const tail = readFileSync(this.#logOf(start), 'utf8').trimEnd().split('\n').slice(-lines);
			return [`-- ${start.name}`, ...tail].join('\n');
		});
		return tails.join('\n');
	}

	#logOf({ name }: Start): string {
		return join(this.folder, `${name.replaceAll(' ', '-')}.log`);
	}
}

/** Is it over, in whatever way? */
export const hasEnded = ({ child }: Running) =>
	child.exitCode !== null || child.signalCode !== null;

function signal({ pid }: ChildProcess, name: NodeJS.Signals): void {
	if (pid === undefined) return;
	try {
		process.kill(-pid, name);
	} catch {
		// It ended in the meantime.
	}
}
