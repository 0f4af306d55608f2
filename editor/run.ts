// npm run test:editor: what a builder does, in the demo's n8n and a real browser. Words choose checks by name.
import './ownData';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEditor, type BrowserContext } from '../demo/browser';
import { logTail } from '../demo/n8n';
import { paths } from '../demo/paths';
import { say } from '../demo/progress';
import { startDemo, type Demo } from '../demo/start';
import type { Check } from './check';
import { checks } from './checks';

// The machine may be slow; a state that never comes is given up after this time.
const patienceMs = 60_000;
const failures = join(paths.data, 'failures');

process.exitCode = 1;

const words = process.argv.slice(2);
const chosen = checks.filter(
	({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

/** Carries out one check on a page of its own; tells whether it passed. */
async function carryOut(check: Check, context: BrowserContext, demo: Demo): Promise<boolean> {
	const startedAt = Date.now();
	const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
	const page = await context.newPage();
	page.setDefaultTimeout(patienceMs);
	try {
		await check.run({ demo, page });
		say(`  passed  ${check.name} (${seconds()} s)`);
		return true;
	} catch (error) {
		const picture = join(failures, `${check.name.replace(/\W+/g, '-')}.png`);
		await page.screenshot({ path: picture }).catch(() => undefined);
		say(`  FAILED  ${check.name} (${seconds()} s)\n${String(error)}\nThe page: ${picture}`);
		return false;
	} finally {
		demo.sandbox.clearFaults();
		await page.close();
	}
}

async function carryOutAll(demo: Demo): Promise<void> {
	const { browser, page } = await openEditor(demo);
	let passed = 0;
	try {
		for (const check of chosen) {
			if (await carryOut(check, page.context(), demo)) passed += 1;
		}
	} finally {
		await browser.close();
	}
	say(`${passed} of ${chosen.length} passed`);
	if (passed > 0 && passed === chosen.length) process.exitCode = 0;
}

async function main(): Promise<void> {
	rmSync(paths.data, { recursive: true, force: true });
	mkdirSync(failures, { recursive: true });
	const demo = await startDemo();
	try {
		await carryOutAll(demo);
	} finally {
		await demo.stop();
	}
}

main().catch((error: unknown) => {
	say(error instanceof Error ? error.message : String(error));
	say(logTail());
});
