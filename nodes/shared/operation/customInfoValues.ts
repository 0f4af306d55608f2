import { type ResourceMapperField, validateFieldType } from 'n8n-workflow';

import { invalid } from '../base/errors';
import { at, isRecord, textOf } from '../base/record';
import { hasLostDigits, jsonList, jsonObject, listOf } from './convert';
import { millisecondsOf } from './dates';
import type { Convert, EmptyValues } from './field';

/** How a vendor stores custom information. */
export interface CustomInfoValues {
	/** `text` where the vendor keeps texts only; `scalar` keeps numbers and booleans. */
	values: 'text' | 'scalar';
	/** What the vendor takes as "no value". */
	clear: '' | null;
	/** A list of texts or numbers is a value as well. */
	lists?: true;
	/** How a date is written, from milliseconds since 1970. By default as ISO 8601. */
	date?: (ms: number) => unknown;
}

type Entry = [key: string, value: unknown];

/** Reads the rows of keys and values. */
export const fromPairs =
	(wire: CustomInfoValues): Convert =>
	(value, { label, emptyValues }) =>
		valuesOf(wire, label, emptyValues, ofPairs(value, label));

/** Reads an object, or the JSON of one. */
export const fromObject =
	(wire: CustomInfoValues): Convert =>
	(value, input) =>
		valuesOf(wire, input.label, input.emptyValues, ofObject(value, input));

/** Reads the resource mapper: its values, which n8n leaves as they are, and the types of their attributes. */
export const fromMapper =
	(wire: CustomInfoValues): Convert =>
	(value, { label, emptyValues }) =>
		valuesOf(wire, label, emptyValues, ofMapper(value, label));

/** The same as JSON text, for a vendor that takes it in the query. */
export const asJson =
	(convert: Convert): Convert =>
	(value, input) =>
		JSON.stringify(convert(value, input));

function ofPairs(value: unknown, label: string): Entry[] {
	const rows = isRecord(value) && Array.isArray(value.field) ? value.field : [];
	const entries = rows.filter(isRecord).map((row): Entry => [textOf(row.key).trim(), row.value]);
	const seen = new Set<string>();
	// A row that was added and never filled in says nothing.
	return entries.filter(([key, entry]) => {
		if (key === '' && isEmpty(entry)) return false;
		if (key === '')
			throw invalid(label, 'has a value without a key', 'Enter the key of each value.');
		if (seen.has(key)) throw invalid(label, `has the key "${key}" twice`, 'Keep one of the two.');
		seen.add(key);
		return true;
	});
}

const ofObject: (...input: Parameters<Convert>) => Entry[] = (value, input) =>
	Object.entries(value === '' ? {} : (jsonObject(value, input) as object));

function ofMapper(mapper: unknown, label: string): Entry[] {
	const values = at(mapper, 'value');
	const attributes = (at(mapper, 'schema') ?? []) as ResourceMapperField[];
	return Object.entries(isRecord(values) ? values : {}).map(([key, value]): Entry => {
		const { type, options } = attributes.find(({ id }) => id === key) ?? {};
		// Empty is empty whatever the type; n8n would make 0 of it where a number is wanted.
		if (type === undefined || isEmpty(value)) return [key, value];
		if (type === 'array') return [key, listFrom(value, options, `${label}, attribute "${key}",`)];
		const parseStrings = ['number', 'boolean'].includes(typeof value);
		const checked = validateFieldType(key, value, type, { valueOptions: options, parseStrings });
		if (checked.valid) return [key, checked.newValue];
		throw invalid(
			`${label}, attribute "${key}",`,
			options ? 'is none of its options' : `does not fit its type, ${type}`,
			'Look the attribute up at the vendor, and change the value or the expression that gives it.',
		);
	});
}

/** A list, its JSON, or a text with commas; each entry must be one of the options, where there are any. */
function listFrom(
	value: unknown,
	options: ResourceMapperField['options'],
	label: string,
): unknown[] {
	const isJson = typeof value === 'string' && value.trim().startsWith('[');
	const input = { label, emptyValues: 'leave', timeZone: 'utc' } as const;
	const entries = (isJson ? jsonList(value, input) : (listOf()(value, input) ?? [])) as unknown[];
	if (!options) return entries;
	const strange = entries.find((entry) => !options.some((one) => one.value === entry));
	if (strange === undefined) return entries;
	throw invalid(
		label,
		`has "${textOf(strange)}", which is none of its options`,
		`Give some of ${options.map((one) => `"${String(one.value)}"`).join(', ')}.`,
	);
}

const isEmpty = (value: unknown) => value === '' || value === undefined || value === null;

function valuesOf(
	wire: CustomInfoValues,
	label: string,
	emptyValues: EmptyValues,
	entries: Entry[],
): Record<string, unknown> | undefined {
	const kept = entries.flatMap(([key, value]): Entry[] => {
		if (value === undefined) return [];
		if (value === '' || value === null) return emptyValues === 'clear' ? [[key, wire.clear]] : [];
		return [[key, written(wire, `${label}, key "${key}",`, value)]];
	});
	// Built from entries, so that a key such as __proto__ is a key like any other.
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function written(wire: CustomInfoValues, label: string, value: unknown): unknown {
	if (!wire.lists || !Array.isArray(value)) return scalar(wire, label, value);
	return value.map((entry: unknown) => scalar(wire, label, entry));
}

function scalar(wire: CustomInfoValues, label: string, value: unknown): unknown {
	const ms = millisecondsOf(value);
	if (ms !== undefined) return wire.date?.(ms) ?? new Date(ms).toISOString();
	if (hasLostDigits(value) || (typeof value === 'number' && !Number.isFinite(value))) {
		throw invalid(label, 'is a number that cannot be kept exactly', 'Pass it as text.');
	}
	if (!['string', 'number', 'boolean'].includes(typeof value)) {
		throw invalid(
			label,
			'is neither a text, nor a number, nor true or false',
			'Pick one value out of it, or turn it into text with JSON.stringify().',
		);
	}
	return wire.values === 'text' ? String(value) : value;
}
