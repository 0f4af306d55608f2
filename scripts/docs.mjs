// Writes what follows from the nodes: the table of the README, docs/operations.md with every operation, and what each
// choice of scopes allows in docs/zoho-salesiq.md.
// With --check it only says whether they are up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { scopesTable } from './scopes.mjs';

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

/** What a cell of the README can hold; docs/operations.md has all. */
const mostNames = 6;
const inShort = (names) =>
	names.length > mostNames
		? `${names.slice(0, mostNames).join(', ')} and ${names.length - mostNames} more`
		: names.join(', ');

/** What most workflows work with, the first one first. */
const wanted = [
	'Visitor',
	'Contact',
	'Conversation',
	'Chat',
	'Case',
	'Ticket',
	'Company',
	'Tag',
	'Operator',
	'Agent',
	'Department',
];
const mostWanted = (names) => [
	...wanted.filter((name) => names.includes(name)),
	...names.filter((name) => !wanted.includes(name)),
];

/** What many events are about, that of most events first: `Contact` of `Contact: Merged`, or the first word. */
function subjects(names) {
	const counts = new Map();
	for (const name of names) {
		const subject = name.includes(':') ? name.split(':')[0] : name.split(' ')[0];
		counts.set(subject, (counts.get(subject) ?? 0) + 1);
	}
	return [...counts].sort(([, one], [, other]) => other - one).map(([subject]) => subject);
}

/** The page of a node, where its own Docs link leads. */
const pages = new Map(
	manifest.n8n.nodes.map((file, index) => {
		const { resources } = JSON.parse(readFileSync(file.replace(/\.js$/, '.json'), 'utf8'));
		const [{ url }] = resources.primaryDocumentation;
		return [descriptions[index].name, url.slice(url.indexOf('docs/'))];
	}),
);

/** The node's part of the page with every operation. */
const inOperations = (text, { displayName }) =>
	`[${text}](docs/operations.md#${displayName.toLowerCase().replaceAll(' ', '-')})`;

/** What a trigger that also polls tells then. */
const whenPolling = (description) => optionsOf(description, 'pollEvents').map(({ name }) => name);

const eventsOf = (trigger) => {
	const names = optionsOf(trigger, 'events')
		.map(({ name }) => name)
		.filter((name) => !name.startsWith('All '));
	const link = inOperations(`${names.length} events`, trigger);
	return names.length > mostNames
		? `${link} of ${inShort(subjects(names))}`
		: `${link}: ${inShort(names)}`;
};

const overview = table(
	['Node', 'Works with', 'Trigger tells'],
	actions.map((node) => {
		const resources = resourcesOf(node);
		const count = resources.reduce((sum, { operations }) => sum + operations.length, 0);
		const names = mostWanted(resources.map(({ name }) => name));
		const trigger = triggers.find(({ name }) => name === `${node.name}Trigger`);
		return [
			`[${node.displayName}](${pages.get(node.name)})`,
			`${inOperations(`${count} operations`, node)}: ${inShort(names)}`,
			eventsOf(trigger) + (whenPolling(trigger).length > 0 ? '; also by polling' : ''),
		];
	}),
);

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
				...optionsOf(description, 'events').map((event) => [
					event.name,
					event.description ?? 'By webhook',
				]),
				...whenPolling(description).map((name) => [name, 'By polling']),
			],
		),
	]),
	'',
].join('\n');

/** A page with a table between two marks, written anew. */
function filled(file, name, lines) {
	const before = readFileSync(file, 'utf8');
	const marked = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*?(<!-- /${name} -->)`);
	if (!marked.test(before)) throw new Error(`${file} has no place for the table of ${name}.`);
	return before.replace(marked, (_, start, end) => `${start}${lines.join('\n')}\n${end}`);
}

const texts = {
	'README.md': filled('README.md', 'operations', overview),
	'docs/operations.md': everyOperation,
	'docs/zoho-salesiq.md': filled('docs/zoho-salesiq.md', 'scopes', scopesTable(require, table)),
};

for (const [file, text] of Object.entries(texts)) {
	const isCurrent = existsSync(file) && readFileSync(file, 'utf8') === text;
	if (!process.argv.includes('--check')) writeFileSync(file, text);
	else if (!isCurrent) throw new Error(`${file} is behind the nodes: run npm run docs.`);
	else console.log(`${file} is up to date.`);
}
