import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { run } from '../shared/run/run';
import { propertiesOf } from '../shared/screen/description';
import { methods } from './methods';
import { resources } from './resources';
import { intercom } from './vendor';

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
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toTitleCase() }}',
		description: 'Work with contacts, companies, conversations, tickets and messages of Intercom',
		defaults: { name: 'Intercom Live Chat' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'intercomLiveChatApi', required: true }],
		properties: propertiesOf(resources, intercom),
	};

	methods = methods;

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run(this, intercom, resources);
	}
}
