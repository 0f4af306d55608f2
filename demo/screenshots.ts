// Pictures for the documentation, taken from the demo's own editor: npm run screenshots
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { openEditor } from './browser';
import { examples } from './examples';
import { logTail } from './n8n';
import { paths } from './paths';
import { say, step } from './progress';
import { pictures, width } from './pictures';
import { startDemo, type Demo } from './start';

const folder = join(paths.root, 'docs', 'screenshots');
const settleMs = 700;
const style = `
	/* Messages that come and go would make every run another picture. */
	.el-notification { display: none !important }
	/* A form may be as high as the window, to be seen whole. */
	[data-test-id="editCredential-modal"] { max-height: none !important }
`;

process.exitCode = 1;

/** All pictures, or those named on the command line. */
function chosen() {
	const names = process.argv.slice(2);
	return Object.entries(pictures).filter(([name]) => names.length === 0 || names.includes(name));
}

async function takeAll(page: Page, demo: Demo): Promise<void> {
	mkdirSync(folder, { recursive: true });
	for (const [name, arrange] of chosen()) {
		await step(name, async () => {
			await page.setViewportSize({ width, height: 900 });
			const part = await arrange(page, demo);
			await page.addStyleTag({ content: style });
			await page.waitForTimeout(settleMs);
			await (part ?? page).screenshot({
				path: join(folder, `${name}.png`),
				animations: 'disabled',
			});
		});
	}
}

async function photograph(demo: Demo): Promise<void> {
	// The records that the workflows ask for, as they are after the demo.
	for (const example of examples) await step(example.title, () => example.run(demo));
	const { browser, page } = await openEditor(demo);
	try {
		await takeAll(page, demo);
	} catch (error) {
		await page.screenshot({ path: join(paths.data, 'failed.png') });
		throw error;
	} finally {
		await browser.close();
	}
}

async function main(): Promise<void> {
	const demo = await startDemo();
	try {
		await photograph(demo);
	} finally {
		await demo.stop();
	}
	process.exitCode = 0;
}

main().catch((error: unknown) => {
	say(error instanceof Error ? error.message : String(error));
	say(logTail());
});
