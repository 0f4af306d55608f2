import type {
	IExecuteFunctions,
	INodeProperties,
	INodeType,
	INodeTypeDescription,
	NodeConnectionType,
} from 'n8n-workflow';
import { agent } from './agent';

// Nodes that stand before and after the one under test. They exist for n8n's own sake: only a node
// with a predecessor gets its input merged into failed items, and only a successor can show that
// `$('Source').item` still finds its way back.

function describe(name: string, properties: INodeProperties[]): INodeTypeDescription {
	const main: NodeConnectionType[] = ['main'];
	return {
		name,
		displayName: name,
		group: ['transform'],
		version: 1,
		description: 'Stands beside the node under test',
		defaults: { name },
		inputs: main,
		outputs: main,
		properties,
	};
}

/** Hands on what it is given. */
export const source: INodeType = {
	description: describe('source', []),
	execute(this: IExecuteFunctions) {
		return Promise.resolve([this.getInputData()]);
	},
};

const collect: INodeType = {
	description: describe('collect', [
		{ displayName: 'Value', name: 'value', type: 'string', default: '' },
	]),
	execute(this: IExecuteFunctions) {
		const evaluate = (_: unknown, item: number) => ({
			json: { value: this.getNodeParameter('value', item) as string },
			pairedItem: { item },
		});
		return Promise.resolve([this.getInputData().map(evaluate)]);
	},
};

/** Node types of the harness by full name. */
export const scaffold: Partial<Record<string, INodeType>> = {
	'test.source': source,
	'test.collect': collect,
	'test.agent': agent,
};
