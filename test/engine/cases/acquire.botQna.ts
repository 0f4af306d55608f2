import { samples } from '../../../sandbox';
import type { Cases } from './case';

const { botGroupId: group, questionIds } = samples.acquire;
const [live, suggested] = questionIds;
const botGroupId = { __rl: true, mode: 'list', value: String(group) };
const path = '/api/v1/bot/qna';
const created = '2024-07-01T08:00:00.000Z';
const anyTime = expect.stringMatching(/^\d{4}-.*Z$/) as string;

const deliver = {
	id: '3781',
	questions: ['Do you deliver?'],
	answers: ['Yes, within three days.'],
	type: 'live',
	status: 'active',
	language: 'en',
	answerType: 'random',
	askedCount: 0,
	wantFeedback: 'active',
	dateCreated: created,
	dateUpdated: created,
};

const abroad = { ...deliver, id: '3782', questions: ['Do you deliver abroad?'], type: 'suggested' };

const followUp = {
	actionType: 'follow_up',
	actionVal: 'Has that helped?',
	qnaMainActions: [],
	triggerType: 'auto',
};

const rows = (...values: string[]) => ({ field: values.map((value) => ({ value })) });

export const botQnaCases: Cases = {
	resource: 'botQna',
	cases: [
		{
			operation: 'create',
			parameters: {
				botGroupId,
				questions: rows('Do you wrap?', ' '),
				answers: rows('Yes.', 'In paper.'),
				actions: { field: [{ actionType: 'follow_up', value: 'Has that helped?' }] },
				additionalFields: {
					actionEnabled: true,
					allowRelatedQue: true,
					answerType: 'random',
					language: 'en',
					relatedQueIds: '1, 2',
					status: 'active',
					type: 'live',
					wantFeedback: false,
				},
			},
			sends: {
				method: 'POST',
				path,
				body: {
					qnaGroupId: group,
					qnaMainQuestions: [{ question: 'Do you wrap?' }],
					qnaMainAnswers: [{ answer: 'Yes.' }, { answer: 'In paper.' }],
					qnaMainActions: [followUp],
					actionEnabled: 'active',
					allowRelatedQue: 'active',
					answerType: 'random',
					language: 'en',
					relatedQueIds: '1,2',
					status: 'active',
					type: 'live',
					wantFeedback: 'disabled',
				},
			},
			gives: [
				{
					...deliver,
					id: '3783',
					questions: ['Do you wrap?'],
					answers: ['Yes.', 'In paper.'],
					wantFeedback: 'disabled',
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'create',
			when: 'without actions, for which an empty list is sent',
			parameters: { botGroupId, questions: rows('Do you wrap?'), answers: rows('Yes.') },
			sends: {
				method: 'POST',
				path,
				body: {
					qnaGroupId: group,
					qnaMainQuestions: [{ question: 'Do you wrap?' }],
					qnaMainAnswers: [{ answer: 'Yes.' }],
					qnaMainActions: [],
				},
			},
			gives: [
				{
					...abroad,
					id: '3783',
					questions: ['Do you wrap?'],
					answers: ['Yes.'],
					dateCreated: anyTime,
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'get',
			parameters: { questionId: String(live) },
			sends: { method: 'GET', path: `${path}/detail/${live}` },
			gives: [deliver],
		},
		{
			operation: 'getMany',
			parameters: { botGroupId, type: 'all', returnAll: true },
			sends: {
				method: 'GET',
				path,
				query: { groupId: String(group), type: 'all', page: '1', limit: '100' },
			},
			gives: [deliver, abroad],
		},
		{
			operation: 'import',
			parameters: {
				botGroupId,
				pairs:
					'[{ "questions": "Do you mend?", "answers": ["Yes.", "Mostly."] }, { "questions": "Rugs?", "answers": "Yes", "answerType": "formatted" }]',
			},
			sends: {
				method: 'POST',
				path: `${path}/import`,
				body: {
					qnaSource: 'acquire',
					serviceJSON: {},
					qnaGroupId: group,
					language: 'en',
					sourceLang: 'en',
					qnaPairs: [
						{ questions: 'Do you mend?', answers: ['Yes.', 'Mostly.'], answerType: 'random' },
						{ questions: 'Rugs?', answers: ['Yes'], answerType: 'formatted' },
					],
				},
			},
			gives: [{ success: true, message: 'Question Imported Successfully' }],
			after: ({ acquire }) => {
				expect(acquire.tables.questions.size).toBe(4);
			},
		},
		{
			operation: 'publish',
			parameters: { questionId: String(suggested) },
			sends: { method: 'PUT', path: `${path}/move/${suggested}`, body: {} },
			gives: [
				{
					success: true,
					message: 'Question Published Successfully',
					movedId: String(suggested),
				},
			],
		},
		{
			operation: 'push',
			parameters: { botGroupId, question: 'Do you rent?' },
			sends: {
				method: 'POST',
				path: `${path}/push`,
				body: { qnaGroupId: group, question: 'Do you rent?' },
			},
			gives: [{ message: 'Question added to suggestions' }],
		},
		{
			operation: 'update',
			parameters: {
				questionId: String(live),
				updateFields: {
					questions: rows('Do you deliver?', 'Do you send?'),
					answers: rows('Yes.'),
					actions: {},
				},
			},
			sends: {
				method: 'PUT',
				path: `${path}/${live}`,
				body: {
					qnaMainQuestions: [{ question: 'Do you deliver?' }, { question: 'Do you send?' }],
					qnaMainAnswers: [{ answer: 'Yes.' }],
					qnaMainActions: [],
				},
			},
			gives: [
				{
					...deliver,
					questions: ['Do you deliver?', 'Do you send?'],
					answers: ['Yes.'],
					dateUpdated: anyTime,
				},
			],
		},
		{
			operation: 'update',
			when: 'only if changed',
			parameters: {
				questionId: String(live),
				updateFields: {
					questions: rows('Do you deliver?'),
					actions: { field: [{ actionType: 'follow_up', value: 'Has that helped?' }] },
					status: 'disabled',
				},
				options: { onlyIfChanged: true },
			},
			before: ({ acquire }) => {
				const { questions } = acquire.tables;
				questions.put({ id: live, ...questions.find(live), qnaMainActions: [followUp] });
				return undefined;
			},
			sends: [
				{ method: 'GET', path: `${path}/detail/${live}` },
				{ method: 'PUT', path: `${path}/${live}`, body: { status: 'disabled' } },
			],
			gives: [
				{
					...deliver,
					status: 'disabled',
					dateUpdated: anyTime,
					changed: true,
					changes: { status: { from: 'active', to: 'disabled' } },
				},
			],
		},
		{
			operation: 'delete',
			parameters: { questionId: String(live) },
			sends: { method: 'DELETE', path: `${path}/${live}` },
			gives: [{ deleted: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.questions.find(live)).toBeUndefined();
			},
		},
		{
			operation: 'bulk',
			parameters: { botGroupId, questionIds: questionIds.join(', ') },
			sends: {
				method: 'POST',
				path: `${path}/bulk`,
				body: { actionType: 'delete', recordIds: [...questionIds], targetGroup: [String(group)] },
			},
			gives: [{ success: true, message: 'Questions deleted successfully', lessEventsNotice: true }],
			after: ({ acquire }) => {
				expect(acquire.tables.questions.size).toBe(0);
			},
		},
	],
};
