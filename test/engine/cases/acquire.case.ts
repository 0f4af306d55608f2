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
	id: '911',
	title: 'Question about a lamp',
	contactId: '614',
	status: 'active',
	channel: 'chat',
	userId: '5',
	threadId: '911',
	timelineId: '3310',
	parentId: null,
	closedBy: null,
	closingState: null,
	waitTime: 0,
	fields: {},
	dateCreated: created,
	dateClosed: null,
	dateUpdated: created,
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
			gives: [
				{
					...stored,
					id: '914',
					title: 'Question about the offer',
					contactName: 'Runa Dahl',
					contactEmail: 'runa.dahl@fjordworks.example',
					contactPhone: '2025550117',
					status: 'queue',
					userId: null,
					userIds: [],
					threadId: '914',
					timelineId: '3403',
					fields: { order_reference: 'A-17' },
				},
			],
		},
		{
			operation: 'create',
			parameters: { contactId },
			sends: { method: 'POST', path: `${chat}/create`, query: { contactId }, body: {} },
			gives: [
				{
					...stored,
					id: '914',
					title: null,
					contactName: 'Runa Dahl',
					contactEmail: 'runa.dahl@fjordworks.example',
					contactPhone: '2025550117',
					status: 'queue',
					userId: null,
					userIds: [],
					threadId: '914',
					timelineId: '3403',
				},
			],
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
			gives: [
				{
					...stored,
					id: '914',
					title: null,
					contactName: 'Runa Dahl',
					contactEmail: 'runa.dahl@fjordworks.example',
					contactPhone: '2025550117',
					status: 'queue',
					userId: null,
					userIds: [],
					threadId: '912',
					timelineId: '3403',
					parentId: '912',
				},
			],
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
					contactName: 'Runa Dahl',
					contactEmail: 'runa.dahl@fjordworks.example',
					contactPhone: '2025550117',
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
			gives: [{ invitedIds: ['5', '6'] }],
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
			gives: [{ invitedIds: [], invitedNames: [] }],
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
			gives: [{ invitedIds: [], invitedNames: [] }],
			hints: ['Acquire invited nobody. [item 0]'],
		},
	],
};
