// npm run test:examples: every example in a real n8n against the sandbox. Words choose some by name.
import './ownData';
import { rmSync } from 'node:fs';
import type { Example, Row } from '../../demo/example';
import { report } from '../../demo/examples';
import { logTail } from '../../demo/n8n';
import { paths } from '../../demo/paths';
import { say, step } from '../../demo/progress';
import { startDemo, type Demo } from '../../demo/start';
import { banOnAbuse } from './banOnAbuse';
import { eachEventOnce } from './eachEventOnce';
import { enrichVisitor } from './enrichVisitor';
import { exportYesterdaysChats } from './exportYesterdaysChats';
import { handOver } from './handOver';
import { missedChatToNote } from './missedChatToNote';
import { type Model, startModel } from './model';
import { moveVisitors } from './moveVisitors';
import { offlineMessageToCase } from './offlineMessageToCase';
import { queueAlarm } from './queueAlarm';
import { routeHotLeads } from './routeHotLeads';
import { syncPlanAndSpend } from './syncPlanAndSpend';
import { unsubscribeAndErase } from './unsubscribeAndErase';
import { whoIsThisVisitor } from './whoIsThisVisitor';

const headings = ['example', 'before', 'after', 'items', 'result'];

process.exitCode = 1;

const words = process.argv.slice(2);
const isChosen = ({ workflowId }: Example) =>
	words.length === 0 || words.some((word) => workflowId.includes(word));

/** What throws is a difference like any other, so that the rest is still carried out. */
async function carryOut(example: Example, demo: Demo): Promise<Row[]> {
	const { workflowId, title } = example;
	const rows = await step(title, () => example.run(demo)).catch((error: unknown): Row[] => [
		{ vendor: [], before: [], after: [], items: [], differences: [String(error)] },
	]);
	return rows.map((row) => ({ ...row, vendor: [workflowId, row.vendor.join(', ')] }));
}

/** Those that poll wait side by side, since n8n asks but once a minute. */
async function carryOutAll(demo: Demo, examples: readonly Example[]): Promise<Row[]> {
	const polling = [banOnAbuse, offlineMessageToCase];
	const waiting = polling.filter(isChosen).map((example) => carryOut(example, demo));
	const rows: Row[] = [];
	for (const example of examples.filter(isChosen)) rows.push(...(await carryOut(example, demo)));
	return [...rows, ...(await Promise.all(waiting)).flat()];
}

async function main(): Promise<void> {
	rmSync(paths.data, { recursive: true, force: true });
	const model = await startModel();
	try {
		const demo = await startDemo(model.url);
		try {
			await check(demo, model);
		} finally {
			await demo.stop();
		}
	} finally {
		await model.close();
	}
}

async function check(demo: Demo, model: Model): Promise<void> {
	const rows = await carryOutAll(demo, [
		eachEventOnce,
		enrichVisitor,
		exportYesterdaysChats,
		handOver,
		missedChatToNote,
		moveVisitors,
		queueAlarm,
		routeHotLeads,
		syncPlanAndSpend,
		unsubscribeAndErase,
		whoIsThisVisitor(model),
	]);
	if (report(rows, headings) && rows.length > 0) process.exitCode = 0;
}

main().catch((error: unknown) => {
	say(error instanceof Error ? error.message : String(error));
	say(logTail());
});
