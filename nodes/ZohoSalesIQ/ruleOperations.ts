import { type Operation, wholeList } from '../shared/operation';
import { criteriaFieldsIn } from './rules';

/*
 * What the operations of all kinds of rules say alike; request, fields and output are added to it.
 * `rule` has its article, such as "a trigger rule", and `rules` has none.
 */

type Words = 'value' | 'name' | 'action' | 'description' | 'resend';

/** Get, of one rule by its ID. */
export const getRule = (rule: string): Pick<Operation, Words> => ({
	value: 'get',
	name: 'Get',
	action: `Get ${rule}`,
	description: `Get ${rule} by ID`,
	resend: 'safe',
});

/** Get Many; all rules of a kind come in one answer. */
export const getManyRules = (rules: string): Pick<Operation, Words | 'list'> => ({
	value: 'getMany',
	name: 'Get Many',
	action: `Get many ${rules}`,
	description: `Get a list of ${rules}`,
	resend: 'safe',
	list: wholeList,
});

/** Enable or Disable. */
export const setRuleEnabled = (rule: string): Pick<Operation, Words> => ({
	value: 'setEnabled',
	name: 'Enable or Disable',
	action: `Enable or disable ${rule}`,
	description: `Put ${rule} into force or out of it`,
	resend: 'safe', // The value is set.
});

/** Update Order. */
export const updateRuleOrder = (rule: string): Pick<Operation, Words> => ({
	value: 'updateOrder',
	name: 'Update Order',
	action: `Update the order of ${rule}`,
	description: `Move ${rule} to another place among the rules`,
	resend: 'safe', // The place is set.
});

/** Get Criteria Fields, of whatever is chosen by criteria. */
export const getCriteriaFieldsOf = (
	one: string,
	many: string,
): Pick<Operation, Words | 'output'> => ({
	value: 'getCriteriaFields',
	name: 'Get Criteria Fields',
	action: `Get many fields for criteria of ${one}`,
	description: `Get a list of the fields that criteria of ${many} may name`,
	resend: 'safe',
	output: { from: criteriaFieldsIn },
});
