import {
	additionalFields,
	type Call,
	type Output,
	removeById,
	returnAllOrLimit,
	updateFields,
} from '../shared/operation';
import { lowerCase, withCriteria } from './criteria/groups';
import { criteriaInputs } from './criteria/inputs';
import { createThenSwitch, enabledAtFirst } from './newRule';
import {
	getCriteriaFieldsOf,
	getManyRules,
	getRule,
	setRuleEnabled,
	updateRuleOrder,
} from './ruleOperations';
import { enabled, position, routing, routingFields, rulesIn, usersetInList } from './rules';
import { ruleOf } from './settingLocators';
import { operation } from './vendor';

/** What rules that route chats and those that route visitors do not have in common. */
interface Kind {
	/** What they route; begins their address, too. */
	routed: 'chat' | 'visitor';
	/** What a new rule does. */
	creates: string;
	/** The lists in the editor: of rules, and of the fields that criteria may name. */
	lists: { rules: string; fields: string };
}

const output: Output = { from: 'data', simplified: routingFields };

const inVendorsForm = (call: Call) => usersetInList(withCriteria(lowerCase)(call));

/** The operations of rules that route to departments and operators. */
export function routingOperations({ routed, creates, lists }: Kind) {
	const noun = `${routed} routing rule`;
	const one = `a ${noun}`;
	const rules = `/api/v2/{screenName}/${routed}routingrules` as const;
	const oneRule = `${rules}/{ruleId}` as const;
	const scope = (right: 'CREATE' | 'READ' | 'UPDATE' | 'DELETE') =>
		`${routed}routingrules.${right}` as const;

	const ruleId = ruleOf(lists.rules);
	const criteria = criteriaInputs({ list: lists.fields, required: true });

	const setEnabled = operation({
		...setRuleEnabled(one),
		request: { method: 'PUT', path: oneRule, scope: scope('UPDATE') },
		fields: [ruleId, enabled],
		output,
	});
	return {
		setEnabled,
		create: operation({
			value: 'create',
			name: 'Create',
			action: `Create ${one}`,
			description: creates,
			request: { method: 'POST', path: rules, scope: scope('CREATE') },
			resend: 'unsafe', // Each request makes a rule.
			fields: [...criteria, enabledAtFirst, additionalFields(routing)],
			adjust: inVendorsForm,
			steps: createThenSwitch(setEnabled),
			output,
		}),
		getMany: operation({
			...getManyRules(`${noun}s`),
			request: { method: 'GET', path: rules, scope: scope('READ') },
			fields: [...returnAllOrLimit],
			output: { ...output, from: rulesIn },
		}),
		get: operation({
			...getRule(one),
			request: { method: 'GET', path: oneRule, scope: scope('READ') },
			fields: [ruleId],
			output,
		}),
		// No Only If Changed: the criteria are mandatory with every update (documented).
		update: operation({
			value: 'update',
			name: 'Update',
			action: `Update ${one}`,
			description: `Change the criteria or the users of ${one}`,
			request: { method: 'PUT', path: oneRule, scope: scope('UPDATE') },
			resend: 'safe', // The values are set: the same request twice leaves the same rule.
			updates: true,
			fields: [
				ruleId,
				...criteria,
				updateFields('Other fields to update; those you leave out stay unchanged', routing),
			],
			adjust: inVendorsForm,
			output,
		}),
		updateOrder: operation({
			...updateRuleOrder(one),
			request: { method: 'PUT', path: oneRule, scope: scope('UPDATE') },
			fields: [ruleId, position],
			output,
		}),
		remove: operation({
			...removeById(one),
			request: { method: 'DELETE', path: oneRule, scope: scope('DELETE') },
			fields: [ruleId],
		}),
		getCriteriaFields: operation({
			...getCriteriaFieldsOf(one, `${noun}s`),
			request: {
				method: 'GET',
				path: `/api/v2/{screenName}/criteriafields/${routed}routing`,
				scope: 'criteriafields.READ',
			},
			fields: [],
		}),
	};
}
