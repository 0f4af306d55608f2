import { cpSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import type { clock as Clock } from '../nodes/shared/base/clock';
import { chance } from '../sandbox/core/chance';
import { createEngine, type Engine } from '../test/engine/harness';
import { nowIn, sleepIn, tempo } from './time';
import { startVendors, type Vendors } from './vendors';

/** What every soak plays on. */
export interface Stage {
	engine: Engine;
	vendors: Vendors;
	/** The package once more, which shares nothing with the first: what another process of n8n is to the vendors. */
	otherEngine: () => Engine;
	/** The clock of the nodes, which the vendors share. */
	clock: typeof Clock;
	/** Warnings of Node and rejections that nobody handled. */
	complaints: ReadonlySet<string>;
	/** Since the stage was set. */
	seconds: () => number;
}

const packageRoot = resolve(__dirname, '..');
const otherRoot = join(packageRoot, '.cache/other');

/** Starts the engine and, in a process of their own, the vendors, both on a clock that runs `factor` times as fast. */
export async function setStage(seed: number, factor: number): Promise<Stage> {
	// Each once, however often it comes.
	const complaints = new Set<string>();
	process.on('warning', ({ name, message }) => complaints.add(`${name}: ${message}`));
	process.on('unhandledRejection', (reason) => complaints.add(`Unhandled: ${String(reason)}`));

	const time = tempo(factor);
	let drawn = 0;
	const random = () => chance(seed, ++drawn);
	const inRoot = (root: string) => {
		// The very object that the nodes read the time from.
		const builtClock = join(root, 'dist/nodes/shared/base/clock.js');
		const { clock } = createRequire(__filename)(builtClock) as { clock: typeof Clock };
		Object.assign(clock, { now: nowIn(time), sleep: sleepIn(time, clock.sleep), random });
		return { clock, engine: createEngine(root) };
	};
	const { clock, engine } = inRoot(packageRoot);
	const vendors = await startVendors(time);
	const otherEngine = () => {
		for (const part of ['dist', 'package.json']) {
			cpSync(join(packageRoot, part), join(otherRoot, part), { recursive: true });
		}
		return inRoot(otherRoot).engine;
	};
	const startedAt = performance.now();
	const seconds = () => (performance.now() - startedAt) / 1000;
	return { engine, otherEngine, vendors, clock, complaints, seconds };
}
