import type {
	IExecuteFunctions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';
import { NodeConnectionTypes } from 'n8n-workflow';

import { propertiesOf } from '../shared/description';
import { run } from '../shared/run';
import { getContactAttributes } from './lookups';
import { visitor } from './operations/visitor';
import { intercom } from './vendor';

const resources = [visitor];

export class Intercom implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Intercom Live Chat',
		name: intercom.name,
		icon: {
			light: 'file:../../icons/intercom.svg',
			dark: 'file:../../icons/intercom.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read, update and convert visitors and their custom attributes in Intercom',
		defaults: { name: 'Intercom Live Chat' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'intercomLiveChatApi', required: true }],
		properties: propertiesOf(resources, intercom),
	};

	methods = { resourceMapping: { getContactAttributes } };

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run(this, intercom, resources);
	}
}
