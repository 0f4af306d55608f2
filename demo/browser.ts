import { existsSync } from 'node:fs';
import { chromium, selectors, type Browser, type Page } from 'playwright-core';
import { owner } from './api';
import type { Demo } from './start';

// n8n brings another version of playwright-core: who drives this browser takes the types from here.
export type { BrowserContext, Locator, Page } from 'playwright-core';

const executablePath = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium';

const args = [
	'--headless=new',
	'--no-sandbox',
	'--disable-gpu',
	'--disable-quic',
	'--no-first-run',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
];

/** Says early, and in plain words, what is missing. */
export function requireBrowser(): void {
	if (existsSync(executablePath)) return;
	throw new Error(
		`There is no browser at ${executablePath}. Install Chromium (on Debian: apt-get install chromium), or set CHROMIUM_PATH.`,
	);
}

/** A page of the demo's editor, signed in. */
export async function openEditor({ n8n }: Demo): Promise<{ browser: Browser; page: Page }> {
	selectors.setTestIdAttribute('data-test-id');
	const browser = await chromium.launch({ executablePath, args });
	const context = await browser.newContext({
		baseURL: n8n.url,
		viewport: { width: 1400, height: 900 },
	});
	const { email, password } = owner;
	const login = await context.request.post('/rest/login', {
		data: { emailOrLdapLoginId: email, password },
	});
	if (!login.ok()) throw new Error(`n8n refuses ${email}: ${await login.text()}`);
	return { browser, page: await context.newPage() };
}

/** In the page: waits until nothing moves but what never stops. */
const movementsEnd = `Promise.allSettled(
	document.getAnimations()
		.filter(({ effect }) => effect.getComputedTiming().endTime < Infinity)
		.map(({ finished }) => finished),
).then(() => undefined)`;

/** Waits until the page stands still, for a picture of it. */
export async function settled(page: Page): Promise<void> {
	await page.waitForLoadState('networkidle');
	await page.evaluate(movementsEnd);
}
