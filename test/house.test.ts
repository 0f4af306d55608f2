import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '..');
const sources = filesIn('nodes').concat(filesIn('credentials'));

describe('the rules of the house', () => {
	test('only attempt.ts touches HTTP', () => {
		expect(sources.filter(contains(/helpers\s*\.\s*(httpRequest|request)/))).toEqual([
			'nodes/shared/attempt.ts',
		]);
	});

	test('only errors.ts builds what n8n throws', () => {
		expect(
			sources.filter(contains(/\b(NodeApiError|NodeOperationError)\b.*from|new Node\w*Error/)),
		).toEqual(['nodes/shared/errors.ts']);
	});

	test('only clock.ts knows the time, chance and waiting', () => {
		expect(sources.filter(contains(/Date\.now|Math\.random|\bsleep\b.*from/))).toEqual([
			'nodes/shared/clock.ts',
		]);
	});

	test('nodes/shared names no vendor', () => {
		const shared = sources.filter((file) => file.startsWith('nodes/shared/'));
		const naming = shared.filter(contains(/zoho|salesiq|zendesk|intercom|acquire\b/i));
		expect(naming).toEqual([]);
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
