import {
	type Call,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
} from '../../shared/operation';
import { lowerCase, withCriteria } from '../criteria/groups';
import { criteriaInputs } from '../criteria/inputs';
import { createThenSwitch, enabledAtFirst } from '../newRule';
import { reaction, withNames } from '../reaction';
import {
	getCriteriaFieldsOf,
	getManyRules,
	getRule,
	setRuleEnabled,
	updateRuleOrder,
} from '../ruleOperations';
import { brand, enabled, position, rulesIn, title } from '../rules';
import { inText } from '../texts';
import { ruleOf } from '../settingLocators';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/triggerrules';
const oneRule = `${rules}/{ruleId}` as const;

const ruleId = ruleOf('searchTriggerRules');

const output: Output = {
	from: 'data',
	simplified: [
		'id',
		'title',
		'enabled',
		'position',
		'brand_id',
		'brand_name',
		'and_criteria',
		'event_type',
		'action_type',
		'action_params',
		'action_delay',
		'modified_time',
	],
};

const criteria = criteriaInputs({ list: 'getTriggerFields', required: true });

const inVendorsForm = (call: Call) => withNames(withCriteria(lowerCase)(call));

const requiredTitle = { ...title, required: true } as const;

const setEnabled = operation({
	...setRuleEnabled('a trigger rule'),
	request: { method: 'PUT', path: oneRule, scope: 'triggerrules.UPDATE' },
	fields: [ruleId, enabled],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a trigger rule',
	description: 'Create a rule that reaches out to visitors by itself',
	request: { method: 'POST', path: rules, scope: 'triggerrules.CREATE' },
	resend: 'unsafe', // Each request makes a rule.
	fields: [brand, requiredTitle, ...reaction, ...criteria, enabledAtFirst],
	adjust: inVendorsForm,
	steps: createThenSwitch(setEnabled),
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	...getManyRules('trigger rules'),
	request: { method: 'GET', path: rules, scope: 'triggerrules.READ' },
	fields: [...returnAllOrLimit],
	output: { ...output, from: rulesIn },
});

const get = operation({
	...getRule('a trigger rule'),
	request: { method: 'GET', path: oneRule, scope: 'triggerrules.READ' },
	fields: [ruleId],
	output,
});

// No Only If Changed: five fields are mandatory with every update (documented).
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a trigger rule',
	description:
		'Change a trigger rule; brand, title, event, action and criteria are replaced with every update',
	request: { method: 'PUT', path: oneRule, scope: 'triggerrules.UPDATE' },
	resend: 'safe', // The values are set: the same request twice leaves the same rule.
	fields: [ruleId, brand, requiredTitle, ...reaction, ...criteria],
	adjust: inVendorsForm,
	output,
});

const updateOrder = operation({
	...updateRuleOrder('a trigger rule'),
	request: { method: 'PUT', path: oneRule, scope: 'triggerrules.UPDATE' },
	fields: [ruleId, inText(position)],
	output,
});

const remove = operation({
	...removeById('a trigger rule'),
	request: { method: 'DELETE', path: oneRule, scope: 'triggerrules.DELETE' },
	fields: [ruleId],
});

/** The lists in the editor use it. */
export const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a trigger rule', 'trigger rules'),
	// Inferred: the last word of the path.
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/criteriafields/triggerrules',
		scope: 'criteriafields.READ',
	},
	fields: [],
});

export const triggerRule: Resource = {
	value: 'triggerRule',
	name: 'Trigger Rule',
	operations: [create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder],
};
