// npm run test:scale [-- --full]: n8n in queue mode with workers, processes for webhooks, Redis and PostgreSQL.
import { inspect, parseArgs } from 'node:util';
import { say, step } from '../demo/progress';
import { type Deliveries, type Route, runDeliveries } from './cases/deliveries';
import { runUpdates, type Updates } from './cases/updates';
import { type Cluster, defaultPoolSize, startCluster } from './cluster';
import type { Result } from './result';
import { table } from './table';
import { addCredentials } from './workflow';

const { values: asked } = parseArgs({ options: { full: { type: 'boolean', default: false } } });

const figures: { updates: Updates; deliveries: Deliveries } = asked.full
	? {
			updates: { executions: 50, updates: 200 },
			deliveries: { events: 5000, perSecond: 20 },
		}
	: {
			updates: { executions: 8, updates: 60 },
			deliveries: { events: 60, perSecond: 5 },
		};

const poolSizes = [defaultPoolSize, 10];

const toOne: Route = ([first = '']) => first;
const inTurn: Route = (urls, index) => urls[index % urls.length] ?? '';

async function runCases(cluster: Cluster): Promise<Result[]> {
	const results: Result[] = [];
	const run = async (title: string, work: (title: string) => Promise<Result>) => {
		results.push(await step(`Running "${title}"`, () => work(title)));
	};
	const credentials = await addCredentials(cluster.main, cluster.sandbox);
	for (const poolSize of poolSizes) {
		await cluster.restartWorkers(poolSize);
		await run(`updates, pool of ${poolSize}`, (title) =>
			runUpdates(cluster, credentials, figures.updates, title),
		);
	}
	await run('events, one process', (title) =>
		runDeliveries(cluster, credentials, figures.deliveries, {
			title,
			route: toOne,
			isShared: false,
		}),
	);
	await run('events, two processes', (title) =>
		runDeliveries(cluster, credentials, figures.deliveries, {
			title,
			route: inTurn,
			isShared: true,
		}),
	);
	return results;
}

/** Prints the table; tells whether all is as it should be. */
function report(results: readonly Result[]): boolean {
	say();
	say(table(results));
	const bad = results.filter(({ defects }) => defects.length > 0);
	for (const { title, defects } of bad) {
		say(`${title}:`);
		for (const defect of defects) say(`  ${defect}`);
	}
	say(`${results.length - bad.length} of ${results.length} as expected`);
	return bad.length === 0;
}

async function main(): Promise<void> {
	const cluster = await startCluster();
	try {
		if (report(await runCases(cluster))) process.exitCode = 0;
	} catch (error) {
		say(cluster.logTails());
		throw error;
	} finally {
		await step('Stopping everything', () => cluster.stop());
	}
}

process.exitCode = 1; // unless it comes to a good end
main().catch((error: unknown) => {
	say(inspect(error));
});
