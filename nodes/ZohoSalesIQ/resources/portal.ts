import { type Resource, returnAllOrLimit, wholeList } from '../../shared/operation';
import { operation } from '../vendor';

const output = {
	from: 'data',
	simplified: [
		'screenname',
		'name',
		'company_name',
		'website',
		'email',
		'phone',
		'address',
		'language',
		'time_zone',
		'description',
		'owner_operator_id',
		'owner_name',
		'owner_email',
	],
};

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many portals',
	description: 'Get a list of the portals of the account, with their screen names',
	request: { method: 'GET', path: '/api/v2/portals', scope: 'portals.READ' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get the portal of a credential',
	description: 'Get the portal whose screen name stands in the credential',
	request: { method: 'GET', path: '/api/v2/portals/{screenName}', scope: 'portals.READ' },
	resend: 'safe',
	fields: [],
	output,
});

export const portal: Resource = {
	value: 'portal',
	name: 'Portal',
	defaultOperation: 'getMany',
	operations: [get, getMany],
};
