import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { INode } from 'n8n-workflow';

import { allKinds, failedItem } from '../nodes/shared/base/errors';
import { scopesOf } from '../nodes/ZohoSalesIQ/scopes';
import { samples } from '../sandbox';
import { builtCredentials, builtNodes, choicesOf, operationsOf } from './built';

const read = (page: string) => readFileSync(join(__dirname, '..', 'docs', `${page}.md`), 'utf8');

/** The pages for builders, each with the node that it is about; without one it is about all. */
const pages: Record<string, string> = {
	'../examples/README': '',
	acquire: 'acquire',
	ai: '',
	'batches-and-errors': '',
	'from-the-built-in-intercom-node': 'intercom',
	inputs: '',
	intercom: 'intercom',
	'quick-start': '',
	triggers: '',
	visitors: '',
	'zendesk-chat': 'zendeskChat',
	'zoho-salesiq': 'zohoSalesIQ',
};

const withoutCode = (text: string) => text.replace(/```[\s\S]*?```/g, '').replace(/`[^`\n]*`/g, '');

const matches = (text: string, pattern: RegExp) =>
	[...text.matchAll(pattern)].map(([, found = '']) => found);

/** In bold stands what the screen shows, a path of them with `>`; a bold sentence begins a point of a list. */
const namesIn = (text: string) =>
	matches(withoutCode(text), /\*\*([^*]+)\*\*/g)
		.filter((bold) => !bold.endsWith('.'))
		.flatMap((bold) => bold.split(' > '));

/** In italics with `>` stands a resource and one of its operations; other italics are words of n8n or the vendor. */
const operationsNamed = (text: string) =>
	matches(withoutCode(text).replace(/\*\*[^*]+\*\*/g, ''), /\*([^*\n]+)\*/g).filter((words) =>
		words.includes(' > '),
	);

/** Adds every name that a description shows, at whatever depth. */
function addShown(found: Set<string>, value: object): Set<string> {
	const { displayName, name } = value as { displayName?: string; name?: string };
	// An option has a name and a value, everything else a name to be shown.
	const shown = displayName ?? ('value' in value ? name : undefined);
	found.add(shown ?? '');
	Object.values(value)
		.filter((inside): inside is object => typeof inside === 'object' && inside !== null)
		.forEach((inside) => addShown(found, inside));
	return found;
}

const nodesOf = (node: string) => builtNodes.filter(({ name }) => name.startsWith(node));

const credentialsOf = (node: string) => {
	const names = nodesOf(node).flatMap(({ credentials = [] }) =>
		credentials.map(({ name }) => name),
	);
	return builtCredentials.filter(({ name }) => names.includes(name));
};

/** By the names of nodes; all together without one. */
const shownBy = new Map(
	[...new Set(Object.values(pages))].map((node) => [
		node,
		addShown(new Set(), [...nodesOf(node), ...credentialsOf(node)]),
	]),
);

const operationNames = (node: string) =>
	nodesOf(node).flatMap((one) =>
		operationsOf(one).map(([resource, operation]) => {
			const nameOf = (which: 'resource' | 'operation', value: string) =>
				choicesOf(one, which, { resource }).find((choice) => choice.value === value)?.name;
			return `${nameOf('resource', resource)} > ${nameOf('operation', operation)}`;
		}),
	);

describe.each(Object.entries(pages))('docs/%s.md', (page, node) => {
	test('names in bold only what node, trigger or credential show', () => {
		const shown = shownBy.get(node);
		expect(namesIn(read(page)).filter((name) => !shown?.has(name))).toEqual([]);
	});

	test('names only operations that exist', () => {
		const existing = new Set(operationNames(node));
		expect(operationsNamed(read(page)).filter((name) => !existing.has(name))).toEqual([]);
	});
});

const aboutOneVendor = ['acquire', 'intercom', 'zendesk-chat', 'zoho-salesiq'];

test.each(aboutOneVendor)('docs/%s.md explains every field of its credentials', (page) => {
	const fields = credentialsOf(pages[page] as string)
		.flatMap(({ properties }) => properties)
		.filter(({ type }) => type !== 'hidden' && type !== 'notice');
	const explained = namesIn(read(page));
	expect(fields.length).toBeGreaterThan(0);
	expect(
		fields.map(({ displayName }) => displayName).filter((name) => !explained.includes(name)),
	).toEqual([]);
});

/** What stands as code in the first column of the table under a heading. */
const firstColumn = (page: string, heading: string) => {
	const [, section = ''] = read(page).split(`### ${heading}\n`);
	const [table = ''] = section.split('\n#');
	return matches(table, /^\| ([^|]*) \|/gm).flatMap((cell) => matches(cell, /`(\w+)`/g));
};

describe('what is said of errors', () => {
	test('explains each kind once', () => {
		const explained = firstColumn('batches-and-errors', 'Kinds, and what to do');
		expect(explained.sort()).toEqual([...allKinds].sort());
	});

	test('explains each detail of a failed item', () => {
		const node = { type: 'intercom' } as INode;
		const { json } = failedItem(node, { kind: 'validation', message: '' }, 0);
		const explained = firstColumn('batches-and-errors', 'What `details` holds');
		expect(explained.sort()).toEqual(Object.keys(json.details as object).sort());
	});
});

test('the scopes that an administrator signs for visitors are those of the preset', () => {
	expect(read('zoho-salesiq')).toContain(`\n${scopesOf('visitors')}\n`);
});

test('the quick start names only what the sandbox knows', () => {
	const known = JSON.stringify(samples);
	const named = matches(read('quick-start'), /`(sandbox-[\w-]+|lanternhouse)`/g);
	expect(named.length).toBeGreaterThan(5);
	expect(named.filter((one) => !known.includes(`"${one}"`))).toEqual([]);
});
