// Writes what follows from the nodes' descriptions: the table of the README, and docs/operations.md with every operation.
// With --check it only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const manifest = JSON.parse(readFileSync('package.json', 'utf8'));
const descriptions = manifest.n8n.nodes.map((file) => {
	const [Node] = Object.values(require(`../${file}`));
	return new Node().description;
});

const optionsOf = ({ properties }, name, resource) =>
	properties.find(
		(property) =>
			property.name === name &&
			(!resource || property.displayOptions.show.resource.includes(resource)),
	)?.options ?? [];

const resourcesOf = (description) =>
	optionsOf(description, 'resource').map(({ name, value }) => ({
		name,
		operations: optionsOf(description, 'operation', value),
	}));

const table = (headings, rows) => [
	`| ${headings.join(' | ')} |`,
	`|${' --- |'.repeat(headings.length)}`,
	...rows.map((cells) => `| ${cells.join(' | ')} |`),
];

const isTrigger = ({ group }) => group.includes('trigger');
const actions = descriptions.filter((description) => !isTrigger(description));
const triggers = descriptions.filter(isTrigger);

const mostNames = 8;

/** As many names as a cell of the table can hold; docs/operations.md has all. */
const inShort = (names) =>
	names.length > mostNames
		? `${names.slice(0, mostNames).join(', ')}, and ${names.length - mostNames} more`
		: names.join(', ');

/** The node's part of the page with every operation. */
const link = ({ displayName }) =>
	`[${displayName}](docs/operations.md#${displayName.toLowerCase().replaceAll(' ', '-')})`;

/** What a trigger that also polls tells then. */
const whenPolling = (description) => optionsOf(description, 'pollEvents').map(({ name }) => name);

const overview = [
	...table(
		['Node', 'Operations', 'On'],
		actions.map((description) => {
			const resources = resourcesOf(description);
			const count = resources.reduce((sum, { operations }) => sum + operations.length, 0);
			return [link(description), count, resources.map(({ name }) => name).join(', ')];
		}),
	),
	'',
	...table(
		['Trigger', 'Starts a workflow on'],
		triggers.map((description) => [
			link(description),
			[
				inShort(optionsOf(description, 'events').map(({ name }) => name)),
				...(whenPolling(description).length > 0
					? [`by polling: ${whenPolling(description).join(', ')}`]
					: []),
			].join('; '),
		]),
	),
];

const everyOperation = [
	'# Operations',
	'',
	'Every operation of every node. This page is generated: `npm run docs`.',
	...actions.flatMap((description) => [
		'',
		`## ${description.displayName}`,
		...resourcesOf(description).flatMap(({ name, operations }) => [
			'',
			`### ${name}`,
			'',
			...table(
				['Operation', 'What it does'],
				operations.map((operation) => [operation.name, operation.description]),
			),
		]),
	]),
	...triggers.flatMap((description) => [
		'',
		`## ${description.displayName}`,
		'',
		...table(
			['Trigger On', 'When'],
			[
				...optionsOf(description, 'events').map((event) => [event.name, event.description ?? '']),
				...whenPolling(description).map((name) => [name, 'By polling']),
			],
		),
	]),
	'',
].join('\n');

const before = readFileSync('README.md', 'utf8');
const marked = /(<!-- operations -->\n)[\s\S]*?(<!-- \/operations -->)/;
if (!marked.test(before)) throw new Error('README.md has no place for the table of operations.');
const pages = {
	'README.md': before.replace(marked, (_, start, end) => `${start}${overview.join('\n')}\n${end}`),
	'docs/operations.md': everyOperation,
};

for (const [file, text] of Object.entries(pages)) {
	const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
	if (!process.argv.includes('--check')) writeFileSync(file, text);
	else if (!isCurrent) throw new Error(`${file} is behind the operations: run npm run docs.`);
	else console.log(`${file} is up to date.`);
}
