import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import { at, textOf } from '../../../shared/base/record';
import { type Convert, type ConvertInput, jsonList } from '../../../shared/operation';

/** A text under this key, as the vendor has it; a row without one says nothing. */
export const underKey = (key: string) => (row: IDataObject) => {
	const text = textOf(row.value).trim();
	return text === '' ? [] : [{ [key]: text }];
};

/** What the bot does after it has answered. @throws CallFailure when the row has no type */
export function writeAction({ actionType, value }: IDataObject, { label }: ConvertInput) {
	if (textOf(actionType).trim() === '') {
		throw invalid(label, 'has no type', 'Fill in the row, or remove it.');
	}
	return [actionOf(actionType, value)];
}

/** An action as the sample has it, which carries out no further ones. */
export const actionOf = (actionType: unknown, actionVal: unknown) => ({
	actionType: textOf(actionType),
	actionVal: textOf(actionVal),
	qnaMainActions: [],
	triggerType: 'auto',
});

/** Pairs to import: a question and its answers. How the answer is chosen is said in each of them. */
export const pairs: Convert = (value, input) =>
	(jsonList(value, input) as unknown[]).map((pair, index) => {
		const questions = textOf(at(pair, 'questions')).trim();
		const answers = [at(pair, 'answers') ?? []].flat().map(textOf).filter(Boolean);
		if (questions === '' || answers.length === 0) {
			throw invalid(
				`${input.label}, entry ${index + 1},`,
				'lacks its questions or its answers',
				'Use the form [{ "questions": "Do you deliver?", "answers": ["Yes."] }].',
			);
		}
		return { answerType: 'random', ...(pair as IDataObject), questions, answers };
	});
