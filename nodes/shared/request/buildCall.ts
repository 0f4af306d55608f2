import type { IDataObject } from 'n8n-workflow';

import { invalid } from '../base/errors';
import { at, isRecord, textOrNull } from '../base/record';
import type { Call, FilePart } from '../operation/call';
import { noneOf } from '../operation/choice';
import { conversionOf } from '../operation/convert';
import { isLocatorValue, idInLocator } from '../operation/locator';
import type { Endpoint, Operation, Output } from '../operation/operation';
import type { EmptyValues, Field } from '../operation/field';
import type { Source } from './source';

/**
 * Turns the parameters of one item into a request. Sends nothing.
 * @throws CallFailure of kind `validation` that names the parameter
 */
export function buildCall(operation: Operation, source: Source): Call {
	const endpoint = endpointOf(operation, source);
	const paths = { ...source.pathValues };
	const call = emptyCall(endpoint, operation.output);
	const keysOf = (wireName: string) => (endpoint.dottedKeys ? [wireName] : wireName.split('.'));
	let saysSomething = false;
	for (const { field, value } of filledFields(operation.fields, source)) {
		const { name, displayName: label, query, body, header, file, identifies } = field;
		if (field.path) paths[name] = value;
		if (query) setAt(call.query, [query], value, label);
		if (body) setAt(identifies ? call.identity : call.body, keysOf(body), value, label);
		if (header) call.headers[header] = String(value);
		if (file) call.files.push(...filesOf(field, file, value));
		saysSomething ||= fillsContent(field);
	}
	const mustSay = !call.reads && !operation.mayBeEmpty && operation.fields.some(fillsContent);
	if (mustSay && !saysSomething) throw nothingToSend(operation, source);
	const path = fillPath(endpoint.path, paths, labelsOf(operation));
	return operation.adjust?.({ ...call, path }) ?? { ...call, path };
}

const emptyCall = (
	{ method, query, body, headers, reads, address, scope }: Endpoint,
	{ text, file }: Output,
): Call => ({
	method,
	path: '',
	query: { ...query },
	body: {},
	identity: body ? structuredClone(body) : {},
	headers: { ...headers },
	files: [],
	reads: reads ?? method === 'GET',
	answer: file ? 'file' : text ? 'text' : 'json',
	address: address ?? 'baseUrl',
	...(scope && { scope }),
});

function endpointOf({ request }: Operation, source: Source): Endpoint {
	if (!('by' in request)) return request;
	const { by, choices } = request;
	const chosen = source.parameter(by);
	const endpoint = choices[String(chosen)];
	if (endpoint) return endpoint;
	const known = Object.keys(choices).map((value) => ({ name: value, value }));
	throw noneOf(known, chosen, titleOf(by));
}

interface FilledField {
	field: Field;
	value: unknown;
}

function filledFields(fields: readonly Field[], source: Source): FilledField[] {
	return fields.flatMap((field) => {
		const value = valueOf(field, source);
		if (field.type === 'collection') {
			const chosen = isRecord(value) ? value : {};
			return (field.options as Field[]).flatMap((option) =>
				filled(option, chosen[option.name], source, source.emptyValues),
			);
		}
		if (!goesOut(field)) return [];
		// Outside a collection an empty value is the untouched default, never a wish.
		return filled(field, value, source, 'leave');
	});
}

const goesOut = ({ path, query, body, header, file }: Field) =>
	path ?? query ?? body ?? header ?? file;

const isoText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)$/;

/** n8n makes a text of a DateTime inside a collection. Read alone, it is a DateTime still. */
function valueOf(field: Field, source: Source): unknown {
	const value = source.parameter(field.name);
	const rows = field.type === 'fixedCollection' ? at(value, 'field') : undefined;
	if (!Array.isArray(rows)) return value;
	return {
		field: (rows as IDataObject[]).map((row, index) =>
			typeof row.value === 'string' && isoText.test(row.value)
				? { ...row, value: source.parameter(`${field.name}.field[${index}].value`) }
				: row,
		),
	};
}

