import { type Resource, switchInput } from '../../shared/operation';
import { routingOperations } from '../routingOperations';
import { inWords } from '../rules';
import { operation } from '../vendor';

const { create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder } =
	routingOperations({
		routed: 'visitor',
		creates: 'Create a rule that shows visitors to some operators',
		lists: { rules: 'searchVisitorRoutingRules', fields: 'getVisitorRoutingFields' },
	});

/** The lists in the editor use them. */
export { getCriteriaFields, getMany };

const commonRule = '/api/v2/{screenName}/visitorroutingrules/commonrule';

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
