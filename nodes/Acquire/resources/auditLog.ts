import { filters, type Resource, returnAllOrLimit } from '../../shared/operation';
import { rowsIn } from '../answers';
import { searchWhere } from '../fields';
import { userLocator } from '../locators';
import { allAtOnce, pagesFromOne } from '../paging';
import { operation } from '../vendor';

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many entries of the audit log',
	description: 'Get what users of the account have done',
	request: { method: 'GET', path: '/api/v1/account/audit-log' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			searchWhere,
			userLocator(
				{ displayName: 'User', name: 'userId', description: 'Who did it' },
				{ query: 'userId' },
			),
		]),
	],
	list: pagesFromOne,
	output: { from: rowsIn },
});

const getUsers = operation({
	value: 'getUsers',
	name: 'Get Many Users',
	action: 'Get many users of the audit log',
	description: 'Get the users whom the audit log names',
	request: { method: 'GET', path: '/api/v1/account/audit-log/get-audit-log-users' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn },
});

export const auditLog: Resource = {
	value: 'auditLog',
	name: 'Audit Log',
	operations: [getMany, getUsers],
};