function filled(
	field: Field,
	entered: unknown,
	{ emptyValues, timeZone, isShown }: Source,
	whenEmpty: EmptyValues,
): FilledField[] {
	const label = field.displayName;
	const value = isLocatorValue(entered) ? (idInLocator(entered, field) ?? null) : entered;
	if (value === undefined) return [];
	if (value === '' || value === null) {
		if (field.required) throw isEmpty(label);
		// A switch has no empty state.
		return whenEmpty === 'clear' && field.type !== 'boolean'
			? [{ field, value: field.clear === undefined ? '' : field.clear }]
			: [];
	}
	const converted = conversionOf(field)(value, { label, emptyValues, timeZone });
	if (converted === undefined && field.required) throw isEmpty(label);
	if (isShown && field.typeOptions?.password) return [{ field, value: '***' }];
	return converted === undefined ? [] : [{ field, value: converted }];
}

const isEmpty = (label: string) => invalid(label, 'is empty', `Enter a value for ${label}.`);

function setAt(target: IDataObject, keys: string[], value: unknown, label: string): void {
	const names = [...keys];
	const last = names.pop() as string;
	const parent = names.reduce<IDataObject>(
		(inner, name) => (inner[name] ??= {}) as IDataObject,
		target,
	);
	const present = parent[last];
	if (present === undefined) {
		parent[last] = value as IDataObject;
		return;
	}
	// Two inputs may fill one object, but never the same key.
	for (const [key, entry] of Object.entries(value as IDataObject)) {
		if (Object.hasOwn(present as IDataObject, key)) {
			throw invalid(
				label,
				`sets "${key}", which another input sets already`,
				'Keep one of the two.',
			);
		}
		// Not by assignment, which a key such as __proto__ would turn into nothing.
		Object.defineProperty(present, key, { value: entry, enumerable: true });
	}
}

const filesOf = ({ fileAsJson }: Field, part: string, value: unknown): FilePart[] =>
	[value].flat().map((name) => ({
		part,
		field: String(name),
		...(fileAsJson && { asJson: fileAsJson }),
	}));

/** Does it say what to write, rather than only name the record or guide the others? */
const fillsContent = (field: Field): boolean => {
	const { body, query, file, identifies, guides, type, options } = field;
	if (type === 'collection') return (options as Field[]).some(fillsContent);
	return Boolean((body ?? query ?? file) && !identifies && !guides);
};

function nothingToSend(operation: Operation, source: Source) {
	const inputs = operation.fields
		.filter(fillsContent)
		.filter((field) => source.parameter(field.name) !== undefined)
		.map((field) => field.displayName);
	return invalid(
		inputs.join(' or '),
		operation.updates ? 'holds nothing to change' : 'holds nothing to send',
		operation.updates
			? 'Fill in at least one value. An empty value is only sent when Options > Empty Values is set to Clear the Field.'
			: 'Fill in at least one value.',
	);
}

const labelsOf = ({ fields }: Operation) =>
	Object.fromEntries(fields.map(({ name, displayName }) => [name, displayName]));

function fillPath(
	template: string,
	values: Record<string, unknown>,
	labels: Record<string, string>,
): string {
	return template.replace(/{(\w+)}/g, (_, name: string) =>
		encodeSegment(values[name], labels[name] ?? `${titleOf(name)} of the credential`),
	);
}

// A name by the words that stand on the screen.
const titleOf = (name: string) =>
	name.charAt(0).toUpperCase() + name.slice(1).replace(/[A-Z]/g, ' $&');

/** One path segment, whatever the value holds. */
function encodeSegment(value: unknown, label: string): string {
	const segment = textOrNull(value);
	if (segment === null) throw isEmpty(label);
	// Encoding leaves dots alone: they would climb to another path.
	if (segment === '.' || segment === '..') {
		throw invalid(label, `is "${segment}", which is not an ID`, 'Enter the ID of the record.');
	}
	try {
		return encodeURIComponent(segment);
	} catch {
		throw invalid(label, 'holds half a character', 'Copy the ID again from where it comes.');
	}
}
