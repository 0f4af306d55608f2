// Writes the tables of README.md that follow from the operations; with --check it only says whether they are up to date.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

const rows = manifest.n8n.nodes.flatMap((file) => {
	const [Node] = Object.values(require(`../${file}`));
	const { displayName, properties } = new Node().description;
	const optionsOf = (name, resource) =>
		properties.find(
			(property) =>
				property.name === name &&
				(!resource || property.displayOptions.show.resource.includes(resource)),
		).options;
	return optionsOf('resource').flatMap((resource) =>
		optionsOf('operation', resource.value).map(
			({ name, description }) => `| ${displayName} | ${resource.name} | ${name} | ${description} |`,
		),
	);
});
const table = [
	'| Node | Resource | Operation | What it does |',
	'| --- | --- | --- | --- |',
	...rows,
];

const before = readFileSync('README.md', 'utf8');
const marked = /(<!-- operations -->\n)[\s\S]*?(<!-- \/operations -->)/;
const after = before.replace(marked, (_, start, end) => `${start}${table.join('\n')}\n${end}`);

if (!marked.test(before)) throw new Error('README.md has no place for the table of operations.');
if (process.argv.includes('--check')) {
	if (after !== before) throw new Error('README.md is behind the operations: run npm run docs.');
	console.log('README.md is up to date.');
} else {
	writeFileSync('README.md', after);
}
