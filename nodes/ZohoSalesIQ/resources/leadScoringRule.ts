import {
	numberInput,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../shared/operation';
import { upperCase, withCriteria } from '../criteria/groups';
import { criteriaInputs } from '../criteria/inputs';
import { createThenSwitch, enabledAtFirst } from '../newRule';
import { getCriteriaFieldsOf, getManyRules, getRule, setRuleEnabled } from '../ruleOperations';
import { enabled, inWords, rulesIn } from '../rules';
import { ruleOf } from '../settingLocators';
import { operation } from '../vendor';

const rules = '/api/v2/{screenName}/leadscorerules';
const oneRule = `${rules}/{ruleId}` as const;
const configuration = '/api/v2/{screenName}/leadscoreconfigs';

const ruleId = ruleOf('searchLeadScoringRules');

const output: Output = {
	from: 'data',
	simplified: ['id', 'name', 'status', 'points', 'and_criteria', 'creator_id'],
};

const points = numberInput({
	displayName: 'Points',
	name: 'points',
	default: 10,
	description: 'What a visitor gets who matches the rule; less than 0 takes points off',
	body: 'points',
});

const scoring = { list: 'getLeadScoringFields', keys: upperCase };
const criteria = criteriaInputs({ ...scoring, required: true });
const newCriteria = criteriaInputs(scoring);

const setEnabled = operation({
	...setRuleEnabled('a lead scoring rule'),
	request: { method: 'PUT', path: oneRule, scope: 'leadscorerules.UPDATE' },
	// Inferred: the prose of the page says "enable", its sample and the lists have "status".
	fields: [ruleId, { ...enabled, body: 'status', convert: inWords(enabled) }],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a lead scoring rule',
	description: 'Create a rule that gives points to visitors',
	request: { method: 'POST', path: rules, scope: 'leadscorerules.CREATE' },
	resend: 'unsafe', // A second rule would give the points twice.
	fields: [{ ...points, required: true }, ...criteria, enabledAtFirst],
	adjust: withCriteria(upperCase),
	steps: createThenSwitch(setEnabled),
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	...getManyRules('lead scoring rules'),
	request: { method: 'GET', path: rules, scope: 'leadscorerules.READ' },
	fields: [...returnAllOrLimit],
	output: { ...output, from: rulesIn },
});

const get = operation({
	...getRule('a lead scoring rule'),
	request: { method: 'GET', path: oneRule, scope: 'leadscorerules.READ' },
	fields: [ruleId],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a lead scoring rule',
	description: 'Change the points or the criteria of a lead scoring rule',
	request: { method: 'PUT', path: oneRule, scope: 'leadscorerules.UPDATE' },
	resend: 'safe', // The values are set: the same request twice leaves the same rule.
	updates: true,
	current: { read: get },
	fields: [
		ruleId,
		...newCriteria,
		updateFields('Other fields to update; those you leave out stay unchanged', [points]),
	],
	adjust: withCriteria(upperCase),
	output,
});

const remove = operation({
	...removeById('a lead scoring rule'),
	request: { method: 'DELETE', path: oneRule, scope: 'leadscorerules.DELETE' },
	fields: [ruleId],
});

/** The lists in the editor use it. */
export const getCriteriaFields = operation({
	...getCriteriaFieldsOf('a lead scoring rule', 'lead scoring rules'),
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/criteriafields/leadscore',
		scope: 'criteriafields.READ',
	},
	fields: [],
});

const getFrequency = operation({
	value: 'getFrequency',
	name: 'Get Frequency',
	action: 'Get the frequency of a lead scoring reset',
	description: 'Get how often the points of visitors are reduced, by how much, and when next',
	request: { method: 'GET', path: configuration, scope: 'leadscoreconfigs.READ' },
	resend: 'safe',
	fields: [],
	output: { from: 'data' },
});

const updateFrequency = operation({
	value: 'updateFrequency',
	name: 'Update Frequency',
	action: 'Update the frequency of a lead scoring reset',
	description: 'Change how often the points of visitors are reduced',
	request: { method: 'PUT', path: `${configuration}/timerange`, scope: 'leadscoreconfigs.UPDATE' },
	resend: 'safe', // The value is set.
	fields: [
		// A text, since of the seven values only one is documented as it goes on the wire.
		textInput({
			displayName: 'Frequency',
			name: 'frequency',
			required: true,
			example: 'yearly',
			description:
				'Name in SalesIQ, as Get Frequency shows it. SalesIQ offers daily, weekly, every two weeks, every 30, 90 and 180 days, and yearly.',
			body: 'frequency',
		}),
	],
	output: { from: 'data' },
});

export const leadScoringRule: Resource = {
	value: 'leadScoringRule',
	name: 'Lead Scoring Rule',
	operations: [
		create,
		remove,
		setEnabled,
		get,
		getCriteriaFields,
		getFrequency,
		getMany,
		update,
		updateFrequency,
	],
};
