import {
	type IExecuteFunctions,
	type INodeExecutionData,
	type INodeType,
	type INodeTypeDescription,
	NodeConnectionTypes,
} from 'n8n-workflow';

import { run } from '../shared/run/run';
import { propertiesOf } from '../shared/screen/description';
import {
	getChatRoutingFields,
	getHistoryViewFields,
	getLeadScoringFields,
	getPresetFields,
	getTriggerFields,
	getVisitorRoutingFields,
} from './criteria/lookups';
import {
	getBrands,
	getCannedResponseCategories,
	getDepartments,
	getOperators,
	getTags,
	getTagsOfType,
	searchActiveTags,
	searchBrands,
	searchConversations,
	searchDepartments,
	searchOperators,
	searchTags,
	searchTagsOfType,
} from './lookups';
import { resources } from './resources';
import { settingSearches } from './settingLookups';
import { zohoSalesIQ } from './vendor';

export class ZohoSalesIQ implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'Zoho SalesIQ',
		name: zohoSalesIQ.name,
		icon: {
			light: 'file:../../icons/zohoSalesIQ.svg',
			dark: 'file:../../icons/zohoSalesIQ.dark.svg',
		},
		group: ['output'],
		version: 1,
		subtitle:
			'={{ ($parameter["operation"] + ": " + $parameter["resource"]).replace(/[A-Z]/g, " $&").toTitleCase() }}',
		description: 'Work with visitors, conversations, operators and the settings of Zoho SalesIQ',
		defaults: { name: 'Zoho SalesIQ' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'zohoSalesIQOAuth2Api', required: true }],
		properties: propertiesOf(resources, zohoSalesIQ),
	};

	methods = {
		listSearch: {
			...settingSearches,
			searchActiveTags,
			searchBrands,
			searchConversations,
			searchDepartments,
			searchOperators,
			searchTags,
			searchTagsOfType,
		},
		loadOptions: {
			getBrands,
			getCannedResponseCategories,
			getChatRoutingFields,
			getDepartments,
			getHistoryViewFields,
			getLeadScoringFields,
			getOperators,
			getPresetFields,
			getTags,
			getTagsOfType,
			getTriggerFields,
			getVisitorRoutingFields,
		},
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await run(this, zohoSalesIQ, resources);
	}
}
