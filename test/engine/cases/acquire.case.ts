import { samples } from '../../../sandbox';
import type { Cases } from './case';

const [active, closed] = samples.acquire.caseIds;
const [contactId] = samples.acquire.contactIds;
const [tove, bram] = samples.acquire.userIds;
const [lighting] = samples.acquire.departmentIds;
const path = '/api/v1/crm/objects/case';
const chat = '/api/v1/crm/messenger/chat';
const created = '2024-07-09T05:00:00.000Z';

const stored = {
	id: String(active),
	title: 'Question about a lamp',
	description: null,
	channel: 'chat',
	status: 'active',
	threadId: '911',
	timelineId: '3310',
	parentId: null,
	contactId,
	userId: '5',
	closedBy: null,
	closingState: null,
	waitTime: 0,
	fields: {},
	dateCreated: created,
	dateQueue: created,
	dateActive: created,
	dateClosed: null,
	dateUpdated: created,
};
const made = {
	...stored,
	id: '914',
	status: 'queue',
	userId: null,
	threadId: '914',
	timelineId: '3403',
	dateActive: null,
	contact: {
		id: contactId,
		fields: {
			name: 'Runa Dahl',
			email: 'runa.dahl@fjordworks.example',
			phone: '2025550117',
		},
	},
	users: [
		{
			...{ id: '61', caseId: '914', type: 'contact', userId: contactId, role: 'owner' },
			...{ status: 'active', closed: 'no', user: {} },
		},
	],
};

export const caseCases: Cases = {
	resource: 'case',
	cases: [
		{
			operation: 'create',
			parameters: {
				contactId: { __rl: true, mode: 'list', value: contactId },
				message: 'Hello, is the offer still valid?',
				additionalFields: {
					agentId: String(tove),
					channel: 'chat',
					isFromCobrowse: false,
					mentionUsers: [bram],
					routeAgentId: String(bram),
					source: 'firstMessage',
					title: 'Question about the offer',
					translateLangKey: 'en',
				},
				customInfoFields: { field: [{ key: 'order_reference', value: 'A-17' }] },
			},
			sends: {
				method: 'POST',
				path: `${chat}/create`,
				query: { contactId },
				body: {
					message: {
						type: 'message',
						message: 'Hello, is the offer still valid?',
						translateLangKey: 'en',
					},
					agentId: tove,
					channel: 'chat',
					isFromCobrowse: false,
					mentionUsers: [bram],
					routeAgentId: bram,
					source: 'firstMessage',
					title: 'Question about the offer',
					fields: { order_reference: 'A-17' },
				},
			},
			gives: [{ ...made, title: 'Question about the offer', fields: { order_reference: 'A-17' } }],
		},
		{
			operation: 'create',
			parameters: { contactId },
			sends: { method: 'POST', path: `${chat}/create`, query: { contactId }, body: {} },
			gives: [{ ...made, title: null }],
		},
		{
			operation: 'reopen',
			parameters: {
				contactId,
				threadId: String(closed),
				message: 'It has come.',
				additionalFields: { sessionId: '5c1f7d20' },
			},
			sends: {
				method: 'POST',
				path: `${chat}/create`,
				query: { contactId },
				body: {
					threadId: closed,
					message: { type: 'message', message: 'It has come.' },
					sessionId: '5c1f7d20',
				},
			},
			gives: [{ ...made, title: null, threadId: String(closed), parentId: String(closed) }],
		},
		{
			operation: 'get',
			parameters: { caseId: String(active), relations: ['contact'] },
			sends: {
				method: 'GET',
				path: `${path}/${active}`,
				query: { relations: ['fields', 'contact'] },
			},
			gives: [
				{
					...stored,
					contact: expect.objectContaining({
						id: contactId,
						fields: made.contact.fields,
					}) as unknown,
				},
			],
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true, filters: { status: 'closed' } },
			sends: {
				method: 'GET',
				path,
				query: { where: 'status|eq|closed', relations: 'fields', page: '0', limit: '100' },
			},
			gives: [expect.objectContaining({ id: String(closed), status: 'closed' })],
		},
		{
			operation: 'getMany',
			parameters: {
				limit: 1,
				filters: { status: 'active', where: `contactId|eq|${contactId}`, select: 'title, status' },
			},
			sends: {
				method: 'GET',
				path,
				query: {
					select: ['title', 'status'],
					where: ['status|eq|active', `contactId|eq|${contactId}`],
					...{ relations: 'fields', page: '0', limit: '1' },
				},
			},
			gives: [stored],
		},
		{
			operation: 'close',
			parameters: {
				caseId: String(active),
				additionalFields: {
					archive: true,
					askFeedback: true,
					closingState: 'handled',
					forceClose: false,
					leaveEvent: false,
					leaveOnly: false,
					meta: '{ "reason": "answered" }',
				},
			},
			sends: {
				method: 'POST',
				path: `${chat}/close`,
				body: {
					caseId: active,
					archive: 'yes',
					askFeedback: true,
					closingState: 'handled',
					forceClose: false,
					leaveEvent: false,
					leaveOnly: false,
					meta: { reason: 'answered' },
				},
			},
			gives: [
				{
					...{ foreverClosed: true, leftUser: true, caseId: String(active), contactId },
					...{ userId: '5', userType: 'user' },
				},
			],
		},
		{
			operation: 'close',
			parameters: { caseId: String(active), additionalFields: { archive: false } },
			sends: { method: 'POST', path: `${chat}/close`, body: { caseId: active, archive: 'no' } },
			gives: [expect.objectContaining({ caseId: String(active) })],
			after: ({ acquire }) => {
				expect(acquire.tables.cases.find(active)?.status).toBe('closed');
			},
		},
		{
			operation: 'inviteAgent',
			parameters: { caseId: String(active), agentIds: [bram], departmentIds: [lighting] },
			sends: {
				method: 'POST',
				path: '/api/v1/crm/messenger/agent/invite-agent',
				body: { caseId: active, agentIds: [bram], department: [lighting] },
			},
			gives: [
				{
					invited: [
						{ userId: String(tove), online: true, sent: true },
						{ userId: String(bram), online: true, sent: true },
					],
				},
			],
		},
		{
			operation: 'inviteAgent',
			parameters: { caseId: String(active), agentIds: [bram] },
			before: (sandbox) => {
				const body = { data: { 6: { userId: bram, online: false, sent: false } } };
				sandbox.plant({ fault: 'status', status: 200, body });
				return undefined;
			},
			sends: {
				method: 'POST',
				path: '/api/v1/crm/messenger/agent/invite-agent',
				body: { caseId: active, agentIds: [bram] },
			},
			gives: [{ invited: [{ userId: String(bram), online: false, sent: false }] }],
			hints: ['Acquire did not invite the users 6. [item 0]'],
		},
		{
			operation: 'inviteAgent',
			parameters: { caseId: String(active), departmentIds: [99] },
			sends: {
				method: 'POST',
				path: '/api/v1/crm/messenger/agent/invite-agent',
				body: { caseId: active, department: [99] },
			},
			gives: [{ invited: [] }],
			hints: ['Acquire invited nobody. [item 0]'],
		},
	],
};
