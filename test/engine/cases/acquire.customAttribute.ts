import type { Cases } from './case';

const path = '/api/v1/crm/objects/object-field';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const tier = {
	id: '102',
	key: 'tier',
	label: 'Tier',
	object: 'contact',
	type: 'text',
	system: 'no',
	inputType: 'radio',
	required: false,
	options: ['bronze', 'silver', 'gold'],
};

export const customAttributeCases: Cases = {
	resource: 'customAttribute',
	cases: [
		{
			operation: 'create',
			parameters: {
				object: 'contact',
				key: 'size',
				label: 'Size',
				inputType: 'radio',
				choices: 'small, large',
				additionalFields: {
					capture: ['api'],
					placeholder: 'small',
					required: true,
					showInList: false,
					validationFormat: 'any',
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					object: 'contact',
					key: 'size',
					type: 'text',
					system: 'no',
					config: {
						label: 'Size',
						capture: ['api'],
						backend: { list: false },
						input: {
							type: 'radio',
							label: 'Size',
							options: ['small', 'large'],
							placeholder: 'small',
							required: true,
							validationFormat: 'any',
						},
					},
				},
			},
			gives: [
				{
					...tier,
					id: '107',
					key: 'size',
					label: 'Size',
					required: true,
					options: ['small', 'large'],
					dateCreated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { attributeId: { __rl: true, mode: 'list', value: '102' } },
			sends: { method: 'GET', path: `${path}/102` },
			gives: [tier],
		},
		{
			operation: 'getMany',
			parameters: {
				returnAll: true,
				filters: { where: 'key|eq|tier', select: 'object, key, type, config' },
			},
			sends: {
				method: 'GET',
				path,
				query: {
					...{ where: 'key|eq|tier', select: ['object', 'key', 'type', 'config'] },
					...{ page: '0', limit: '100' },
				},
			},
			gives: [tier],
		},
		{
			operation: 'update',
			parameters: { attributeId: '102', updateFields: { label: 'Level', key: 'level' } },
			sends: {
				method: 'PUT',
				path: `${path}/102`,
				body: { data: { key: 'level', config: { label: 'Level', input: { label: 'Level' } } } },
			},
			gives: [
				{ id: '102', key: 'level', label: 'Level', object: 'contact', type: 'text', system: 'no' },
			],
		},
		{
			operation: 'update',
			parameters: { attributeId: '102', updateFields: { key: 'level' } },
			sends: { method: 'PUT', path: `${path}/102`, body: { data: { key: 'level' } } },
			gives: [{ ...tier, key: 'level' }],
		},
		{
			operation: 'update',
			parameters: {
				attributeId: '102',
				updateFields: { key: 'tier', showInList: true },
				options: { onlyIfChanged: true },
			},
			sends: { method: 'GET', path: `${path}/102` },
			gives: [{ ...tier, changed: false, changes: {} }],
		},
		{
			operation: 'delete',
			parameters: { attributeId: '102' },
			sends: { method: 'DELETE', path: `${path}/102` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.attributes.find(102)).toBeUndefined();
			},
		},
	],
};
