import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from '../cluster';
import { defaultPoolSize, type Figures } from '../figures';
import { countInRedis, removeDuplicates } from '../repetitions';
import type { Result } from '../result';
import { addCredentials } from '../workflow';
import { type Cut, runCutOff } from './cutOff';
import { publishTrigger, runDeliveries, type Scene } from './deliveries';
import { publishPolls, runPolls } from './polls';
import { type Account, type Plan, runUpdates } from './updates';

/** One thing that happens to n8n, and what must come of it. */
export interface Case {
	title: string;
	/** Connections to the database that each worker may have. */
	poolSize: number;
	run: () => Promise<Result | Result[]>;
}

const redisAwayMs = 3000;
/** Longer than executions take to need it. */
const postgresAwayMs = 10_000;
const betweenRestartsMs = 15_000;

const toOne: Scene['route'] = ([first = '']) => first;
const inTurn: Scene['route'] = (urls, index) => urls[index % urls.length] ?? '';

/** In the order in which they are run. */
export async function allCases(cluster: Cluster, figures: Figures): Promise<Case[]> {
	const { sandbox, workers } = cluster;
	const credentials = await addCredentials(cluster);
	const { intercom, zendesk, zendeskOAuth, oauthToken, redis } = credentials;
	const both: Account[] = [
		{ vendor: 'intercom', credential: intercom },
		{ vendor: 'zendesk', credential: zendesk },
	];
	const usual = (title: string, run: (title: string) => Promise<Result | Result[]>): Case => ({
		title,
		poolSize: defaultPoolSize,
		run: () => run(title),
	});
	const updates = (title: string, plan: Omit<Plan, 'title'>) =>
		usual(title, () => runUpdates(cluster, { ...plan, title }));
	const updatesWith = (poolSize: number) => ({
		...updates(`updates, pool of ${poolSize}`, { ...figures.updates, accounts: both }),
		poolSize,
	});
	const events = (title: string, scene: Omit<Scene, 'title'>) =>
		usual(title, async () => {
			const named = { ...scene, title };
			return await runDeliveries(cluster, await publishTrigger(cluster, intercom, named), named);
		});
	const cutOff = (title: string, cut: Omit<Cut, 'title'>) =>
		usual(title, () => runCutOff(cluster, zendesk, figures.cutOff, { ...cut, title }));
	const ends = (signal: 'SIGKILL' | 'SIGTERM') => async () =>
		`it ended after ${(await workers.endOne(signal)).toFixed(0)} s`;
	const repeated = { ...figures.repeated, route: inTurn };
	return [
		updatesWith(defaultPoolSize),
		updates('a token expires', {
			...figures.disturbed,
			accounts: [{ vendor: 'zendesk', credential: zendeskOAuth }],
			meanwhile() {
				sandbox.tokens.expire(oauthToken);
			},
		}),
		updates('Redis is away', {
			...figures.disturbed,
			accounts: both,
			meanwhile: () => cluster.interrupt('redis', redisAwayMs),
		}),
		usual('main is restarted', async (title) => {
			const scene = { ...figures.events, title: `events, one process; ${title}`, route: toOne };
			const workflowId = await publishTrigger(cluster, intercom, scene);
			const polls = await publishPolls(cluster, credentials);
			return await Promise.all([
				runDeliveries(cluster, workflowId, scene),
				runPolls(cluster, polls, `polls; ${title}`, restarts(cluster)),
			]);
		}),
		events('events, two processes', { ...figures.events, route: inTurn, unjudged: ['twice'] }),
		events('events, two processes, Remove Duplicates', {
			...repeated,
			behind: removeDuplicates,
			unjudged: ['lost', 'twice'],
		}),
		events('events, two processes, counted in Redis', { ...repeated, behind: countInRedis(redis) }),
		cutOff('a worker is killed', { cut: ends('SIGKILL'), quietSeconds: 60 }),
		cutOff('a worker is stopped', { cut: ends('SIGTERM'), quietSeconds: 60 }),
		...figures.otherPoolSizes.map(updatesWith),
		{
			...cutOff('PostgreSQL is away', {
				cut: async () => {
					await cluster.interrupt('postgres', postgresAwayMs);
					return `away for more than ${postgresAwayMs / 1000} s`;
				},
				quietSeconds: 20,
			}),
			// Last, and with those workers that are there.
			poolSize: figures.otherPoolSizes.at(-1) ?? defaultPoolSize,
		},
	];
}

/** Main is killed, and then stopped in order. */
async function restarts({ restartMain }: Cluster): Promise<void> {
	for (const signal of ['SIGKILL', 'SIGTERM'] as const) {
		await sleep(betweenRestartsMs);
		await restartMain(signal);
	}
	await sleep(betweenRestartsMs);
}
