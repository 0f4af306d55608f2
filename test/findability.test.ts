import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createEngine } from './engine/harness';

const engine = createEngine();
const folders = {
	acquire: 'Acquire',
	intercom: 'Intercom',
	zendeskChat: 'ZendeskChat',
	zohoSalesIQ: 'ZohoSalesIQ',
};
type Name = keyof typeof folders;
const all = Object.keys(folders) as Name[];

const aliasesIn = (folder: string, file: string) => {
	const text = readFileSync(join(__dirname, `../nodes/${folder}/${file}.node.json`), 'utf8');
	return (JSON.parse(text) as { alias: string[] }).alias.map((alias) => alias.toLowerCase());
};

/** What people type who do not think of the vendor's name, and which nodes can do it. */
const words: Array<[string, Name[]]> = [
	['live chat', all],
	['support chat', all],
	['visitor', all],
	['canned response', all],
	['send message', ['acquire', 'intercom', 'zohoSalesIQ']],
	['custom information', ['acquire', 'intercom', 'zohoSalesIQ']],
	['lead', ['acquire', 'intercom', 'zohoSalesIQ']],
	['ticket', ['acquire', 'intercom']],
	['offline message', ['zendeskChat', 'zohoSalesIQ']],
	['sales iq', ['zohoSalesIQ']],
	['zopim', ['zendeskChat']],
];

describe('the search of the editor finds, node and trigger alike', () => {
	test.each(words)('"%s" in %j', (word, names) => {
		const found = all.filter((name) =>
			['', 'Trigger'].every((end) => aliasesIn(folders[name], folders[name] + end).includes(word)),
		);
		expect(found).toEqual(names);
	});
});

describe('a node on the canvas says in words what it does', () => {
	test.each([
		['zohoSalesIQ', 'conversation', 'getMany', 'Get Many: Conversation'],
		['zohoSalesIQ', 'visitor', 'updateCustomInfo', 'Update Custom Info: Visitor'],
		['intercom', 'dataAttribute', 'update', 'Update: Data Attribute'],
		['acquire', 'caseMessage', 'send', 'Send: Case Message'],
		['zendeskChat', 'chat', 'createOfflineMessage', 'Create Offline Message: Chat'],
	])('%s %s %s: %s', async (name, resource, operation, subtitle) => {
		const { workflow, node } = engine.prepare({ node: name, parameters: { resource, operation } });
		const { subtitle: expression } = engine.describe(name);
		await workflow.expression.acquireIsolate();
		expect(workflow.expression.getSimpleParameterValue(node, expression, 'internal', {})).toBe(
			subtitle,
		);
	});
});
