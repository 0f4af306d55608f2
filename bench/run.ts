// npm run bench [-- --only limit|together|cpu|memory|scale|start] [-- --quick]
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { document } from './document';
import { cpu } from './parts/cpu';
import { limit } from './parts/limit';
import { memory } from './parts/memory';
import { scale } from './parts/scale';
import { start } from './parts/start';
import { together } from './parts/together';
import { root } from './processes';
import type { Section } from './report';

const parts: Record<string, (quick: boolean) => Promise<Section>> = {
	limit,
	together,
	cpu,
	memory,
	scale,
	start,
};

const kept = (name: string) => join(root, '.cache/bench', `${name}.json`);

/** Keeps what was measured, so that a part can be measured anew without the others. */
function keep(name: string, section: Section): void {
	mkdirSync(join(root, '.cache/bench'), { recursive: true });
	writeFileSync(kept(name), JSON.stringify(section));
}

async function main(): Promise<void> {
	const { values } = parseArgs({
		options: { only: { type: 'string' }, quick: { type: 'boolean', default: false } },
	});
	const { only, quick } = values;
	const chosen = Object.keys(parts).filter((name) => only === undefined || name === only);
	if (chosen.length === 0) throw new Error(`--only takes one of ${Object.keys(parts).join(', ')}`);
	const sections: Section[] = [];
	for (const name of chosen) {
		const startedAt = Date.now();
		process.stderr.write(`Measuring ${name} …`);
		const section = await parts[name]?.(quick);
		if (section) sections.push(section);
		if (section && !quick) keep(name, section);
		process.stderr.write(` ${Math.round((Date.now() - startedAt) / 1000)} s\n`);
		// Shown at once, so that a part that fails does not take the others with it.
		for (const { what, measured } of section?.goals ?? []) {
			process.stderr.write(`  ${what}: ${measured}\n`);
		}
	}
	process.stdout.write(document(sections));
	// Smaller figures must not replace those of the whole parts.
	const names = Object.keys(parts);
	if (quick || !names.every((name) => existsSync(kept(name)))) return;
	const all = names.map((name) => JSON.parse(readFileSync(kept(name), 'utf8')) as Section);
	writeFileSync(join(root, 'docs/performance.md'), document(all));
}

void main();
