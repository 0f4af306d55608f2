import { type Resource, returnAllOrLimit, textInput, wholeList } from '../../shared/operation';
import { operation } from '../vendor';

const output = { simplified: ['id', 'name', 'is_default', 'help_center_id'] };

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a brand',
	description: 'Get a brand by ID',
	request: { method: 'GET', path: '/brands/{brandId}' },
	resend: 'safe',
	fields: [
		{
			...textInput({
				displayName: 'Brand ID',
				name: 'brandId',
				required: true,
				example: '10',
				description: 'ID of the brand, as Get Many returns it',
			}),
			path: true,
		} as const,
	],
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many brands',
	description: 'Get the brands of the workspace',
	request: { method: 'GET', path: '/brands' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

export const brand: Resource = { value: 'brand', name: 'Brand', operations: [get, getMany] };
