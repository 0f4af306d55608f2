import type { Cases } from './case';

const path = '/data_attributes';

const industry = {
	id: 309,
	name: 'industry',
	full_name: 'custom_attributes.industry',
	label: 'industry',
	description: '',
	model: 'company',
	data_type: 'string',
	custom: true,
	api_writable: true,
	archived: false,
};
const contractUntil = {
	...industry,
	id: 310,
	name: 'contract_until',
	full_name: 'custom_attributes.contract_until',
	label: 'contract_until',
	data_type: 'date',
};

export const dataAttributeCases: Cases = {
	resource: 'dataAttribute',
	cases: [
		{
			operation: 'create',
			parameters: {
				model: 'contact',
				name: 'lamp',
				dataType: 'options',
				listOptions: 'Arc lamp, Desk lamp',
				additionalFields: { description: 'What was looked at', messengerWritable: false },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					model: 'contact',
					name: 'lamp',
					data_type: 'options',
					options: [{ value: 'Arc lamp' }, { value: 'Desk lamp' }],
					description: 'What was looked at',
					messenger_writable: false,
				},
			},
			gives: [
				{
					...industry,
					id: 412,
					name: 'lamp',
					full_name: 'custom_attributes.lamp',
					label: 'lamp',
					description: 'What was looked at',
					model: 'contact',
					options: ['Arc lamp', 'Desk lamp'],
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { model: 'company', returnAll: true, includeArchived: true },
			sends: { method: 'GET', path, query: { model: 'company', include_archived: 'true' } },
			gives: [industry, contractUntil],
		},
		{
			operation: 'update',
			parameters: { dataAttributeId: '309', updateFields: { archived: true, description: 'Old' } },
			sends: { method: 'PUT', path: `${path}/309`, body: { archived: true, description: 'Old' } },
			gives: [{ ...industry, archived: true, description: 'Old' }],
		},
	],
};
