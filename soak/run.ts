// npm run soak -- --items 20000 --seed 7: every fault at once, then what the nodes reported against what the vendors hold.
// npm run soak -- --upserts: the same of people who come twice, in several executions at once.
import './environment';
import { parseArgs } from 'node:util';
import { setStage } from './stage';
import { soakUpdates } from './updates';
import { soakUpserts } from './upserts';

const { values: asked } = parseArgs({
	options: {
		upserts: { type: 'boolean', default: false },
		/** 20,000, or 10,000 upserts. */
		items: { type: 'string' },
		/** Upserts of the same new person in two executions at once. */
		pairs: { type: 'string', default: '1000' },
		seed: { type: 'string', default: '1' },
		/** How many times faster than real time runs. */
		factor: { type: 'string', default: '50' },
	},
});

async function main(): Promise<void> {
	const [seed, factor] = [Number(asked.seed), Number(asked.factor)];
	const stage = await setStage(seed, factor);
	process.stdout.write(`seed ${seed}, time runs ${factor} times as fast\n`);
	const defects = asked.upserts
		? await soakUpserts(stage, Number(asked.items ?? 10_000), Number(asked.pairs), seed)
		: await soakUpdates(stage, Number(asked.items ?? 20_000), seed);
	stage.vendors.close();
	for (const line of defects) process.stdout.write(`! ${line}\n`);
	process.exitCode = Math.min(defects.length, 1);
}

process.exitCode = 1; // unless it comes to a good end
main().catch((error: unknown) => {
	process.stderr.write(`${error instanceof Error ? String(error.stack) : 'failed'}\n`);
	process.exit();
});
