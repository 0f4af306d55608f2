import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../../shared/base/record';
import {
	choiceInput,
	commaList,
	type Field,
	listInput,
	rowsInput,
	switchInput,
	textInput,
} from '../../../shared/operation';
import { activeOrDisabled } from '../../fields';
import { numericId } from '../../values';
import { actionOf, underKey, writeAction } from './rows';

export const questions = rowsInput({
	displayName: 'Questions',
	name: 'questions',
	row: 'Question',
	description: 'The ways in which visitors may ask',
	values: [
		{
			displayName: 'Question',
			name: 'value',
			type: 'string',
			default: '',
			placeholder: 'e.g. Do you deliver?',
			description: 'What a visitor asks',
		},
	],
	body: 'qnaMainQuestions',
	write: underKey('question'),
});

export const answers = rowsInput({
	displayName: 'Answers',
	name: 'answers',
	row: 'Answer',
	description: 'What the bot says; of several it says one',
	values: [
		{
			displayName: 'Answer',
			name: 'value',
			type: 'string',
			typeOptions: { rows: 3 },
			default: '',
			placeholder: 'e.g. Yes, within three days.',
			description: 'What the bot says',
		},
	],
	body: 'qnaMainAnswers',
	write: underKey('answer'),
});

export const nextActions = rowsInput({
	displayName: 'Actions',
	name: 'actions',
	row: 'Action',
	description: 'What the bot does after it has answered',
	values: [
		{
			displayName: 'Type',
			name: 'actionType',
			type: 'string',
			default: '',
			placeholder: 'e.g. follow_up',
			description: 'What the bot does, as Acquire names it; only follow_up is known',
		},
		{
			displayName: 'Value',
			name: 'value',
			type: 'string',
			default: '',
			placeholder: 'e.g. Has that helped?',
			description: 'What it does it with',
		},
	],
	body: 'qnaMainActions',
	mayBeEmpty: true, // Demanded, which a sample documents.
	write: writeAction,
});

const flag = (displayName: string, name: string, description: string) =>
	activeOrDisabled(switchInput({ displayName, name, description, body: name }));

export const language = textInput({
	displayName: 'Language',
	name: 'language',
	example: 'en',
	description: 'Code of the language of questions and answers',
	body: 'language',
});

/** How the question is used. */
export const details: Field[] = [
	choiceInput({
		displayName: 'Answer Type',
		name: 'answerType',
		choices: { random: 'Random', formatted: 'Formatted' },
		description: 'Which of the answers the bot gives, and in which form',
		body: 'answerType',
	}),
	flag('Ask for Feedback', 'wantFeedback', 'Whether the bot asks if the answer has helped'),
	language,
	listInput({
		displayName: 'Related Question IDs',
		name: 'relatedQueIds',
		example: '12, 15',
		description: 'Questions that the bot offers besides, separated by commas',
		body: 'relatedQueIds',
		convert: commaList(numericId), // As one text, of which the sample shows a single ID.
	}),
	flag('Show Related Questions', 'allowRelatedQue', 'Whether the bot offers related questions'),
	choiceInput({
		displayName: 'Status',
		name: 'status',
		choices: { active: 'Active', disabled: 'Disabled' },
		description: 'Whether the bot uses the question',
		body: 'status',
	}),
	choiceInput({
		displayName: 'Type',
		name: 'type',
		choices: { live: 'Live', suggested: 'Suggested' },
		description: 'Whether the question is published or a draft',
		body: 'type',
	}),
	flag('Use Actions', 'actionEnabled', 'Whether the bot carries out the actions'),
];

/** Entries as they are written: without the IDs that they are read with. */
const only = (entries: unknown, ...keys: string[]): IDataObject[] =>
	(Array.isArray(entries) ? entries : [])
		.filter(isRecord)
		.map((entry) => Object.fromEntries(keys.map((key) => [key, entry[key]])));

/** A stored question in the form of the body of an update. */
export const inBodyForm = (stored: IDataObject): IDataObject => ({
	...stored,
	qnaMainQuestions: only(stored.qnaMainQuestions, 'question'),
	qnaMainAnswers: only(stored.qnaMainAnswers, 'answer'),
	qnaMainActions: only(stored.qnaMainActions, 'actionType', 'actionVal').map(
		({ actionType, actionVal }) => actionOf(actionType, actionVal),
	),
});
