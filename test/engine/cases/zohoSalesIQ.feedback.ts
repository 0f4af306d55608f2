import type { IDataObject } from 'n8n-workflow';

import { samples } from '../../../sandbox';
import { iso, startedAt } from '../zoho';
import { byId, type Cases } from './case';
import { told } from './told';

const { appIds, conversationIds, departmentId, feedbackIds, operatorId, tagIds } = samples.zoho;
const [conversationId] = conversationIds;
const visitorConversationId = Buffer.from(conversationId).toString('hex');
const path = '/api/v2/lanternhouse/feedbacks';
const pathOfConversation = `/api/v2/lanternhouse/conversations/${conversationId}/feedbacks`;

const feedback = (
	id: string,
	text: string,
	value: string,
	ms: number,
	changes: IDataObject = {},
): IDataObject => ({
	id,
	feedback: text,
	rating: { type: 'smiley', value },
	attender: {
		id: operatorId,
		email: 'tove@lanternhouse.example',
		display_name: 'Tove',
		type: 'operator',
		image_url: '',
	},
	conversation: {
		id: conversationId,
		question: 'Does the lamp come with a dimmer?',
		start_time: iso(startedAt),
		end_time: iso(startedAt + ms),
		reference_id: '2731',
		mode: 'chat',
	},
	visitor: { name: 'Runa Dahl', email: 'runa.dahl@fjordworks.example' },
	app_id: appIds[0],
	chatlet_count: 1,
	time: iso(startedAt + ms),
	...changes,
});

const quick = feedback(feedbackIds[0], 'Quick help', 'happy', 1000);
const silent = feedback(feedbackIds[1], '', 'neutral', 2000);
const waiting = feedback(feedbackIds[2], 'Still waiting', 'sad', 3000, {
	app_id: appIds[1],
	conversation: {
		...(quick.conversation as IDataObject),
		id: samples.zoho.otherConversationIds[1],
		end_time: iso(startedAt + 3000),
	},
});

/** Those that the sandbox makes on demand. */
const more = (count: number) =>
	Array.from({ length: count }, (_, index) =>
		feedback(
			`80450008${String(index + 1).padStart(10, '0')}`,
			`Feedback ${index + 1}`,
			'happy',
			10_000 + (index + 1) * 1000,
			{ conversation: { id: conversationId, question: '', reference_id: '2731', mode: 'chat' } },
		),
	);

/** The same in the form Simplified. */
const shown = ({
	id,
	feedback,
	rating,
	attender,
	conversation,
	visitor,
	app_id,
	time,
}: Record<string, unknown>) => ({
	id,
	feedback,
	rating: (rating as IDataObject).value,
	...told('attender', attender, ['id', 'display_name', 'email']),
	...told('conversation', conversation, ['id', 'question']),
	...told('visitor', visitor),
	brand_id: app_id,
	time,
});

export const feedbackCases: Cases = {
	resource: 'feedback',
	cases: [
		{
			operation: 'create',
			parameters: {
				visitorConversationId,
				additionalFields: { feedback: 'Quick help', rating: 'happy' },
			},
			sends: {
				method: 'POST',
				path: `/api/visitor/v1/lanternhouse/conversations/${visitorConversationId}/feedback`,
				body: { feedback: 'Quick help', rating: 'happy' },
			},
			gives: [{ success: true }],
			after: ({ zoho }) => {
				expect(zoho.tables.feedbacks.all().at(-1)).toMatchObject({
					feedback: 'Quick help',
					rating: { type: 'smiley', value: 'happy' },
				});
			},
		},
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			before: (sandbox) => {
				sandbox.zoho.addFeedbacks(20);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { limit: '20' } },
				{ method: 'GET', path, query: { limit: '20', index: '21' } },
			],
			gives: [quick, silent, waiting, ...more(20)].map(shown),
		},
		{
			operation: 'getMany',
			parameters: {
				returnAll: false,
				limit: 1,
				filters: {
					brandIds: [appIds[0], appIds[1]],
					conversationIds: `${conversationIds[0]}, ${conversationIds[1]}`,
					departmentIds: [departmentId],
					email: 'runa.dahl@fjordworks.example',
					givenAfter: iso(startedAt),
					givenBefore: iso(startedAt + 5000),
					listBy: 'conversation',
					operatorIds: [operatorId],
					ratings: ['happy', 'neutral'],
					sortOrder: 'desc',
					tagIds: [tagIds[0], tagIds[1]],
					timezoneOffset: '+02:00',
				},
			},
			before: ({ zoho }) => {
				zoho.tagged.set(conversationId, [tagIds[1]]);
				return undefined;
			},
			sends: {
				method: 'GET',
				path,
				query: {
					limit: '1',
					app_ids: `${appIds[0]},${appIds[1]}`,
					conversation_ids: `${conversationIds[0]},${conversationIds[1]}`,
					department_ids: departmentId,
					visitor_email: 'runa.dahl@fjordworks.example',
					start_time: String(startedAt),
					end_time: String(startedAt + 5000),
					list_by: 'conversation',
					operator_ids: operatorId,
					ratings: 'happy,neutral',
					sort_order: 'desc',
					tag_ids: `${tagIds[0]},${tagIds[1]}`,
					timezone_offset: '+02:00',
				},
			},
			gives: [silent].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 5, filters: { untagged: true } },
			before: ({ zoho }) => {
				zoho.tagged.set(conversationId, [tagIds[0]]);
				return undefined;
			},
			sends: { method: 'GET', path, query: { limit: '5', tag_status: 'untagged' } },
			gives: [waiting].map(shown),
		},
		{
			operation: 'getMany',
			parameters: { returnAll: false, limit: 5, filters: { untagged: false, ratings: [] } },
			sends: { method: 'GET', path, query: { limit: '5' } },
			gives: [quick, silent, waiting].map(shown),
		},
		{
			operation: 'get',
			parameters: { feedbackId: byId(feedbackIds[2]) },
			sends: { method: 'GET', path: `${path}/${feedbackIds[2]}` },
			gives: [waiting].map(shown),
		},
		{
			operation: 'getManyByConversation',
			parameters: { conversationId, returnAll: true },
			before: (sandbox) => {
				sandbox.zoho.addFeedbacks(100);
				return undefined;
			},
			sends: [
				{ method: 'GET', path: pathOfConversation, query: { limit: '99' } },
				{ method: 'GET', path: pathOfConversation, query: { limit: '99', index: '100' } },
			],
			gives: [quick, silent, ...more(100)].map(shown),
		},
		{
			operation: 'getManyByConversation',
			parameters: {
				conversationId,
				returnAll: false,
				limit: 1,
				filters: { sortOrder: 'desc' },
			},
			sends: { method: 'GET', path: pathOfConversation, query: { limit: '1', sort_order: 'desc' } },
			gives: [silent].map(shown),
		},
	],
};
