import type { INodePropertyOptions } from 'n8n-workflow';

import { type CallFailure, invalid } from '../base/errors';
import { didYouMean } from '../base/nearest';
import { textOf } from '../base/record';

type Choice = Pick<INodePropertyOptions, 'name' | 'value'>;

/** Choices by the words on the screen, under the values that are stored. */
export const choicesIn = (words: Record<string, string>): Choice[] =>
	Object.entries(words).map(([value, name]) => ({ name, value }));

/** More of them would be no help. */
const mostListed = 25;

/**
 * The choice that is meant. An expression, or the model behind a tool, may give a number as its text, other capitals, or
 * the words on the screen.
 */
export function choiceMeant(choices: readonly Choice[], given: unknown): Choice | undefined {
	const written = String(given);
	const plain = written.trim().toLowerCase();
	return (
		choices.find(({ value }) => value === given) ??
		choices.find(({ value }) => String(value) === written) ??
		choices.find(({ value }) => String(value).toLowerCase() === plain) ??
		choices.find(({ name }) => name.toLowerCase() === plain)
	);
}

/** A value that is no choice; the advice holds what is. */
export function noneOf(choices: readonly Choice[], given: unknown, label: string): CallFailure {
	const values = choices.map(({ value }) => String(value));
	const all = values.map((value) => `"${value}"`).join(', ');
	const near = values.length > mostListed ? didYouMean(textOf(given), values) : undefined;
	return invalid(label, 'is none of its options', near ?? `Give one of ${all}.`);
}
