import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../../shared/base/record';
import {
	additionalFields,
	filters,
	notice,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	wholeList,
} from '../../../shared/operation';
import { rowsIn } from '../../answers';
import { include, only, withdrawn } from '../../fields';
import { contactId, placed } from '../../locators';
import { allAtOnce, pagesFromZero } from '../../paging';
import { numericId } from '../../values';
import { operation } from '../../vendor';
import { language, message, output, simplified } from './fields';
import { send, sendEmail, sendSms } from './sending';

const messageId = textInput({
	displayName: 'Message ID',
	name: 'messageId',
	required: true,
	example: '5521',
	description: 'ID of the message, as Get Many returns it',
	path: true,
});

/** The messages of all cases of a thread, each with its case. */
function messagesIn(body: unknown): IDataObject[] | undefined {
	return rowsIn(body)?.flatMap(({ id, threadId, messages }) =>
		(Array.isArray(messages) ? (messages as unknown[]) : [])
			.filter(isRecord)
			.map((one) => ({ caseId: id, threadId, ...one })),
	);
}

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many messages of a thread',
	description: 'Get the messages of a conversation, from all the cases of its thread',
	request: { method: 'GET', path: '/api/v1/crm/messenger/chat/messages' },
	resend: 'safe',
	fields: [
		textInput({
			displayName: 'Thread ID',
			name: 'threadId',
			required: true,
			example: '911',
			description: 'Thread of the case, which Get of a case tells; often the ID of its first case',
			query: 'threadId',
			convert: (value, input) => String(numericId(value, input)),
		}),
		placed(contactId, { query: 'contactId' }),
		switchInput({
			displayName: 'As the Contact',
			name: 'asContact',
			description: 'Whether to get only what the contact sees',
			query: '-x-user-type', // With a leading dash here, and without one when sending (as the pages have it).
			convert: (value) => (value === true ? 'contact' : undefined),
		}),
		...returnAllOrLimit,
	],
	list: wholeList,
	output: { from: messagesIn, simplified },
});

/** Only a withdrawn page tells of it (inferred). */
const getManyOfAllCases = operation({
	value: 'getManyOfAllCases',
	name: 'Get Many of All Cases',
	action: 'Get many messages of all cases',
	description: 'Get a list of the messages of all cases',
	request: { method: 'GET', path: '/api/v1/crm/objects/case-message' },
	resend: 'safe',
	fields: [
		withdrawn,
		...returnAllOrLimit,
		include('message', { case: 'Case' }),
		filters([only('message, dateCreated')]),
	],
	list: pagesFromZero,
	output: { from: rowsIn, simplified },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a message',
	description: 'Get a message of a case by ID',
	request: { method: 'GET', path: '/api/v1/crm/objects/case-message/{messageId}' },
	resend: 'safe',
	fields: [messageId],
	output,
});

/** Only a withdrawn page tells of it (inferred). The lists in the editor use it. */
export const getNumbers = operation({
	value: 'getNumbers',
	name: 'Get Many Numbers',
	action: 'Get many numbers',
	description: 'Get the numbers that text messages are sent from',
	request: { method: 'GET', path: '/api/v1/voip/get-all-numbers' },
	resend: 'safe',
	fields: [withdrawn, ...returnAllOrLimit],
	list: allAtOnce,
	output: { from: rowsIn },
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a message',
	description: 'Change the text of a message',
	request: {
		method: 'POST', // Documented so.
		path: '/api/v1/crm/messenger/chat/message/{messageId}',
	},
	resend: 'safe', // The text is set: the same request twice leaves the same message.
	fields: [messageId, message, additionalFields([language])],
	adjust: (call) => ({
		...call,
		body: { message: { type: 'message', ...(call.body.message as IDataObject) } },
	}),
	output,
});

const remove = operation({
	...removeById('a message', 'Delete a message for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/crm/objects/case-message/{messageId}' },
	fields: [notice('A message that is deleted cannot be brought back.'), messageId],
});

export const caseMessage: Resource = {
	value: 'caseMessage',
	name: 'Case Message',
	operations: [
		remove,
		get,
		getMany,
		getManyOfAllCases,
		getNumbers,
		send,
		sendEmail,
		sendSms,
		update,
	],
};
