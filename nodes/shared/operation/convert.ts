import type { INodePropertyOptions } from 'n8n-workflow';

import { invalid } from '../base/errors';
import { parseJson } from '../base/json';
import { isRecord } from '../base/record';
import { choiceMeant, noneOf } from './choice';
import type { Convert, ConvertInput, Field } from './field';

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
	throw invalid(label, 'is not a text', 'Enter a text or an expression that returns one.');
};

/** An id: text without the blanks that pasting leaves around it. */
export const id: Convert = (value, input) => {
	const trimmed = String(text(value, input)).trim();
	if (trimmed === '') throw invalid(input.label, 'is empty', 'Enter the ID of the record.');
	return trimmed;
};

/** An e-mail address, as far as its form tells. */
export const emailAddress: Convert = (value, input) => {
	const trimmed = String(text(value, input)).trim();
	if (/^[^\s@]+@[^\s@]+$/.test(trimmed)) return trimmed;
	throw invalid(input.label, 'is not an email address', 'Use the form name@email.com.');
};

const truth: Convert = (value, { label }) => {
	const written = String(value).trim().toLowerCase();
	if (written === 'true' || written === 'false') return written === 'true';
	throw invalid(
		label,
		'is neither true nor false',
		'Use the switch, or an expression that gives true or false.',
	);
};

const numberIn =
	({
		minValue = -Infinity,
		maxValue = Infinity,
	}: {
		minValue?: number;
		maxValue?: number;
	}): Convert =>
	(value, { label }) => {
		const result = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
		if (hasLostDigits(result)) throw lostDigits(label);
		if (typeof result !== 'number' || !Number.isFinite(result)) {
			throw invalid(label, 'is not a number', 'Enter a number or an expression that returns one.');
		}
		if (result >= minValue && result <= maxValue) return result;
		throw invalid(label, `is ${result}`, `Enter a number ${rangeText(minValue, maxValue)}.`);
	};

const rangeText = (minValue: number, maxValue: number) =>
	maxValue === Infinity ? `of at least ${minValue}` : `from ${minValue} to ${maxValue}`;

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

/** A JSON object, such as `{ "key": "value" }`. */
export const jsonObject: Convert = (value, input) => {
	const parsed = json(value, input);
	if (isRecord(parsed)) return parsed;
	throw invalid(input.label, 'is not an object', 'Use the form { "key": "value" }.');
};

/** A JSON list, such as `[1, 2]`. */
export const jsonList: Convert = (value, input) => {
	const parsed = json(value, input);
	if (Array.isArray(parsed)) return parsed as unknown[];
	throw invalid(input.label, 'is not a list', 'Use the form [ … ], with square brackets.');
};

/** One of the values that the list offers; an expression could give any. Lists that the vendor fills take any ID. */
const choiceOf = ({ options = [], typeOptions }: Field): Convert => {
	const choices = options as INodePropertyOptions[];
	if (typeOptions?.loadOptionsMethod) return id;
	return (value, { label }) => {
		const choice = choiceMeant(choices, value);
		if (choice === undefined) throw noneOf(choices, value, label);
		return choice.value;
	};
};

/** The entries of a list, of the JSON of one, or of a text with commas between them. */
function entriesOf(value: unknown, input: ConvertInput): unknown[] {
	if (Array.isArray(value)) return value as unknown[];
	const written = String(text(value, input));
	return listInJson(written) ?? written.split(',');
}

/** What only begins like a list is a text, such as a tag in brackets. */
function listInJson(written: string): unknown[] | undefined {
	if (!/^\s*\[[^]*\]\s*$/.test(written)) return undefined;
	try {
		return parseJson(written) as unknown[];
	} catch {
		return undefined;
	}
}

const isBlank = (entry: unknown) =>
	entry === null || (typeof entry === 'string' && entry.trim() === '');

/** Several values: a list, or a text with commas between them. Each once, none empty. */
export const listOf =
	(each: Convert = id): Convert =>
	(value, input) => {
		const given = entriesOf(value, input).filter((entry) => !isBlank(entry));
		return given.length > 0 ? [...new Set(given.map((entry) => each(entry, input)))] : undefined;
	};

/** The same for a vendor that wants them as one text, with commas between them. */
export const commaList =
	(each: Convert = id): Convert =>
	(value, input) =>
		(listOf(each)(value, input) as unknown[] | undefined)?.join(',');

const byType: Partial<Record<Field['type'], (field: Field) => Convert>> = {
	boolean: () => truth,
	json: () => json,
	multiOptions: (field) => listOf(choiceOf(field)),
	number: ({ typeOptions = {} }) => numberIn(typeOptions),
	options: choiceOf,
	resourceLocator: () => id,
};

/** The conversion of a field: its own, else the one of its type, else that of an ID or a text. */
export function conversionOf(field: Field): Convert {
	const { convert, type, path, identifies } = field;
	if (!convert) return byType[type]?.(field) ?? (path || identifies ? id : text);
	// How the vendor writes what is chosen says nothing of whether the input offers it.
	const offered = choiceOf(field);
	if (type === 'options' && !field.typeOptions?.loadOptionsMethod) {
		return (value, input) => convert(offered(value, input), input);
	}
	if (type !== 'multiOptions') return convert;
	return (value, input) => convert(listOf(offered)(value, input) ?? [], input);
}
