import type { IDataObject, INodeProperties } from 'n8n-workflow';

import { invalid } from '../../../shared/base/errors';
import { at, isRecord, textOf } from '../../../shared/base/record';
import { type Convert, type Field, jsonList } from '../../../shared/operation';

interface Rows {
	displayName: string;
	name: string;
	/** What one of them is called. */
	noun: string;
	description: string;
	required?: true;
	inputs: INodeProperties[];
	body: string;
	convert: Convert;
}

/** Rows of one or several inputs. */
export const rowsInput = ({ noun, inputs, ...of }: Rows): Field => ({
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: `Add ${noun}`,
	default: {},
	options: [{ displayName: noun, name: 'field', values: inputs }],
	...of,
});

/** The rows that were filled in. */
const rowsOf = (value: unknown): IDataObject[] => {
	const rows = at(value, 'field');
	return Array.isArray(rows) ? rows.filter(isRecord) : [];
};

/** Each text in an object under this key, as the vendor has it; none for no text. */
export const underKey =
	(key: string): Convert =>
	(value) => {
		const texts = rowsOf(value).map((row) => textOf(row.value).trim());
		const filled = texts.filter((text) => text !== '');
		return filled.length > 0 ? filled.map((text) => ({ [key]: text })) : undefined;
	};

/** What the bot does after it has answered; the vendor demands the list, which may be empty (documented by a sample). */
export const actions: Convert = (value, { label }) =>
	rowsOf(value).map(({ actionType, value: actionVal }, index) => {
		if (textOf(actionType).trim() === '') {
			throw invalid(`${label}, row ${index + 1},`, 'has no type', 'Fill in the row, or remove it.');
		}
		return actionOf(actionType, actionVal);
	});

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
