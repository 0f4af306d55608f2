import {
	additionalFields,
	type Call,
	choiceInput,
	longTextInput,
	type Output,
	recordsInput,
	type Resource,
	timeInput,
} from '../../shared/operation';
import { recordIn } from '../answers';
import { caseId, contactId, placed } from '../locators';
import { numericId, numericIds, sqlTime } from '../values';
import { operation } from '../vendor';

const simplified = [
	'id',
	'objectType',
	'objectId',
	'caseId',
	'contactId',
	'message',
	'userIds',
	'scheduleDate',
];
const output: Output = { from: recordIn, simplified };

const objectType = choiceInput({
	displayName: 'Snooze',
	name: 'objectType',
	choices: { case: 'Case', contact: 'Contact' },
	description: 'Whether to snooze a case or a contact',
	body: 'objectType',
});

const ofCase = {
	...placed(caseId, { body: 'caseId', identifies: true, convert: numericId }),
	displayOptions: { show: { objectType: ['case'] } },
};

const ofContact = {
	...placed(contactId, { body: 'contactId', identifies: true, convert: numericId }),
	displayOptions: { show: { objectType: ['contact'] } },
};

/** The object is named twice: by its own key, and as the object that it is (inferred from the samples). */
const withObject = (call: Call): Call => ({
	...call,
	identity: { ...call.identity, objectId: call.identity.caseId ?? call.identity.contactId },
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a snooze',
	description: 'Have a case or a contact come up again at a given time',
	request: { method: 'POST', path: '/api/v1/crm/follow-up/create' },
	resend: 'unsafe', // Whether a second request makes a second one is not known.
	fields: [
		objectType,
		ofCase,
		ofContact,
		timeInput({
			displayName: 'Date',
			name: 'scheduleDate',
			required: true,
			description: 'Time at which it comes up again',
			body: 'scheduleDate',
			convert: sqlTime,
		}),
		additionalFields([
			longTextInput({
				displayName: 'Message',
				name: 'message',
				example: 'Ask whether the offer fits',
				description: 'Reminder text',
				body: 'message',
			}),
			recordsInput({
				displayName: 'User Names or IDs',
				name: 'users',
				list: 'getUsers',
				hint: 'Who is reminded',
				body: 'users',
				convert: numericIds,
			}),
		]),
	],
	adjust: withObject,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a snooze',
	description: 'Get the snooze of a case or a contact',
	request: { method: 'POST', path: '/api/v1/crm/follow-up/get', reads: true },
	resend: 'safe',
	fields: [objectType, ofCase, ofContact],
	adjust: (call) => {
		const { objectId, contactId: contact } = withObject(call).identity;
		return {
			...call,
			identity: { objectId, contactId: contact },
		};
	},
	output,
});

export const snooze: Resource = {
	value: 'snooze',
	name: 'Snooze',
	operations: [create, get],
};
