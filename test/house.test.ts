import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

const root = join(__dirname, '..');
const sources = filesIn('nodes').concat(filesIn('credentials'));

describe('the rules of the house', () => {
	test('only attempt.ts touches HTTP', () => {
		expect(sources.filter(contains(/helpers\s*\.\s*(httpRequest|request)/))).toEqual([
			'nodes/shared/sending/attempt.ts',
		]);
	});

	test('only errors.ts builds what n8n throws', () => {
		expect(
			sources.filter(contains(/\b(NodeApiError|NodeOperationError)\b.*from|new Node\w*Error/)),
		).toEqual(['nodes/shared/base/errors.ts']);
	});

	test('only clock.ts knows the time, chance and waiting', () => {
		expect(sources.filter(contains(/Date\.now|Math\.random|\bsleep\b.*from/))).toEqual([
			'nodes/shared/base/clock.ts',
		]);
	});

	test('nodes/shared names no vendor', () => {
		const shared = sources.filter((file) => file.startsWith('nodes/shared/'));
		const naming = shared.filter(contains(/zoho|salesiq|zendesk|intercom|acquire\b/i));
		expect(naming).toEqual([]);
	});

	test('a room of nodes/shared imports only from the rooms it may know', () => {
		const strangers = Object.entries(mayKnow).flatMap(([room, others]) =>
			sources
				.filter((file) => roomOf(file) === room)
				.flatMap((file) =>
					importsOf(file)
						.filter((target) => ![room, ...others].includes(roomOf(target) ?? ''))
						.map((target) => `${file} imports ${target}`),
				),
		);
		expect(strangers).toEqual([]);
	});

	test('every room is on the list', () => {
		const rooms = new Set(sources.map(roomOf).filter((room) => room !== undefined));
		expect([...rooms].sort()).toEqual(Object.keys(mayKnow).sort());
	});

	test('no file of nodes/shared imports itself by way of others, types included', () => {
		const shared = sources.filter((file) => roomOf(file) !== undefined);
		expect(shared.filter((file) => reachedFrom(file).has(file))).toEqual([]);
	});

	test('a vendor takes the words of an operation from their one door', () => {
		const vendors = sources.filter((file) => /^nodes\/(?!shared)/.test(file));
		const throughWalls = vendors.flatMap((file) =>
			importsOf(file)
				.filter((target) => roomOf(target) === 'operation' && !target.endsWith('/index.ts'))
				.map((target) => `${file} imports ${target}`),
		);
		expect(throughWalls).toEqual([]);
	});

	test('a node class has less than 60 lines, any other file at most 250', () => {
		expect(sources.filter((file) => linesOf(read(file)) > 250)).toEqual([]);
		const classes = sources.filter((file) => file.endsWith('.node.ts'));
		const longClasses = classes.filter(
			(file) => linesOf(read(file).split('export class')[1] ?? '') >= 60,
		);
		expect(longClasses).toEqual([]);
	});

	test('nothing is shipped but what a user needs', () => {
		const { dependencies, files, scripts, peerDependencies } = JSON.parse(read('package.json')) as {
			dependencies?: object;
			files: string[];
			scripts: Record<string, string>;
			peerDependencies: object;
		};
		expect(dependencies).toBeUndefined();
		expect(peerDependencies).toEqual({ 'n8n-workflow': '*' });
		expect(files).toEqual(['dist', 'CHANGELOG.md']);
		expect(Object.keys(scripts)).not.toEqual(
			expect.arrayContaining([expect.stringMatching(/^(pre|post)?(install|prepare)$/)]),
		);
	});
});

/** The rooms of nodes/shared, and which others each of them may know. */
const mayKnow: Record<string, string[]> = {
	base: [],
	credential: ['base'],
	operation: ['base'],
	screen: ['base', 'operation'],
	request: ['base', 'operation'],
	sending: ['base', 'operation'],
	run: ['base', 'operation', 'screen', 'request', 'sending'],
	trigger: ['base', 'operation', 'screen', 'request', 'sending', 'run'],
};

function roomOf(file: string): string | undefined {
	return /^nodes\/shared\/(\w+)\//.exec(file)?.[1];
}

/** The files that a file imports from, those of types included. */
function importsOf(file: string): string[] {
	return [...read(file).matchAll(/from '(\.[^']*)'/g)].map(([, path = '']) => {
		const target = posix.join(posix.dirname(file), path);
		return sources.includes(`${target}.ts`) ? `${target}.ts` : `${target}/index.ts`;
	});
}

function reachedFrom(file: string, reached = new Set<string>()): Set<string> {
	for (const target of importsOf(file)) {
		if (reached.has(target)) continue;
		reached.add(target);
		reachedFrom(target, reached);
	}
	return reached;
}

function filesIn(folder: string): string[] {
	return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
		.filter((file) => file.endsWith('.ts'))
		.map((file) => `${folder}/${file}`)
		.sort();
}

function read(file: string): string {
	return readFileSync(join(root, file), 'utf8');
}

function contains(pattern: RegExp): (file: string) => boolean {
	return (file) => pattern.test(read(file));
}

function linesOf(text: string): number {
	return text.split('\n').length;
}
