import {
	additionalFields,
	choiceInput,
	type Field,
	jsonInput,
	listInput,
	notice,
	type Output,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	updateFields,
} from '../../../shared/operation';
import { recordIn, rowsIn, saidIn } from '../../answers';
import { botGroupId, questionId } from '../../contentLocators';
import { placed } from '../../locators';
import { pagesFromOne } from '../../paging';
import { numericId, numericIds } from '../../values';
import { operation } from '../../vendor';
import { answers, details, inBodyForm, language, nextActions, questions } from './fields';
import { pairs } from './rows';

const simplified = [
	'id',
	'questions',
	'answers',
	'type',
	'status',
	'language',
	'answerType',
	'askedCount',
	'wantFeedback',
	'dateCreated',
	'dateUpdated',
];

const output: Output = { from: recordIn, simplified };

/** Words of the vendor: `message`, mostly with `success` (documented). */
const said: Output = { from: saidIn };

const inGroup = placed(botGroupId, { body: 'qnaGroupId', identifies: true, convert: numericId });

/** Sends nothing: a list of questions is that of a group. */
const listGroup: Field = {
	...placed(botGroupId, {}),
	required: false,
	description: 'Whose questions the list below shows; the request does not need it',
};

const several = listInput({
	displayName: 'Question IDs',
	name: 'questionIds',
	required: true,
	example: '3773, 3752',
	description: 'IDs of the questions, separated by commas',
	body: 'recordIds',
	convert: numericIds,
});

const bulk = operation({
	value: 'bulk',
	name: 'Delete Several',
	action: 'Delete several questions of a bot',
	description: 'Delete several questions for good, which cannot be undone',
	request: { method: 'POST', path: '/api/v1/bot/qna/bulk', body: { actionType: 'delete' } },
	resend: 'unsafe', // Whether a second request finds fault with what is gone is not known.
	fields: [
		notice('Questions that are deleted cannot be brought back.'),
		// The sample names the group by a text in a list.
		placed(botGroupId, {
			body: 'targetGroup',
			identifies: true,
			convert: (value, input) => [String(numericId(value, input))],
		}),
		several,
	],
	output: said,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a question of a bot',
	description: 'Create a question with its answers for the conversational bot',
	request: { method: 'POST', path: '/api/v1/bot/qna' },
	resend: 'unsafe', // A second request makes a second question.
	fields: [
		inGroup,
		{ ...questions, required: true },
		{ ...answers, required: true },
		nextActions,
		additionalFields(details),
	],
	output,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a question of a bot',
	description: 'Get a question with its answers by ID',
	request: { method: 'GET', path: '/api/v1/bot/qna/detail/{questionId}' },
	resend: 'safe',
	fields: [listGroup, questionId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many questions of a bot',
	description: 'Get a list of the questions of a group',
	request: { method: 'GET', path: '/api/v1/bot/qna' },
	resend: 'safe',
	fields: [
		placed(botGroupId, { query: 'groupId' }),
		choiceInput({
			displayName: 'Type',
			name: 'type',
			choices: { all: 'All', live: 'Live', suggested: 'Suggested' },
			description: 'Which questions to get',
			query: 'type',
		}),
		...returnAllOrLimit,
	],
	list: pagesFromOne, // Inferred: only the answer tells of pages.
	output: { from: rowsIn, simplified },
});

const importQuestions = operation({
	value: 'import',
	name: 'Import',
	action: 'Import several questions of a bot',
	description: 'Add many questions with their answers in one request',
	request: {
		method: 'POST',
		path: '/api/v1/bot/qna/import',
		body: { qnaSource: 'acquire', serviceJSON: {} }, // As in the sample.
	},
	resend: 'unsafe', // A second request imports them twice.
	fields: [
		inGroup,
		jsonInput({
			displayName: 'Questions (JSON)',
			name: 'pairs',
			required: true,
			example: '[{ "questions": "Do you deliver?", "answers": ["Yes."] }]',
			description: 'Each question with its answers',
			body: 'qnaPairs',
			convert: pairs,
		}),
		{ ...language, required: true, default: 'en' },
		textInput({
			displayName: 'Source Language',
			name: 'sourceLang',
			required: true,
			default: 'en',
			example: 'en',
			description: 'Code of the language that the questions are written in',
			body: 'sourceLang',
		}),
	],
	output: said,
});

const publish = operation({
	value: 'publish',
	name: 'Publish or Unpublish',
	action: 'Publish or unpublish a question of a bot',
	description: 'Publish a question that is a draft, or make a draft of one that is published',
	request: { method: 'PUT', path: '/api/v1/bot/qna/move/{questionId}' },
	resend: 'unsafe', // A second request undoes the first (documented).
	fields: [
		notice('Each run turns it over: what is published becomes a draft again.'),
		listGroup,
		questionId,
	],
	output: said,
});

const push = operation({
	value: 'push',
	name: 'Suggest',
	action: 'Suggest a question for a bot',
	description: 'Add a question without answers as a draft, or to a draft that is like it',
	request: { method: 'POST', path: '/api/v1/bot/qna/push' },
	resend: 'unsafe', // Whether a second request counts it twice is not known.
	fields: [
		inGroup,
		textInput({
			displayName: 'Question',
			name: 'question',
			required: true,
			example: 'Do you deliver?',
			description: 'What visitors ask',
			body: 'question',
		}),
	],
	output: said,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a question of a bot',
	description: 'Change a question, its answers or its settings',
	request: { method: 'PUT', path: '/api/v1/bot/qna/{questionId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same question.
	updates: true,
	current: { read: get, inBodyForm },
	fields: [
		notice(
			'Give questions and answers too, also where they stay: Acquire may drop them otherwise.',
		),
		listGroup,
		questionId,
		updateFields('Fields to update; list all questions and answers that it should have', [
			questions,
			answers,
			nextActions,
			...details,
		]),
	],
	output,
});

const remove = operation({
	...removeById('a question of a bot', 'Delete a question for good, which cannot be undone'),
	request: { method: 'DELETE', path: '/api/v1/bot/qna/{questionId}' },
	fields: [notice('A question that is deleted cannot be brought back.'), listGroup, questionId],
});

export const botQna: Resource = {
	value: 'botQna',
	name: 'Bot Question',
	operations: [create, remove, bulk, get, getMany, importQuestions, publish, push, update],
};
