import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { run } from '../shared/run/run';
import { propertiesOf } from '../shared/screen/description';
import { getCaseAttributes, getCompanyAttributes, getContactAttributes } from './attributes';
import { contentOptions, contentSearches } from './contentLookups';
import {
	getDepartments,
	getRoles,
	getUsers,
	searchAttributes,
	searchBlocks,
	searchCases,
	searchCompanies,
	searchContacts,
	searchDepartments,
	searchRoles,
	searchShortcuts,
	searchTags,
	searchUsers,
} from './lookups';
import { resources } from './resources';
import { acquire } from './vendor';

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
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toTitleCase() }}',
		description:
			'Work with contacts, cases, messages, the knowledge base, bots and settings of Acquire',
		defaults: { name: 'Acquire' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'acquireApi', required: true }],
		properties: propertiesOf(resources, acquire),
	};

	methods = {
		listSearch: {
			...contentSearches,
			searchAttributes,
			searchBlocks,
			searchCases,
			searchCompanies,
			searchContacts,
			searchDepartments,
			searchRoles,
			searchShortcuts,
			searchTags,
			searchUsers,
		},
		loadOptions: { ...contentOptions, getDepartments, getRoles, getUsers },
		resourceMapping: { getCaseAttributes, getCompanyAttributes, getContactAttributes },
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run(this, acquire, resources);
	}
}
