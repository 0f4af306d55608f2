import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { run } from '../shared/run/run';
import { propertiesOf } from '../shared/screen/description';
import { contact } from './resources/contact';
import { acquire } from './vendor';

const resources = [contact];

export class Acquire implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Acquire',
		name: acquire.name,
		icon: {
			light: 'file:../../icons/acquire.svg',
			dark: 'file:../../icons/acquire.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and update contacts and their custom attributes in Acquire',
		defaults: { name: 'Acquire' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'acquireApi', required: true }],
		properties: propertiesOf(resources, acquire),
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run(this, acquire, resources);
	}
}
