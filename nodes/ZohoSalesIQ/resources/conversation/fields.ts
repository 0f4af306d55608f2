import {
	customInfo,
	emailAddress,
	field,
	locator,
	type Output,
	textInput,
} from '../../../shared/operation';
import { idInUrl } from '../../locators';
import { visitorOf } from '../../visitorOf';

/** The conversation for operators. */
export const conversationId = {
	...locator({
		displayName: 'Conversation ID',
		name: 'conversationId',
		description:
			'The conversation as operators know it, by its number; in the answer of Open that is conversation_id. The list shows those of your current department.',
		list: 'searchConversations',
		id: '731900000004821077',
		url: {
			example: 'https://salesiq.zoho.com/acmehelp/allchats/731900000004821077',
			pattern: idInUrl,
		},
	}),
	path: true,
} as const;

/** What stands beside the first input of all that is done in the name of a visitor (observed). */
export const organisation = 'Needs a credential whose Token Type is Organisation';

/** The conversation for its visitor, who knows it by another id. */
export const visitorConversationId = textInput({
	displayName: 'Visitor Conversation ID',
	name: 'visitorConversationId',
	required: true,
	example: '9f2c64d07be14a5c83e1d90277c6e41b',
	description:
		'ID of the conversation on the side of the visitor, with letters and digits: the ID in the answer of Open, visitor_conversation_id in webhooks',
	hint: organisation,
	path: true,
});

export const visitorEmail = field({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	required: true,
	default: '',
	placeholder: 'name@email.com',
	description: 'Email address of the visitor',
	path: true,
	convert: emailAddress,
});

const hint =
	'A key called name, email or phone becomes an extra field; to change the visitor use Update';

/** Custom information of the visitor in a body. */
export const customerInfo = customInfo({
	body: 'customer_info',
	values: 'text', // Inferred: whether SalesIQ keeps numbers is not stated.
	clear: '',
	hint,
});

/** The same in the query, as JSON. */
export const customerInfoInQuery = customInfo({
	query: 'customerinfo',
	values: 'text',
	clear: '',
	hint,
});

/** The fields of a conversation that most workflows need, in the node and in the trigger. */
export const conversationFields = [
	'id',
	'conversation_id',
	'visitor_conversation_id',
	'reference_id',
	'question',
	'visitor_id',
	'visitor_name',
	'visitor_email',
	'visitor_phone',
	'customer_info',
	'status',
	'status_label',
	'brand_id',
	'department_id',
	'department_name',
	'owner_id',
	'owner_name',
	'owner_email',
	'start_time',
	'end_time',
	'last_modified_time',
];

/** A conversation with its visitor. The id in it may differ from the one in the path (documented sample), so nothing compares them. */
export const conversationOutput: Output = {
	from: 'data',
	simplified: conversationFields,
	visitor: visitorOf,
};
