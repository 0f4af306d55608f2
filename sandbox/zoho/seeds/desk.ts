import type { JsonObject } from '../../core/values';
import { personas, samples } from '../../samples';
import { startedAt } from '../conversation';
import type { Row } from '../table';

const { appId, appIds, operatorId, conversationIds, otherConversationIds } = samples.zoho;
const { tagIds, archivedTagId, blockedIpId, feedbackIds } = samples.zoho;
const time = String(startedAt);

const tag = (id: string, name: string, archived: boolean): Row => ({
	id,
	name,
	color: '#c98a2b',
	module: 'conversations',
	archived,
	status: archived ? 'achived' : 'unarchived', // the first one is spelt so (documented)
	modified_time: time,
	modifier: { id: operatorId, name: 'Tove Lindh', modified_time: time },
});

export const tags: readonly Row[] = [
	tag(tagIds[0], 'Warranty', false),
	tag(tagIds[1], 'Delivery', false),
	tag(archivedTagId, 'Spring sale', true),
];

const blocked = (ip: string): JsonObject => ({
	ip,
	status: 'blocked',
	blocked_by: 'Tove Lindh',
	app: { id: appId, name: 'Lantern House' },
	no_of_comments: 0,
	modified_time: time,
	comments: [],
});

export const blockedIps: readonly Row[] = [{ id: blockedIpId, ...blocked('203.0.113.44') }];
export const blockedIpExample = (n: number): JsonObject => blocked(`198.51.100.${n % 256}`);

const attender = {
	id: operatorId,
	email: 'tove@lanternhouse.example',
	display_name: 'Tove',
	type: 'operator',
	image_url: '',
};

const feedback = (text: string, value: string, conversationId: string, at: number): JsonObject => ({
	feedback: text,
	rating: { type: 'smiley', value },
	attender,
	conversation: {
		id: conversationId,
		question: 'Does the lamp come with a dimmer?',
		start_time: time,
		end_time: String(at),
		reference_id: '2731',
		mode: 'chat',
	},
	visitor: { name: personas[0].name, email: personas[0].email },
	app_id: appId,
	chatlet_count: 1,
	time: String(at),
});

export const feedbacks: readonly Row[] = [
	{ id: feedbackIds[0], ...feedback('Quick help', 'happy', conversationIds[0], startedAt + 1000) },
	{ id: feedbackIds[1], ...feedback('', 'neutral', conversationIds[0], startedAt + 2000) },
	{
		id: feedbackIds[2],
		...feedback('Still waiting', 'sad', otherConversationIds[1], startedAt + 3000),
		app_id: appIds[1],
	},
];
export const feedbackExample = (n: number): JsonObject =>
	feedback(`Feedback ${n}`, 'happy', conversationIds[0], startedAt + 10_000 + n * 1000);
