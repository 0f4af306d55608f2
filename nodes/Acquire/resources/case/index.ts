import { isRecord } from '../../../shared/base/record';
import {
	additionalFields,
	type Call,
	choiceInput,
	filters,
	jsonInput,
	jsonObject,
	recordsInput,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { rowsIn } from '../../answers';
import { customAttributes, only, where, withFields, yesOrNo } from '../../fields';
import { caseId, contactId, placed } from '../../locators';
import { pagesFromZero } from '../../paging';
import { numericId, numericIds } from '../../values';
import { operation } from '../../vendor';
import {
	closedIn,
	conversation,
	firstMessage,
	invitedIn,
	notInvited,
	output,
	related,
	simplified,
	statuses,
} from './fields';

const attributes = customAttributes('getCaseAttributes');

const ofContact = placed(contactId, { query: 'contactId' });

const inBody = placed(caseId, { body: 'caseId', identifies: true, convert: numericId });

/** A message has a type of its own; a case without one needs none. */
const typed = (call: Call): Call => {
	const { message } = call.body;
	if (!isRecord(message)) return call;
	return { ...call, body: { ...call.body, message: { type: 'message', ...message } } };
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a case',
	description: 'Start a conversation with a contact',
	request: { method: 'POST', path: '/api/v1/crm/messenger/chat/create' },
	resend: 'unsafe', // A second request begins a second conversation.
	fields: [ofContact, firstMessage, additionalFields(conversation), ...attributes],
	adjust: typed,
	output,
});

const reopen = operation({
	value: 'reopen',
	name: 'Reopen',
	action: 'Reopen a case',
	description: 'Continue a closed conversation in a new case of its thread',
	request: { method: 'POST', path: '/api/v1/crm/messenger/chat/create' },
	resend: 'unsafe', // A second request may open a second case.
	fields: [
		ofContact,
		textInput({
			displayName: 'Thread ID',
			name: 'threadId',
			required: true,
			example: '911',
			description: 'Thread of the closed case, which Get tells',
			body: 'threadId',
			convert: numericId,
		}),
		firstMessage,
		additionalFields([
			...conversation,
			textInput({
				displayName: 'Session ID',
				name: 'sessionId',
				example: '5c1f7d20',
				description: 'Session of the contact in the browser',
				body: 'sessionId',
			}),
		]),
		...attributes,
	],
	adjust: typed,
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a case',
	description: 'Get a case by ID',
	request: { method: 'GET', path: '/api/v1/crm/objects/case/{caseId}' },
	resend: 'safe',
	fields: [caseId, related],
	adjust: withFields,
	output,
});

/** `where` may be given several times (inferred). */
const withConditions = (call: Call): Call => {
	const { status, where: condition, ...query } = call.query;
	const conditions = [status, condition].filter((one) => one !== undefined) as string[];
	return withFields({
		...call,
		query: { ...query, ...(conditions.length > 0 && { where: conditions }) },
	});
};

/** The lists in the editor and the trigger use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many cases',
	description: 'Get a list of cases',
	request: { method: 'GET', path: '/api/v1/crm/objects/case' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		related,
		filters([
			choiceInput({
				displayName: 'Status',
				name: 'status',
				choices: statuses,
				description: 'Current status of the cases',
				query: 'status',
				convert: (value) => `status|eq|${String(value)}`,
			}),
			where('contactId|eq|482'),
			only('title, status, dateClosed'),
		]),
	],
	list: pagesFromZero,
	adjust: withConditions,
	output: { from: rowsIn, simplified },
});

const archive = yesOrNo(
	switchInput({
		displayName: 'Archive',
		name: 'archive',
		description: 'Whether to put the case into the archive',
		body: 'archive',
	}),
);

const close = operation({
	value: 'close',
	name: 'Close',
	action: 'Close a case',
	description: 'Close a conversation',
	request: { method: 'POST', path: '/api/v1/crm/messenger/chat/close' },
	resend: 'unsafe', // Whether a second request does more than the first is not known.
	mayBeEmpty: true,
	fields: [
		inBody,
		additionalFields([
			archive,
			switchInput({
				displayName: 'Ask for Feedback',
				name: 'askFeedback',
				description: 'Whether to ask the contact for feedback',
				body: 'askFeedback',
			}),
			textInput({
				displayName: 'Closing State',
				name: 'closingState',
				example: 'handled',
				description: 'How the case ended, as Acquire names it',
				body: 'closingState',
			}),
			switchInput({
				displayName: 'Force Close',
				name: 'forceClose',
				description: 'Whether to close it by force',
				body: 'forceClose',
			}),
			switchInput({
				displayName: 'Leave Event',
				name: 'leaveEvent',
				description: 'Whether to record that the agent left',
				body: 'leaveEvent',
			}),
			switchInput({
				displayName: 'Leave Only',
				name: 'leaveOnly',
				description: 'Whether to leave the conversation rather than to close it',
				body: 'leaveOnly',
			}),
			jsonInput({
				displayName: 'Meta',
				name: 'meta',
				example: '{ "reason": "spam" }',
				description: 'What to store with the closing',
				body: 'meta',
				convert: jsonObject,
			}),
		]),
	],
	output: { from: closedIn },
});

const inviteAgent = operation({
	value: 'inviteAgent',
	name: 'Invite Agent',
	action: 'Invite an agent to a case',
	description: 'Invite agents, or all agents of departments, to a conversation',
	request: { method: 'POST', path: '/api/v1/crm/messenger/agent/invite-agent' },
	resend: 'unsafe', // A second request would ask again.
	fields: [
		inBody,
		recordsInput({
			displayName: 'Agent Names or IDs',
			name: 'agentIds',
			list: 'getUsers',
			body: 'agentIds',
			convert: numericIds,
		}),
		recordsInput({
			displayName: 'Department Names or IDs',
			name: 'departmentIds',
			list: 'getDepartments',
			body: 'department',
			convert: numericIds,
		}),
	],
	output: {
		from: invitedIn,
		simplified: ['invitedIds', 'invitedNames'],
		partialFailure: notInvited,
	},
});

export const supportCase: Resource = {
	value: 'case',
	name: 'Case',
	operations: [close, create, get, getMany, inviteAgent, reopen],
};
