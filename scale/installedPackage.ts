import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Limits } from '../sandbox';
import { paths } from '../demo/paths';

/** Vendors' limits for a run: windows that a run of a few minutes meets often, and that the machine fills. */
export const limits = {
	intercom: { requests: 600, windowMs: 10_000, kind: 'fixed' },
	zendesk: { requests: 200, windowMs: 6000, kind: 'sliding' },
} satisfies Limits;

// The nodes' own limits are told the same; all else is the package as it is shipped.
const changes = [
	{ file: 'Intercom', from: /requests: 1666,/, to: 'requests: 600,' },
	{ file: 'ZendeskChat', from: /windowMs: (60_?000|6e4)/, to: 'windowMs: 6000' },
];

/** Puts the built package where n8n finds it, with the limits of this run. */
export function installPackage(userFolder: string): void {
	const installed = join(userFolder, '.n8n', 'nodes', 'node_modules', 'n8n-nodes-live-chat');
	for (const part of ['package.json', 'dist']) {
		cpSync(join(paths.root, part), join(installed, part), { recursive: true });
	}
	for (const { file, from, to } of changes) {
		const vendor = join(installed, 'dist', 'nodes', file, 'vendor.js');
		const text = readFileSync(vendor, 'utf8');
		if (!from.test(text)) throw new Error(`The limit of ${file} is not found in ${vendor}.`);
		writeFileSync(vendor, text.replace(from, to));
	}
}
