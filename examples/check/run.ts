// npm run test:examples: every example in a real n8n against the sandbox. Words choose some by name.
// With --pictures it takes their pictures instead.
import './ownData';
import { rmSync } from 'node:fs';
import { openEditor } from '../../demo/browser';
import type { Example, Row } from '../../demo/example';
import { report } from '../../demo/examples';
import { logTail } from '../../demo/n8n';
import { paths } from '../../demo/paths';
import { say, step } from '../../demo/progress';
import { startDemo, type Demo } from '../../demo/start';
import { exampleNames } from '../../demo/workflows';
import { banOnAbuse } from './banOnAbuse';
import { eachEventOnce } from './eachEventOnce';
import { enrichVisitor } from './enrichVisitor';
import { exportYesterdaysChats } from './exportYesterdaysChats';
import { handOver } from './handOver';
import { missedChatToNote } from './missedChatToNote';
import { type Model, startModel } from './model';
import { moveVisitors } from './moveVisitors';
import { offlineMessageToCase } from './offlineMessageToCase';
import { takeExamplePictures } from './pictures';
import { queueAlarm } from './queueAlarm';
import { routeHotLeads } from './routeHotLeads';
import { syncPlanAndSpend } from './syncPlanAndSpend';
import { unsubscribeAndErase } from './unsubscribeAndErase';
import { whoIsThisVisitor } from './whoIsThisVisitor';

const headings = ['example', 'before', 'after', 'items', 'result'];

process.exitCode = 1;

const takesPictures = process.argv.includes('--pictures');
const words = process.argv.slice(2).filter((word) => word !== '--pictures');
const isChosen = (name: string) => words.length === 0 || words.some((word) => name.includes(word));

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
	const waiting = polling
		.filter(({ workflowId }) => isChosen(workflowId))
		.map((example) => carryOut(example, demo));
	const chosen = examples.filter(({ workflowId }) => isChosen(workflowId));
	const rows: Row[] = [];
	for (const example of chosen) rows.push(...(await carryOut(example, demo)));
	return [...rows, ...(await Promise.all(waiting)).flat()];
}

async function main(): Promise<void> {
	rmSync(paths.data, { recursive: true, force: true });
	const model = await startModel();
	try {
		const demo = await startDemo(model.url);
		try {
			if (takesPictures) await photograph(demo);
			else await check(demo, model);
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

async function photograph(demo: Demo): Promise<void> {
	const { browser, page } = await openEditor(demo);
	try {
		await takeExamplePictures(page, exampleNames().filter(isChosen));
	} finally {
		await browser.close();
	}
	process.exitCode = 0;
}

main().catch((error: unknown) => {
	say(error instanceof Error ? error.message : String(error));
	say(logTail());
});
