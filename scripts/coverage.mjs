// Counts what the nodes cover of the vendors' references: operations listed, covered, and left out with the reason.
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const folder = 'docs/vendors/operations';
const { n8n } = JSON.parse(readFileSync('package.json', 'utf8'));
const descriptions = n8n.nodes.map((file) => {
	const [Node] = Object.values(require(`../${file}`));
	return new Node().description;
});

const faults = [];
for (const file of readdirSync(folder).sort()) {
	const { node, operations, leftOut } = JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'));
	const listed = Object.entries(operations).flatMap(([resource, values]) =>
		values.map((value) => `${resource}.${value}`),
	);
	const { displayName, properties } = descriptions.find(({ name }) => name === node);
	const offered = properties
		.filter(({ name }) => name === 'operation')
		.flatMap(({ displayOptions, options }) =>
			options.map(({ value }) => `${displayOptions.show.resource[0]}.${value}`),
		);
	const covered = listed.filter((name) => offered.includes(name));
	const omitted = listed.filter((name) => !offered.includes(name));
	console.log(
		`${displayName}: ${covered.length} of ${listed.length} operations covered, ${omitted.length} left out`,
	);
	for (const name of omitted) console.log(`  ${name}: ${leftOut[name] ?? 'NO REASON GIVEN'}`);
	faults.push(
		...omitted
			.filter((name) => !leftOut[name])
			.map((name) => `${name} is neither covered nor explained.`),
		...covered
			.filter((name) => leftOut[name])
			.map((name) => `${name} is covered, yet called left out.`),
		...offered.filter((name) => !listed.includes(name)).map((name) => `${name} is not in ${file}.`),
	);
}
if (faults.length > 0) throw new Error(faults.join('\n'));
