import {
	deleted,
	filters,
	type Output,
	type Resource,
	returnAllOrLimit,
} from '../../shared/operation';
import { recordIn, rowsIn } from '../answers';
import { searchWhere } from '../fields';
import { blockId, placed } from '../locators';
import { allAtOnce } from '../paging';
import { operation } from '../vendor';

const output: Output = { from: recordIn };

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a blocked visitor',
	description: 'Get a block by its own ID',
	request: { method: 'GET', path: '/api/v1/crm/block-visitor/{blockId}' },
	resend: 'safe',
	fields: [blockId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many blocked visitors',
	description: 'Get a list of the contacts that are blocked',
	request: { method: 'GET', path: '/api/v1/crm/block-visitor' },
	resend: 'safe',
	fields: [...returnAllOrLimit, filters([searchWhere])],
	list: allAtOnce,
	output: { from: rowsIn },
});

const unblock = operation({
	value: 'unblock',
	name: 'Unblock',
	action: 'Unblock a visitor',
	description: 'Let a contact chat again',
	request: { method: 'DELETE', path: '/api/v1/crm/block-visitor' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [placed(blockId, { query: 'id', identifies: true })],
	output: deleted,
});

export const blockedVisitor: Resource = {
	value: 'blockedVisitor',
	name: 'Blocked Visitor',
	operations: [get, getMany, unblock],
};
