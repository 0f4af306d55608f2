import {
	additionalFields,
	type Resource,
	returnAllOrLimit,
	updateFields,
	wholeList,
	filters,
	milliseconds,
	timeInput,
} from '../../../shared/operation';
import { brandId } from '../../locators';
import { operation } from '../../vendor';
import { additional, changeable, contact, name } from './fields';

const output = {
	from: 'data',
	simplified: ['id', 'name', 'enabled', 'description', 'department_ids', 'modified_time'],
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a brand',
	description: 'Create a brand, which the API calls app',
	request: { method: 'POST', path: '/api/v2/{screenName}/apps', scope: 'apps.CREATE' },
	resend: 'unsafe', // Sent twice it could make two brands.
	fields: [name, additionalFields(additional)],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a brand',
	description: 'Get a brand by ID',
	request: { method: 'GET', path: '/api/v2/{screenName}/apps/{brandId}', scope: 'apps.READ' },
	resend: 'safe',
	fields: [brandId],
	output,
});

export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many brands',
	description: 'Get a list of brands',
	request: { method: 'GET', path: '/api/v2/{screenName}/apps', scope: 'apps.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			timeInput({
				displayName: 'Changed Since',
				name: 'changedSince',
				description: 'Return only brands that were created or changed at this time or later',
				query: 'last_sync_time',
				convert: milliseconds,
			}),
		]),
	],
	list: wholeList,
	output,
});

const getWidgets = operation({
	value: 'getWidgets',
	name: 'Get Widgets',
	action: 'Get the widgets of a brand',
	description: 'Get how the chat widgets of a brand are set up',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/apps/{brandId}/widgets',
		scope: 'apps.READ',
	},
	resend: 'safe',
	fields: [brandId],
	output: { from: 'data', simplified: ['brand_id', 'name', 'position', 'theme_color'] },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a brand',
	description: 'Change the settings of a brand',
	request: { method: 'PUT', path: '/api/v2/{screenName}/apps/{brandId}', scope: 'apps.UPDATE' },
	resend: 'safe', // The values are set: the same request twice leaves the same brand.
	updates: true,
	current: { read: get },
	fields: [
		brandId,
		updateFields('Fields to update; those you leave out stay unchanged', changeable),
		contact,
	],
	output,
});

export const brand: Resource = {
	value: 'brand',
	name: 'Brand',
	operations: [create, get, getMany, getWidgets, update],
};
