import {
	additionalFields,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	updateFields,
	wholeList,
} from '../../shared/operation';
import { criteria } from '../criteria';
import {
	criteriaFieldsIn,
	enabled,
	inWords,
	position,
	routing,
	routingFields,
	ruleId,
	rulesIn,
	usersetInList,
} from '../rules';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/visitorroutingrules';
const oneRule = `${rules}/{ruleId}` as const;
const commonRule = `${rules}/commonrule` as const;

const output: Output = { from: 'data', simplified: routingFields };

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a visitor routing rule',
	description: 'Create a rule that shows visitors to some operators',
	request: { method: 'POST', path: rules },
	resend: 'unsafe', // Each request makes a rule.
	fields: [criteria, additionalFields(routing)],
	adjust: usersetInList,
	output,
});

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many visitor routing rules',
	description: 'Get a list of visitor routing rules',
	request: { method: 'GET', path: rules },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: rulesIn },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a visitor routing rule',
	description: 'Get a visitor routing rule by ID',
	request: { method: 'GET', path: oneRule },
	resend: 'safe',
	fields: [ruleId],
	output,
});

// No Only If Changed: the criteria are mandatory with every update (documented).
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a visitor routing rule',
	description: 'Change the criteria or the users of a visitor routing rule',
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
	action: 'Enable or disable a visitor routing rule',
	description: 'Put a visitor routing rule into force or out of it',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The value is set.
	fields: [ruleId, enabled],
	output,
});

const updateOrder = operation({
	value: 'updateOrder',
	name: 'Update Order',
	action: 'Update the order of a visitor routing rule',
	description: 'Move a visitor routing rule to another place among the rules',
	request: { method: 'PUT', path: oneRule },
	resend: 'safe', // The place is set.
	fields: [ruleId, position],
	output,
});

const remove = operation({
	...removeById('a visitor routing rule'),
	request: { method: 'DELETE', path: oneRule },
	fields: [ruleId],
});

const getCriteriaFields = operation({
	value: 'getCriteriaFields',
	name: 'Get Criteria Fields',
	action: 'Get many fields for criteria of a visitor routing rule',
	description: 'Get a list of the fields that criteria of visitor routing rules may name',
	request: { method: 'GET', path: '/api/v2/{screenName}/criteriafields/visitorrouting' },
	resend: 'safe',
	fields: [],
	output: { from: criteriaFieldsIn },
});

const getConfig = operation({
	value: 'getConfig',
	name: 'Get Configuration',
	action: 'Get the configuration of a visitor routing',
	description: 'Get whether visitors who match no rule are shown to all operators',
	request: { method: 'GET', path: commonRule },
	resend: 'safe',
	fields: [],
	output: { from: 'data' },
});

const routeToAll = switchInput({
	displayName: 'Route to All',
	name: 'routeToAll',
	default: true,
	description: 'Whether visitors who match no rule are shown to all operators',
	body: 'route_to_all',
});

const updateCommonRule = operation({
	value: 'updateCommonRule',
	name: 'Update Common Rule',
	action: 'Update the common rule of a visitor routing',
	description: 'Choose whether visitors who match no rule are shown to all operators',
	request: { method: 'PUT', path: commonRule },
	resend: 'safe', // The value is set.
	fields: [{ ...routeToAll, convert: inWords(routeToAll) }],
	output: { from: 'data' },
});

export const visitorRoutingRule: Resource = {
	value: 'visitorRoutingRule',
	name: 'Visitor Routing Rule',
	operations: [
		create,
		remove,
		setEnabled,
		get,
		getConfig,
		getCriteriaFields,
		getMany,
		update,
		updateCommonRule,
		updateOrder,
	],
};
