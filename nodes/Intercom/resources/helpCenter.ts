import { type Resource, returnAllOrLimit, wholeList } from '../../shared/operation';
import { helpCenterId } from '../contentLocators';
import { inPath } from '../locators';
import { operation } from '../vendor';

const output = {
	simplified: [
		'id',
		'display_name',
		'identifier',
		'url',
		'custom_domain',
		'website_turned_on',
		'created_at',
		'updated_at',
	],
};

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a help center',
	description: 'Get a help center by ID',
	request: { method: 'GET', path: '/help_center/help_centers/{helpCenterId}' },
	resend: 'safe',
	fields: [inPath(helpCenterId)],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many help centers',
	description: 'Get a list of help centers',
	request: { method: 'GET', path: '/help_center/help_centers' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

export const helpCenter: Resource = {
	value: 'helpCenter',
	name: 'Help Center',
	operations: [get, getMany],
};
