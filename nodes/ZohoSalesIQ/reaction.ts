import { invalid } from '../shared/base/errors';
import { at } from '../shared/base/record';
import {
	type Call,
	choiceInput,
	type Convert,
	type Field,
	id,
	longTextInput,
	numberInput,
	textInput,
} from '../shared/operation';

/** What stands for all that the list does not name. */
const other = 'other';

/** The words are an open set, so an expression may give any. */
const listed: Convert = (value, input) => (value === other ? undefined : id(value, input));

const event = choiceInput({
	displayName: 'Event',
	name: 'eventType',
	// Documented by its wire name; what else there is, the page leaves open.
	choices: { lands_on_website: 'Visitor Lands on the Website', [other]: 'Another Event' },
	description: 'When to check the criteria',
	body: 'event.type',
	convert: listed,
});

const action = choiceInput({
	displayName: 'Action',
	name: 'actionType',
	// Documented as what criteria may ask for: which action was triggered.
	choices: {
		send_chat_invite: 'Send a Chat Invite',
		animate_button: 'Animate the Button',
		glow_button: 'Let the Button Glow',
		open_chat_window: 'Open the Chat Window',
		show_bubble: 'Show the Bubble',
		show_button: 'Show the Button',
		[other]: 'Another Action',
	},
	description: 'Action to take',
	body: 'action.type',
	convert: listed,
});

/** Not required on the screen: n8n would ask for it whenever an expression chooses. */
const otherNamed = (of: Field, name: string, example: string) =>
	textInput({
		displayName: `${of.displayName} Name`,
		name,
		example,
		description: 'Name in SalesIQ, as Get shows it for a rule that has it',
		displayOptions: { show: { [of.name]: [other] } },
		body: of.body,
	});

/**
 * Refuses a request that lacks its event or its action.
 * @throws CallFailure when something else was chosen, but not named
 */
export function withNames(call: Call): Call {
	for (const { displayName, body } of [event, action]) {
		const label = `${displayName} Name`;
		if (at(call.body, body) === undefined) {
			throw invalid(label, 'is empty', `Enter a value for ${label}.`);
		}
	}
	return call;
}

const whenInvited = { show: { actionType: ['send_chat_invite', other] } };

/**
 * When a trigger rule looks at its criteria, and what it does then. Inferred: that the details of the action stand inside
 * it, as in the answers.
 */
export const reaction = [
	event,
	otherNamed(event, 'eventName', 'lands_on_website'),
	action,
	otherNamed(action, 'actionName', 'send_chat_invite'),
	longTextInput({
		displayName: 'Message',
		name: 'message',
		example: 'May I help you to find a lamp?',
		description: 'Text of the invite',
		displayOptions: whenInvited,
		body: 'action.params.value',
	}),
	textInput({
		displayName: 'Sender Name',
		name: 'senderName',
		example: 'Tove',
		description: 'Name of the sender of the invite',
		displayOptions: whenInvited,
		body: 'action.params.sender_name',
	}),
	numberInput({
		displayName: 'Delay (Seconds)', // The unit is inferred.
		name: 'delay',
		typeOptions: { minValue: 0 },
		default: 0,
		description: 'Number of seconds to wait before the action',
		body: 'action.delay',
	}),
] as const;
