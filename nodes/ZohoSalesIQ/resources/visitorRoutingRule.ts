import {
	additionalFields,
	type Call,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
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
import {
	enabled,
	inWords,
	position,
	routing,
	routingFields,
	rulesIn,
	usersetInList,
} from '../rules';
import { ruleOf } from '../settingLocators';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/visitorroutingrules';
const oneRule = `${rules}/{ruleId}` as const;
const commonRule = `${rules}/commonrule` as const;

const ruleId = ruleOf('searchVisitorRoutingRules');

const output: Output = { from: 'data', simplified: routingFields };

const criteria = criteriaInputs({ list: 'getVisitorRoutingFields', required: true });

const inVendorsForm = (call: Call) => usersetInList(withCriteria(lowerCase)(call));

const setEnabled = operation({
	...setRuleEnabled('a visitor routing rule'),
	request: { method: 'PUT', path: oneRule, scope: 'visitorroutingrules.UPDATE' },
	fields: [ruleId, enabled],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a visitor routing rule',
	description: 'Create a rule that shows visitors to some operators',
	request: { method: 'POST', path: rules, scope: 'visitorroutingrules.CREATE' },
	resend: 'unsafe', // Each request makes a rule.
	fields: [...criteria, enabledAtFirst, additionalFields(routing)],
	adjust: inVendorsForm,
	steps: createThenSwitch(setEnabled),
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	...getManyRules('visitor routing rules'),
	request: { method: 'GET', path: rules, scope: 'visitorroutingrules.READ' },
	fields: [...returnAllOrLimit],
	output: { ...output, from: rulesIn },
});

const get = operation({
	...getRule('a visitor routing rule'),
	request: { method: 'GET', path: oneRule, scope: 'visitorroutingrules.READ' },
	fields: [ruleId],
	output,
});

// No Only If Changed: the criteria are mandatory with every update (documented).
const update = operation({
	...updateRoutingRule('a visitor routing rule'),
	request: { method: 'PUT', path: oneRule, scope: 'visitorroutingrules.UPDATE' },
	fields: [
		ruleId,
		...criteria,
		updateFields('Other fields to update; those you leave out stay unchanged', routing),
	],
	adjust: inVendorsForm,
	output,
});

const updateOrder = operation({
	...updateRuleOrder('a visitor routing rule'),
	request: { method: 'PUT', path: oneRule, scope: 'visitorroutingrules.UPDATE' },
	fields: [ruleId, position],
	output,
});

const remove = operation({
	...removeById('a visitor routing rule'),
	request: { method: 'DELETE', path: oneRule, scope: 'visitorroutingrules.DELETE' },
	fields: [ruleId],
});

/** The lists in the editor use it. */
export const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a visitor routing rule', 'visitor routing rules'),
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/criteriafields/visitorrouting',
		scope: 'criteriafields.READ',
	},
	fields: [],
});

const getConfig = operation({
	value: 'getConfig',
	name: 'Get Configuration',
	action: 'Get the configuration of a visitor routing',
	description: 'Get whether visitors who match no rule are shown to all operators',
	request: { method: 'GET', path: commonRule, scope: 'visitorroutingrules.READ' },
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
	request: { method: 'PUT', path: commonRule, scope: 'visitorroutingrules.UPDATE' },
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
