import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { load, root, type Loaded } from '../processes';
import { table, whole, type Section } from '../report';
import { median } from '../statistics';

const base = join(root, 'demo/node_modules/n8n-nodes-base/dist/nodes');
const kilobytes = (bytes: number) => `${whole(bytes / 1000)} kB`;

function nodesOfPackage(): string[] {
	const { n8n } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
		n8n: { nodes: string[] };
	};
	return n8n.nodes.map((file) => join(root, file));
}

/** What npm would publish. */
function packed(): { size: number; unpackedSize: number } {
	const output = execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
		cwd: root,
		encoding: 'utf8',
		shell: process.platform === 'win32',
		stdio: ['ignore', 'pipe', 'ignore'],
	});
	const [one] = JSON.parse(output) as [{ size: number; unpackedSize: number }];
	return one;
}

function folderSize(folder: string): number {
	const entries = readdirSync(folder, { recursive: true, encoding: 'utf8' });
	return entries
		.map((entry) => statSync(join(folder, entry)))
		.reduce((sum, entry) => sum + (entry.isFile() ? entry.size : 0), 0);
}

function nodesIn(folder: string): string[] {
	const files = readdirSync(join(base, folder)).filter((file) => file.endsWith('.node.js'));
	return files.map((file) => join(base, folder, file));
}

export async function start(quick: boolean): Promise<Section> {
	const subjects = [
		{ label: 'this package', files: nodesOfPackage() },
		...['Intercom', 'Zendesk'].map((folder) => ({
			label: `n8n-nodes-base, ${folder}`,
			files: nodesIn(folder),
		})),
	];
	const loads = new Map<string, Loaded[]>(subjects.map(({ label }) => [label, []]));
	for (let round = 0; round < (quick ? 3 : 11); round++) {
		for (const { label, files } of subjects) loads.get(label)?.push(await load(files));
	}
	const { size, unpackedSize } = packed();
	const sizes = [
		`${kilobytes(unpackedSize)} (${kilobytes(size)} packed)`,
		...['Intercom', 'Zendesk'].map((folder) => kilobytes(folderSize(join(base, folder)))),
	];
	const rows = subjects.map(({ label, files }, index) => {
		const all = loads.get(label) ?? [];
		const [first] = all;
		return [
			label,
			String(files.length),
			String(first?.inputs.reduce((sum, { inputs }) => sum + inputs, 0)),
			`${median(all.map(({ wallMs }) => wallMs)).toFixed(1)} ms`,
			sizes[index] ?? '',
		];
	});
	return {
		title: 'Start',
		text: [
			'Time to require all node files and make the nodes, in a fresh process in which n8n-workflow is loaded already, as it is in n8n; median of several processes, in turn. The size is that of the published package, with its source maps, and of the folders of n8n-nodes-base.',
			table(['', 'nodes', 'inputs', 'load', 'size'], rows),
		].join('\n\n'),
		goals: [],
	};
}
