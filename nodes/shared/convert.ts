import type { INodePropertyOptions } from 'n8n-workflow';

import { invalid } from './errors';
import type { Convert, Field } from './operation';
import { parseJson } from './json';

/** Is it a number whose last digits are lost already, as happens to long ids that were read as numbers? */
export const hasLostDigits = (value: unknown) =>
	typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER;

const lostDigits = (label: string) =>
	invalid(
		label,
		'is a number of more than 15 digits, so its last digits are lost',
		'Pass it as text from where it is first read.',
	);

/** Text as it stands; numbers and booleans as their text. */
export const text: Convert = (value, { label }) => {
	if (hasLostDigits(value)) throw lostDigits(label);
	if (typeof value === 'string') return value;
	if (typeof value === 'number' || typeof value === 'boolean') return String(value);
	throw invalid(label, 'is not a text', 'Enter a text or an expression that gives one.');
};

/** An id: text without the blanks that pasting leaves around it. */
export const id: Convert = (value, input) => {
	const trimmed = String(text(value, input)).trim();
	if (trimmed === '') throw invalid(input.label, 'is empty', 'Enter the ID of the record.');
	return trimmed;
};

/** An e-mail address, as far as its form tells. */
export const email: Convert = (value, input) => {
	const trimmed = String(text(value, input)).trim();
	if (/^[^\s@]+@[^\s@]+$/.test(trimmed)) return trimmed;
	throw invalid(input.label, 'is not an email address', 'Use the form name@email.com.');
};

const truth: Convert = (value, { label }) => {
	const known = new Map<unknown, boolean>([
		[true, true],
		[false, false],
		['true', true],
		['false', false],
	]);
	if (known.has(value)) return known.get(value);
	throw invalid(
		label,
		'is neither true nor false',
		'Use the switch, or an expression that gives true or false.',
	);
};

const number: Convert = (value, { label }) => {
	const result = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
	if (hasLostDigits(result)) throw lostDigits(label);
	if (typeof result === 'number' && Number.isFinite(result)) return result;
	throw invalid(label, 'is not a number', 'Enter a number or an expression that gives one.');
};

/**
 * JSON from a text or an object.
 * @throws CallFailure when the text is malformed
 */
export const json: Convert = (value, { label }) => {
	if (typeof value !== 'string') return value;
	try {
		return parseJson(value);
	} catch (error) {
		throw invalid(
			label,
			`is not valid JSON: ${(error as SyntaxError).message}`,
			'Correct it; keys and texts stand in double quotes.',
		);
	}
};

/** One of the values that the list offers; an expression could give any. */
const choiceOf =
	({ options = [] }: Field): Convert =>
	(value, { label }) => {
		const choices = options as INodePropertyOptions[];
		if (choices.some((choice) => choice.value === value)) return value;
		const offered = choices.map((choice) => `"${String(choice.value)}"`).join(', ');
		throw invalid(label, 'is none of its options', `Give one of ${offered}.`);
	};

const byType: Partial<Record<Field['type'], Convert>> = { boolean: truth, json, number };

/** The conversion of a field: its own, else that of an ID, else the one of its type. */
export function conversionOf(field: Field): Convert {
	if (field.convert) return field.convert;
	if (field.path || field.identifies) return id;
	return field.type === 'options' ? choiceOf(field) : (byType[field.type] ?? text);
}
