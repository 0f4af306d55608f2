// The sandbox in a process of its own, so that its work is not counted as that of a contender.
import { createSandbox, type Limits } from '../../sandbox';

async function main(): Promise<void> {
	const limits = JSON.parse(process.argv[2] ?? '{}') as Limits;
	const { url } = await createSandbox({ limits, keepLog: false });
	process.send?.(url);
}

process.once('disconnect', () => process.exit());
void main();
