import { isDeepStrictEqual } from 'node:util';
import type { Row } from './example';
import type { Execution } from './execution';
import type { Person } from './persons';

const shown = (value: unknown) => (value === undefined ? 'missing' : JSON.stringify(value));

/** Says where a value is not the expected one; nothing when it is. */
export function differs(what: string, actual: unknown, expected: unknown): string[] {
	if (isDeepStrictEqual(actual, expected)) return [];
	return [`${what} is ${shown(actual)}, not ${shown(expected)}`];
}

/** The same for each detail of a visitor, those that nobody expected included. */
export function personDiffers(actual: Person, expected: Person): string[] {
	const keys = new Set([...Object.keys(expected), ...Object.keys(actual)]);
	return [...keys].flatMap((key) => differs(key, actual[key], expected[key]));
}

export function executionDiffers({ status, error }: Execution): string[] {
	return status === 'success'
		? []
		: [`the workflow ended with ${status}: ${error ?? 'no message'}`];
}

type Lines = Pick<Row, 'before' | 'after'>;

/** A visitor as lines of the table; before and after show the same detail on the same line. */
export function personLines(before: Person, after: Person): Lines {
	const keys = Object.keys({ ...before, ...after });
	const told = keys.filter((key) => textOf(before[key]) !== '' || textOf(after[key]) !== '');
	const lines = (person: Person) => told.map((key) => line(key, textOf(person[key]) || '–'));
	return { before: lines(before), after: lines(after) };
}

const textOf = (value: unknown) =>
	typeof value === 'string' ? value : value === undefined ? '' : JSON.stringify(value);

const line = (key: string, value: string) =>
	['name', 'email', 'phone'].includes(key) ? value : `${key}: ${value}`;
