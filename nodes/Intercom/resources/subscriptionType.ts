import { type Resource, returnAllOrLimit, wholeList } from '../../shared/operation';
import { subscriptionTypeFields } from '../fields';
import { operation } from '../vendor';

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many subscription types',
	description: 'Get a list of the subscription types that people can opt in to or out of',
	request: { method: 'GET', path: '/subscription_types' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { from: 'data', simplified: subscriptionTypeFields },
});

export const subscriptionType: Resource = {
	value: 'subscriptionType',
	name: 'Subscription Type',
	operations: [getMany],
};
