import { json, hasLostDigits } from './convert';
import { invalid } from './errors';
import { field } from './operation';
import type { Convert, EmptyValues } from './operation';
import { isRecord, textOf } from './record';

interface CustomInfo {
	/** Where the object goes in the body. */
	body: string;
	/** `text` where the vendor keeps texts only; `scalar` keeps numbers and booleans. */
	values: 'text' | 'scalar';
	/** What the vendor takes as "no value". */
	clear: '' | null;
	/** How a date is written, from milliseconds since 1970. By default as ISO 8601. */
	date?: (ms: number) => unknown;
	/** What to know about the vendor's keys. */
	hint: string;
	/** The node's resource mapping method, where the vendor publishes its attributes. */
	typedBy?: string;
}

type Entry = [key: string, value: unknown];

/** The group of inputs that sets custom information, the same in every node whatever the vendor calls it. */
export function customInfo(wire: CustomInfo) {
	const target = { body: wire.body, clear: wire.clear };
	const whenInput = (input: string) => ({ show: { customInfoInput: [input] } });
	const modes = [
		{ name: 'Fields Below', value: 'fields' },
		{ name: 'JSON', value: 'json' },
		...(wire.typedBy ? [{ name: 'Attributes of the Account', value: 'typed' }] : []),
	];
	const input = field({
		displayName: 'Custom Information Input',
		name: 'customInfoInput',
		type: 'options',
		noDataExpression: true,
		options: modes,
		default: 'fields',
		description: 'How to enter the custom information',
		hint: wire.hint,
	});
	const pairs = field({
		displayName: 'Custom Information',
		name: 'customInfoFields',
		type: 'fixedCollection',
		typeOptions: { multipleValues: true },
		placeholder: 'Add Custom Information',
		default: {},
		options: [
			{
				displayName: 'Field',
				name: 'field',
				values: [
					{
						displayName: 'Key',
						name: 'key',
						type: 'string',
						default: '',
						placeholder: 'e.g. plan',
						description: 'Name of the detail, as the vendor stores it',
					},
					{
						displayName: 'Value',
						name: 'value',
						type: 'string',
						default: '',
						placeholder: 'e.g. Gold',
						description:
							'What to store. An expression keeps its type: a number stays a number where the vendor knows numbers.',
					},
				],
			},
		],
		displayOptions: whenInput('fields'),
		...target,
		convert: (value, { label, emptyValues }) =>
			valuesOf(wire, label, emptyValues, ofPairs(value, label)),
	});
	const whole = field({
		displayName: 'Custom Information (JSON)',
		name: 'customInfoJson',
		type: 'json',
		default: '{}',
		placeholder: 'e.g. { "plan": "Gold" }',
		description: 'An object of keys and values, or an expression that gives one',
		displayOptions: whenInput('json'),
		...target,
		convert: (value, input) =>
			valuesOf(wire, input.label, input.emptyValues, ofObject(value, input)),
	});
	if (!wire.typedBy) return [input, pairs, whole] as const;
	const typed = field({
		displayName: 'Custom Information (Attributes)',
		name: 'customInfoTyped',
		type: 'resourceMapper',
		noDataExpression: true,
		default: { mappingMode: 'defineBelow', value: null },
		description: 'The attributes that the account defines, with their types',
		typeOptions: {
			resourceMapper: {
				resourceMapperMethod: wire.typedBy,
				mode: 'map',
				fieldWords: { singular: 'attribute', plural: 'attributes' },
				addAllFields: false,
				supportAutoMap: false,
				noFieldsError: 'The account defines no custom attributes that the API may write',
			},
		},
		displayOptions: whenInput('typed'),
		...target,
		convert: (value, { label, emptyValues }) => valuesOf(wire, label, emptyValues, ofMapper(value)),
	});
	return [input, pairs, whole, typed] as const;
}

function ofPairs(value: unknown, label: string): Entry[] {
	const rows = isRecord(value) && Array.isArray(value.field) ? value.field : [];
	const entries = rows.filter(isRecord).map((row): Entry => [textOf(row.key).trim(), row.value]);
	const seen = new Set<string>();
	// A row that was added and never filled in says nothing.
	return entries.filter(([key, entry]) => {
		const empty = entry === '' || entry === undefined || entry === null;
		if (key === '' && empty) return false;
		if (key === '')
			throw invalid(label, 'has a value without a key', 'Enter the key of each value.');
		if (seen.has(key)) throw invalid(label, `has the key "${key}" twice`, 'Keep one of the two.');
		seen.add(key);
		return true;
	});
}

const ofObject: (...input: Parameters<Convert>) => Entry[] = (value, input) => {
	const parsed = value === '' ? {} : json(value, input);
	if (isRecord(parsed)) return Object.entries(parsed);
	throw invalid(input.label, 'is not an object', 'Use the form { "key": "value" }.');
};

// The resource mapper has checked and converted the values by the types of the attributes.
const ofMapper = (value: unknown): Entry[] =>
	Object.entries(isRecord(value) && isRecord(value.value) ? value.value : {});

function valuesOf(
	wire: CustomInfo,
	label: string,
	emptyValues: EmptyValues,
	entries: Entry[],
): Record<string, unknown> | undefined {
	const kept = entries.flatMap(([key, value]): Entry[] => {
		if (value === undefined) return [];
		if (value === '' || value === null) return emptyValues === 'clear' ? [[key, wire.clear]] : [];
		return [[key, scalar(wire, `${label}, key "${key}",`, value)]];
	});
	// Built from entries, so that a key such as __proto__ is a key like any other.
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
}

function scalar(wire: CustomInfo, label: string, value: unknown): unknown {
	const ms = millisecondsOf(value);
	if (ms !== undefined) return wire.date?.(ms) ?? new Date(ms).toISOString();
	if (hasLostDigits(value) || (typeof value === 'number' && !Number.isFinite(value))) {
		throw invalid(label, 'is a number that cannot be kept exactly', 'Pass it as text, in quotes.');
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

/** The time of a Date, or of the luxon DateTime that n8n's expressions and date inputs give. */
function millisecondsOf(value: unknown): number | undefined {
	if (value instanceof Date) return value.getTime();
	const isDateTime = isRecord(value) && typeof value.toMillis === 'function';
	return isDateTime ? (value as unknown as { toMillis: () => number }).toMillis() : undefined;
}
