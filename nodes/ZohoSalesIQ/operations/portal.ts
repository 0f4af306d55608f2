import { returnAllOrLimit } from '../../shared/limit';
import type { Resource } from '../../shared/operation';
import { wholeList } from '../../shared/paging';
import { operation } from '../vendor';

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many portals',
	description: 'Get a list of the portals of the account, with their screen names',
	request: { method: 'GET', path: '/api/v2/portals' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { from: 'data' },
});

export const portal: Resource = { value: 'portal', name: 'Portal', operations: [getMany] };
