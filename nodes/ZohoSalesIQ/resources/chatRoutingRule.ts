import {
	additionalFields,
	type Call,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	updateFields,
} from '../../shared/operation';
import { lowerCase, withCriteria } from '../criteria/groups';
import { criteriaInputs } from '../criteria/inputs';
import { createThenSwitch, enabledAtFirst } from '../newRule';
import {
	getCriteriaFieldsOf,
	getManyRules,
	getRule,
	setRuleEnabled,
	updateRoutingRule,
	updateRuleOrder,
} from '../ruleOperations';
import { enabled, position, routing, routingFields, rulesIn, usersetInList } from '../rules';
import { ruleOf } from '../settingLocators';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/chatroutingrules';
const oneRule = `${rules}/{ruleId}` as const;

const ruleId = ruleOf('searchChatRoutingRules');

const output: Output = { from: 'data', simplified: routingFields };

const criteria = criteriaInputs({ list: 'getChatRoutingFields', required: true });

const inVendorsForm = (call: Call) => usersetInList(withCriteria(lowerCase)(call));

const setEnabled = operation({
	...setRuleEnabled('a chat routing rule'),
	request: { method: 'PUT', path: oneRule, scope: 'chatroutingrules.UPDATE' },
	fields: [ruleId, enabled],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a chat routing rule',
	description: 'Create a rule that gives chats to some departments or operators',
	request: { method: 'POST', path: rules, scope: 'chatroutingrules.CREATE' },
	resend: 'unsafe', // Each request makes a rule.
	fields: [...criteria, enabledAtFirst, additionalFields(routing)],
	adjust: inVendorsForm,
	steps: createThenSwitch(setEnabled),
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	...getManyRules('chat routing rules'),
	request: { method: 'GET', path: rules, scope: 'chatroutingrules.READ' },
	fields: [...returnAllOrLimit],
	output: { ...output, from: rulesIn },
});

const get = operation({
	...getRule('a chat routing rule'),
	request: { method: 'GET', path: oneRule, scope: 'chatroutingrules.READ' },
	fields: [ruleId],
	output,
});

// No Only If Changed: the criteria are mandatory with every update (documented).
const update = operation({
	...updateRoutingRule('a chat routing rule'),
	request: { method: 'PUT', path: oneRule, scope: 'chatroutingrules.UPDATE' },
	fields: [
		ruleId,
		...criteria,
		updateFields('Other fields to update; those you leave out stay unchanged', routing),
	],
	adjust: inVendorsForm,
	output,
});

const updateOrder = operation({
	...updateRuleOrder('a chat routing rule'),
	request: { method: 'PUT', path: oneRule, scope: 'chatroutingrules.UPDATE' },
	fields: [ruleId, position],
	output,
});

const remove = operation({
	...removeById('a chat routing rule'),
	request: { method: 'DELETE', path: oneRule, scope: 'chatroutingrules.DELETE' },
	fields: [ruleId],
});

/** The lists in the editor use it. */
export const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a chat routing rule', 'chat routing rules'),
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/criteriafields/chatrouting',
		scope: 'criteriafields.READ',
	},
	fields: [],
});

export const chatRoutingRule: Resource = {
	value: 'chatRoutingRule',
	name: 'Chat Routing Rule',
	operations: [create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder],
};
