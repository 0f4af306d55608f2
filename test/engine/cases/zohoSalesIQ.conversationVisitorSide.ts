import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { chatStatuses, conversationId, lighting, visitor, simplified } from '../zoho';
import { byId, type Cases } from './case';
import { anyTime, message } from './zohoConversation';

const { appId, departmentId, operatorId } = samples.zoho;
const list = '/api/visitor/v1/lanternhouse/conversations';

/** The vendor's other id of a conversation. */
const hex = (id: string) => Buffer.from(id).toString('hex');
const visitorConversationId = hex(conversationId);

/** The first that is added. */
const id = '804500010000000004';

/** What a visitor gets who begins a conversation. */
const opened = (question: string, person: IDataObject, status = chatStatuses.waiting) => ({
	id: hex(id),
	conversation_id: id,
	reference_id: '2737',
	question,
	visitor: visitor({
		id: '804500020000000004',
		name: 'Visitor 4',
		email: '',
		phone: '',
		type: 'lead',
		country_code: 'us',
		user_id: '$customer-3107',
		...person,
	}),
	department: lighting,
	chat_status: status,
	start_time: anyTime,
	last_modified_time: anyTime,
});

const sanna = { name: 'Sanna Vik', email: 'sanna.vik@fjordworks.example', phone: '+47 555 0133' };
const userId = 'customer-3107';
const place = { brandId: byId(appId), departmentId: byId(departmentId) };
const placeSent = { app_id: appId, department_id: departmentId };
const plan = { customInfoInput: 'json', customInfoJson: '{"Plan":"Gold"}' };

export const conversationVisitorSideCases: Cases = {
	resource: 'conversation',
	cases: [
		{
			operation: 'open',
			parameters: { userId, ...place, question: 'Is it brass?' },
			sends: {
				method: 'POST',
				path: list,
				body: { visitor: { user_id: userId }, ...placeSent, question: 'Is it brass?' },
			},
			gives: [opened('Is it brass?', {})].map(simplified),
		},
		{
			operation: 'open',
			parameters: {
				userId,
				...place,
				question: 'Is it brass?',
				...plan,
				additionalFields: {
					avuid: 'a-1',
					colorCode: '24',
					cookieEnabled: false,
					countryCode: 'NO',
					currentPage: 'https://shop.lanternhouse.example/lamps',
					customWaitTime: 120,
					cvuid: 'c-1',
					...sanna,
					flashVersion: '32',
					javaEnabled: true,
					jsVersion: '1.5',
					localTimeZone: 'Europe/Oslo',
					pageTitle: 'Table lamps',
					platform: 'Linux',
					referrer: 'https://search.example/',
					screen: '1920x1080',
				},
			},
			sends: {
				method: 'POST',
				path: list,
				body: {
					visitor: {
						user_id: userId,
						avuid: 'a-1',
						color_code: '24',
						cookie_enabled: false,
						country_code: 'NO',
						current_page: 'https://shop.lanternhouse.example/lamps',
						cvuid: 'c-1',
						...sanna,
						flash_version: '32',
						java_enabled: true,
						js_version: '1.5',
						local_time_zone: 'Europe/Oslo',
						page_title: 'Table lamps',
						platform: 'Linux',
						referrer: 'https://search.example/',
						screen: '1920x1080',
					},
					...placeSent,
					question: 'Is it brass?',
					customer_info: { Plan: 'Gold' },
					custom_wait_time: 120,
				},
			},
			gives: [opened('Is it brass?', { ...sanna, type: 'contact' })].map(simplified),
			after: ({ zoho }) => {
				expect(zoho.customInfo(id)).toEqual({ Plan: 'Gold' });
			},
		},
		{
			operation: 'sendVisitorMessage',
			parameters: { visitorConversationId, text: 'Thank you!' },
			sends: {
				method: 'POST',
				path: `${list}/${visitorConversationId}/messages`,
				body: { text: 'Thank you!' },
			},
			gives: [
				message('Thank you!', 4, {
					sender: { id: '$5218836641029375502', name: 'Runa Dahl', type: 'visitor' },
				}),
			],
		},
		{
			operation: 'leaveMessage',
			parameters: {
				userId,
				...place,
				message: 'Is the brass lamp back?',
				...plan,
				additionalFields: { email: sanna.email, operatorId: byId(operatorId) },
			},
			sends: {
				method: 'POST',
				path: `${list}/leavemessage`,
				body: {
					visitor: { user_id: userId, email: sanna.email },
					...placeSent,
					message: 'Is the brass lamp back?',
					customer_info: { Plan: 'Gold' },
					attender_id: operatorId,
				},
			},
			gives: [
				opened(
					'Is the brass lamp back?',
					{ email: sanna.email, type: 'contact' },
					chatStatuses.missed,
				),
			].map(simplified),
		},
		{
			operation: 'joinProactive',
			parameters: {
				userId,
				uvid: '9d4e1f60-27bb-4c1a-8e35-51c0a7f2d6b8-1',
				question: 'Yes, please.',
				...plan,
				additionalFields: { name: sanna.name, sessionId: '1720500000000' },
			},
			sends: {
				method: 'POST',
				path: `${list}/join_proactive`,
				body: {
					visitor: { user_id: userId, name: sanna.name },
					uvid: '9d4e1f60-27bb-4c1a-8e35-51c0a7f2d6b8-1',
					question: 'Yes, please.',
					customer_info: { Plan: 'Gold' },
					session_id: '1720500000000',
				},
			},
			gives: [opened('Yes, please.', { name: sanna.name })].map(simplified),
		},
		{
			operation: 'closeAsVisitor',
			parameters: { visitorConversationId },
			sends: { method: 'PUT', path: `${list}/${visitorConversationId}/close`, body: {} },
			gives: [
				{
					id: visitorConversationId,
					conversation_id: conversationId,
					question: 'Does the lamp come with a dimmer?',
					visitor: visitor({ country_code: 'us' }),
					department: lighting,
					chat_status: chatStatuses.closed,
					start_time: '2024-07-09T04:40:00.000Z',
					last_modified_time: anyTime,
				},
			].map(simplified),
		},
	],
};
