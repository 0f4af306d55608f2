import type { Resource } from '../../shared/operation';
import { routingOperations } from '../routingOperations';

const { create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder } =
	routingOperations({
		routed: 'chat',
		creates: 'Create a rule that gives chats to some departments or operators',
		lists: { rules: 'searchChatRoutingRules', fields: 'getChatRoutingFields' },
	});

/** The lists in the editor use them. */
export { getCriteriaFields, getMany };

export const chatRoutingRule: Resource = {
	value: 'chatRoutingRule',
	name: 'Chat Routing Rule',
	operations: [create, remove, setEnabled, get, getCriteriaFields, getMany, update, updateOrder],
};
