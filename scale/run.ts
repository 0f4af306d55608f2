// npm run test:scale [-- --small] [--only events] [--write]: n8n in queue mode with workers, processes for webhooks,
// Redis and PostgreSQL.
import { inspect, parseArgs } from 'node:util';
import { say, step } from '../demo/progress';
import { allCases } from './cases/all';
import { type Cluster, startCluster } from './cluster';
import { writeRows } from './document';
import { defaultPoolSize, full, small } from './figures';
import type { Result } from './result';
import { rowOf, table } from './table';

const { values: asked } = parseArgs({
	options: {
		/** Small figures; otherwise those of docs/scale.md. */
		small: { type: 'boolean', default: false },
		/** Cases with one of these in their title. */
		only: { type: 'string', multiple: true, default: [''] },
		/** Writes the rows into the table of docs/scale.md. */
		write: { type: 'boolean', default: false },
	},
});
const figures = asked.small ? small : full;

async function runCases(cluster: Cluster): Promise<Result[]> {
	const results: Result[] = [];
	for (const { title, poolSize, run } of await allCases(cluster, figures)) {
		if (!asked.only.some((part) => title.includes(part))) continue;
		await cluster.workers.use(poolSize);
		results.push(...[await step(`Running "${title}"`, run)].flat());
	}
	return results;
}

/** Prints the table; tells whether all is as it should be. */
function report(results: readonly Result[]): boolean {
	const rows = results.map(rowOf);
	say();
	say(table(rows));
	const bad = results.filter(({ defects }) => defects.length > 0);
	for (const { title, defects } of bad) {
		say(`${title}:`);
		for (const defect of defects) say(`  ${defect}`);
	}
	say(`${results.length - bad.length} of ${results.length} as expected`);
	if (asked.write) writeRows(rows);
	return bad.length === 0;
}

async function main(): Promise<void> {
	const cluster = await startCluster(defaultPoolSize);
	try {
		if (report(await runCases(cluster))) process.exitCode = 0;
	} catch (error) {
		// What is interrupted fails for that reason alone.
		if (cluster.isInterrupted()) return;
		say(cluster.logTails());
		say(inspect(error));
	} finally {
		await step('Stopping everything', () => cluster.stop());
	}
}

process.exitCode = 1; // unless it comes to a good end
main().catch((error: unknown) => {
	say(inspect(error));
});
