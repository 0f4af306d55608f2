import {
	additionalFields,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { criteria } from '../criteria';
import {
	criteriaFieldsIn,
	enabled,
	position,
	routing,
	routingFields,
	ruleId,
	rulesIn,
	usersetInList,
} from '../rules';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/chatroutingrules';
const oneRule = `${rules}/{ruleId}` as const;

const output: Output = { from: 'data', simplified: routingFields };

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a chat routing rule',
	description: 'Create a rule that gives chats to some departments or operators',
	request: { method: 'POST', path: rules },
	resend: 'unsafe', // Each request makes a rule.
	fields: [criteria, additionalFields(routing)],
	adjust: usersetInList,
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many chat routing rules',
	description: 'Get a list of chat routing rules',
	request: { method: 'GET', path: rules },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: rulesIn },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a chat routing rule',
	description: 'Get a chat routing rule by ID',
	request: { method: 'GET', path: oneRule },
	resend: 'safe',
	fields: [ruleId],
	output,
});

// No Only If Changed: the criteria are mandatory with every update (documented).
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a chat routing rule',
	description: 'Change the criteria or the users of a chat routing rule',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The values are set: the same request twice leaves the same rule.
	updates: true,
	fields: [
		ruleId,
		criteria,
		updateFields('What to change besides; what you leave out stays as it is', routing),
	],
	adjust: usersetInList,
	output,
});

const setEnabled = operation({
	value: 'setEnabled',
	name: 'Enable or Disable',
	action: 'Enable or disable a chat routing rule',
	description: 'Put a chat routing rule into force or out of it',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The value is set.
	fields: [ruleId, enabled],
	output,
});

const updateOrder = operation({
	value: 'updateOrder',
	name: 'Update Order',
	action: 'Update the order of a chat routing rule',
	description: 'Move a chat routing rule to another place among the rules',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The place is set.
	fields: [ruleId, position],
	output,
});

const remove = operation({
	...removeById('a chat routing rule'),
	request: { method: 'DELETE', path: oneRule },
	fields: [ruleId],
});

const getCriteriaFields = operation({
	value: 'getCriteriaFields',
	name: 'Get Criteria Fields',
	action: 'Get many fields for criteria of a chat routing rule',
	description: 'Get a list of the fields that criteria of chat routing rules may name',
	request: { method: 'GET', path: '/api/v2/{screenName}/criteriafields/chatrouting' },
	resend: 'safe',
	fields: [],
	output: { from: criteriaFieldsIn },
});

export const chatRoutingRule: Resource = {
	value: 'chatRoutingRule',
	name: 'Chat Routing Rule',
	operations: [create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder],
};
