import { invalid } from '../../shared/base/errors';
import {
	choiceInput,
	choicesInput,
	commaList,
	emailAddress,
	field,
	filters,
	listInput,
	milliseconds,
	type Resource,
	returnAllOrLimit,
	switchInput,
	textInput,
	timeInput,
	additionalFields,
	longTextInput,
	type Convert,
	text,
} from '../../shared/operation';
import { amongRecords, withCommas } from '../commas';
import { conversationFeedbackRows, feedbackRows } from '../paging';
import { asOrganisation } from '../notices';
import { feedbackId } from '../settingLocators';
import { operation } from '../vendor';
import { conversationId, visitorConversationId } from './conversation/fields';

const output = {
	from: 'data',
	simplified: [
		'id',
		'feedback',
		'rating',
		'conversation_id',
		'conversation_question',
		'visitor_name',
		'visitor_email',
		'attender_id',
		'attender_display_name',
		'attender_email',
		'brand_id',
		'time',
	],
};

const sortOrder = choiceInput({
	displayName: 'Sort Order',
	name: 'sortOrder',
	choices: { desc: 'Newest First', asc: 'Oldest First' },
	description: 'Sort order of the feedback',
	query: 'sort_order',
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many feedback entries',
	description: 'Get a list of the feedback of visitors',
	request: { method: 'GET', path: '/api/v2/{screenName}/feedbacks', scope: 'feedbacks.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			amongRecords('Brand', 'brandIds', 'getBrands', 'app_ids'),
			listInput({
				displayName: 'Conversation IDs',
				name: 'conversationIds',
				example: '731900000004821077, 731900000004821093',
				description:
					'Return only feedback on these conversations, by their IDs, separated by commas',
				query: 'conversation_ids',
				convert: commaList(),
			}),
			amongRecords('Department', 'departmentIds', 'getDepartments', 'department_ids'),
			timeInput({
				displayName: 'Given After',
				name: 'givenAfter',
				description: 'Return only feedback given at this time or later',
				query: 'start_time',
				convert: milliseconds,
			}),
			timeInput({
				displayName: 'Given Before',
				name: 'givenBefore',
				description: 'Return only feedback given at this time or earlier',
				query: 'end_time',
				convert: milliseconds,
			}),
			choiceInput({
				displayName: 'List By',
				name: 'listBy',
				choices: { conversation: 'Conversation', thread: 'Thread' },
				description: 'Whether to list by conversation or by thread',
				query: 'list_by',
			}),
			switchInput({
				displayName: 'Only Untagged',
				name: 'untagged',
				default: true,
				description: 'Whether to return only feedback on conversations without a tag',
				query: 'tag_status',
				convert: (value) => (String(value) === 'true' ? 'untagged' : undefined),
			}),
			amongRecords('Operator', 'operatorIds', 'getOperators', 'operator_ids'),
			withCommas(
				choicesInput({
					displayName: 'Ratings',
					name: 'ratings',
					choices: { happy: 'Happy', neutral: 'Neutral', sad: 'Sad' },
					description: 'Return only feedback with one of these ratings',
					query: 'ratings',
				}),
			),
			sortOrder,
			amongRecords('Tag', 'tagIds', 'getTags', 'tag_ids'),
			textInput({
				displayName: 'Time Zone Offset',
				name: 'timezoneOffset',
				example: '+02:00',
				description: 'Distance of your time from UTC, by which the vendor counts days',
				query: 'timezone_offset',
			}),
			field({
				displayName: 'Visitor Email',
				name: 'email',
				type: 'string',
				default: '',
				placeholder: 'name@email.com',
				description: 'Return only feedback of the visitor with this email address',
				query: 'visitor_email',
				convert: emailAddress,
			}),
		]),
	],
	list: feedbackRows,
	output,
});

const longest = 2048;

/** A text of the length that the vendor takes (documented). */
export const feedbackText: Convert = (value, input) => {
	const words = String(text(value, input));
	if (words.length <= longest) return words;
	throw invalid(
		input.label,
		`has ${words.length} characters`,
		`Shorten it to ${longest} characters.`,
	);
};

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a feedback entry as a visitor',
	description: 'Rate a conversation on behalf of its visitor, in words or with a smiley',
	request: {
		method: 'POST',
		path: '/api/visitor/v1/{screenName}/conversations/{visitorConversationId}/feedback',
		scope: 'conversations.CREATE',
	},
	resend: 'unsafe', // Whether a second one replaces the first is not stated.
	fields: [
		asOrganisation,
		visitorConversationId,
		// Inferred: that one of the two is enough; neither is marked as mandatory.
		additionalFields([
			longTextInput({
				displayName: 'Feedback',
				name: 'feedback',
				example: 'Quick help, thank you',
				description: 'Feedback of the visitor, up to 2,048 characters',
				body: 'feedback',
				convert: feedbackText,
			}),
			choiceInput({
				displayName: 'Rating',
				name: 'rating',
				choices: { happy: 'Happy', neutral: 'Neutral', sad: 'Sad' },
				description: 'Rating of the conversation by the visitor',
				body: 'rating',
			}),
		]),
	],
	output: { always: { success: true } }, // Answered by the status alone (documented).
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a feedback entry',
	description: 'Get a feedback entry by ID',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/feedbacks/{feedbackId}',
		scope: 'conversations.READ',
	},
	resend: 'safe',
	fields: [feedbackId],
	output,
});

const getManyByConversation = operation({
	value: 'getManyByConversation',
	name: 'Get Many by Conversation',
	action: 'Get many feedback entries of a conversation',
	description: 'Get a list of the feedback on one conversation',
	request: {
		method: 'GET',
		path: '/api/v2/{screenName}/conversations/{conversationId}/feedbacks',
		scope: 'feedbacks.READ',
	},
	resend: 'safe',
	fields: [conversationId, ...returnAllOrLimit, filters([sortOrder])],
	list: conversationFeedbackRows,
	output,
});

export const feedback: Resource = {
	value: 'feedback',
	name: 'Feedback',
	operations: [create, get, getMany, getManyByConversation],
};
