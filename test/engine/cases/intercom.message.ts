import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededAt, seededTime, timeAt } from './intercomRecords';

const { adminIds, contact, lead } = samples.intercom;
const [adminId] = adminIds;

const sent = {
	id: '5519',
	type: 'admin_message',
	message_type: 'inapp',
	subject: null,
	body: 'Hello',
	owner_id: adminId,
	owner_name: 'Tove Lindh',
	created_at: justNow,
};
const status = (index: number, value: string) => ({
	id: `70${index}`,
	conversation_id: `90${index}`,
	status: value,
	whatsapp_message_id: `wamid.LH${index}`,
	template_name: 'order_shipped',
	created_at: seededTime,
	updated_at: timeAt(seededAt + 60),
});

const template = {
	phone: '+12025550143',
	recipientName: 'Runa Dahl',
	templateName: 'order_shipped',
	locale: 'nb',
};
const onWhatsApp = {
	from: { type: 'admin', id: adminId },
	message_type: 'whatsapp',
	to: { phone: '+12025550143', name: 'Runa Dahl' },
	template: 'order_shipped',
	locale: 'nb',
};

export const messageCases: Cases = {
	resource: 'message',
	cases: [
		{
			operation: 'create',
			parameters: { adminId, contactId: byId(contact.id), body: 'Hello' },
			sends: {
				method: 'POST',
				path: '/messages',
				body: {
					from: { type: 'admin', id: adminId },
					message_type: 'inapp',
					to: { type: 'user', id: contact.id },
					body: 'Hello',
				},
			},
			gives: [sent],
		},
		{
			operation: 'create',
			when: 'by email',
			parameters: {
				messageType: 'email',
				adminId,
				toType: 'lead',
				contactId: byId(lead.id),
				subject: 'Your offer',
				template: 'personal',
				body: '<p>Here it is.</p>',
				additionalFields: { createConversation: true, createdAt: '2024-07-10T08:00:00Z' },
			},
			sends: {
				method: 'POST',
				path: '/messages',
				body: {
					from: { type: 'admin', id: adminId },
					message_type: 'email',
					to: { type: 'lead', id: lead.id },
					subject: 'Your offer',
					template: 'personal',
					body: '<p>Here it is.</p>',
					create_conversation_without_contact_reply: true,
					created_at: 1_720_598_400,
				},
			},
			gives: [
				{
					...sent,
					message_type: 'email',
					subject: 'Your offer',
					body: '<p>Here it is.</p>',
					created_at: '2024-07-10T08:00:00.000Z',
				},
			],
		},
		{
			operation: 'create',
			when: 'by email, to several contacts',
			parameters: {
				messageType: 'email',
				adminId,
				contactId: byId(contact.id),
				moreRecipients: { field: [{ type: 'lead', id: lead.id }] },
				cc: { field: [{ type: 'lead', id: ` ${lead.id} ` }] },
				bcc: { field: [{ id: contact.id }] },
				subject: 'Your offer',
				body: 'Here it is.',
			},
			sends: {
				method: 'POST',
				path: '/messages',
				body: {
					from: { type: 'admin', id: adminId },
					message_type: 'email',
					to: [
						{ type: 'user', id: contact.id },
						{ type: 'lead', id: lead.id },
					],
					cc: [{ type: 'lead', id: lead.id }],
					bcc: [{ type: 'user', id: contact.id }],
					subject: 'Your offer',
					template: 'plain',
					body: 'Here it is.',
				},
			},
			gives: [{ ...sent, message_type: 'email', subject: 'Your offer', body: 'Here it is.' }],
		},
		{
			operation: 'create',
			when: 'on WhatsApp',
			parameters: {
				messageType: 'whatsapp',
				adminId,
				...template,
				templateValues: { field: [{ value: 'Runa' }, { value: '={{ 7731 }}' }] },
				components: '[{ "type": "HEADER", "parameters": [] }]',
			},
			sends: {
				method: 'POST',
				path: '/messages',
				body: {
					...onWhatsApp,
					components: [
						{
							type: 'BODY',
							parameters: [
								{ type: 'text', text: 'Runa' },
								{ type: 'text', text: '7731' },
							],
						},
						{ type: 'HEADER', parameters: [] },
					],
				},
			},
			gives: [{ ...sent, message_type: 'whatsapp', body: null }],
		},
		{
			operation: 'create',
			when: 'on WhatsApp, by a template without gaps',
			parameters: { messageType: 'whatsapp', adminId, ...template },
			sends: { method: 'POST', path: '/messages', body: { ...onWhatsApp, components: [] } },
			gives: [{ ...sent, message_type: 'whatsapp', body: null }],
		},
		{
			operation: 'getStatuses',
			parameters: { rulesetId: '51932', returnAll: true },
			sends: {
				method: 'GET',
				path: '/messages/status',
				query: { ruleset_id: '51932', per_page: '100' },
			},
			gives: [status(0, 'delivered'), status(1, 'failed')],
		},
		{
			operation: 'getWhatsAppStatus',
			parameters: { messageId: 'wamid.LH1' },
			sends: {
				method: 'GET',
				path: '/messages/whatsapp/status',
				query: { message_id: 'wamid.LH1' },
			},
			gives: [
				{
					message_id: 'wamid.LH1',
					conversation_id: '901',
					status: 'failed',
					template_name: 'order_shipped',
					created_at: seededTime,
					updated_at: timeAt(seededAt + 60),
				},
			],
		},
	],
};
