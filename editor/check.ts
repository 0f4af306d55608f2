import type { Page } from '../demo/browser';
import type { Demo } from '../demo/start';

/** What a check works on: the running demo and a fresh page of its editor, signed in. */
export interface Stage {
	demo: Demo;
	page: Page;
}

/** One thing that a builder must be able to do; it fails by throwing. */
export interface Check {
	name: string;
	run(stage: Stage): Promise<void>;
}

/** Throws unless a text holds another. */
export function expectText(text: string, part: string): void {
	if (!text.includes(part)) throw new Error(`Expected "${part}" in: ${text}`);
}
