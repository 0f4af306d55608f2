// npm run test:editor: what a builder does, in the demo's n8n and a real browser. Words choose checks by name.
// npm run screenshots: the pictures of the docs, in the same way.
import './ownData';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { openEditor, requireBrowser, type Page } from '../demo/browser';
import { examples } from '../demo/examples';
import { logTail } from '../demo/n8n';
import { paths } from '../demo/paths';
import { say, step } from '../demo/progress';
import { startDemo, type Demo } from '../demo/start';
import type { Check } from './check';
import { checks } from './checks';
import { pictures } from './pictures';

// The machine may be slow; a state that never comes is given up after this time.
const patienceMs = 60_000;
const failures = join(paths.data, 'failures');

process.exitCode = 1;

const takesPictures = process.argv.includes('--pictures');
const words = process.argv.slice(2).filter((word) => word !== '--pictures');
const chosen = (takesPictures ? pictures : checks).filter(
	({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);

/** Carries out one check; tells whether it passed. */
async function carryOut(check: Check, page: Page, demo: Demo): Promise<boolean> {
	const startedAt = Date.now();
	const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
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
	}
}

async function carryOutAll(demo: Demo): Promise<void> {
	const { browser, page } = await openEditor(demo);
	let passed = 0;
	try {
		for (const check of chosen) {
			// n8n lets one tab at a time edit a workflow, and several pictures change the same one.
			const own = takesPictures ? page : await page.context().newPage();
			if (await carryOut(check, own, demo)) passed += 1;
			if (own !== page) await own.close();
		}
	} finally {
		await browser.close();
	}
	say(`${passed} of ${chosen.length} passed`);
	if (passed > 0 && passed === chosen.length) process.exitCode = 0;
}

/** The pictures show the records as they are after the demo. */
async function runExamples(demo: Demo): Promise<void> {
	for (const example of examples) await step(example.title, () => example.run(demo));
}

async function main(): Promise<void> {
	requireBrowser();
	rmSync(paths.data, { recursive: true, force: true });
	mkdirSync(failures, { recursive: true });
	const demo = await startDemo();
	try {
		if (takesPictures) await runExamples(demo);
		await carryOutAll(demo);
	} finally {
		await demo.stop();
	}
}

main().catch((error: unknown) => {
	say(error instanceof Error ? error.message : String(error));
	say(logTail());
});
