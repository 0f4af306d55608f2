import type { IDataObject } from 'n8n-workflow';

import { conversionOf } from './convert';
import { invalid } from './errors';
import { isLocator, located } from './locator';
import type { File } from './multipart';
import type { EmptyValues, Endpoint, Field, Method, Operation } from './operation';
import { textOrNull } from './output';
import { at, isRecord } from './record';

/** One request as it will be sent. */
export interface Call {
	method: Method;
	/** Path behind the base URL, percent-encoded. */
	path: string;
	query: IDataObject;
	/** What is sent in the body, but for `identity`. */
	body: IDataObject;
	/** The part of the body that only names the record, or is always the same. */
	identity: IDataObject;
	headers: Record<string, string>;
	/** The binary field of the item that is sent, and after it was read the file in it. */
	file?: { part: string; field: string } | File;
	/** The field of the credential that holds the address. */
	address: string;
	/** It changes nothing at the vendor. */
	reads: boolean;
}

/** Where the values of one item come from. */
export interface Source {
	/** A parameter of the node for this item; undefined when the screen does not show it. */
	read: (name: string) => unknown;
	/** Path parameters that the credential fills. */
	pathValues: Record<string, unknown>;
	emptyValues: EmptyValues;
	/** The workflow's time zone. */
	timeZone: string;
	/** The request is shown, not sent: no password may stand in it. */
	isShown?: boolean;
}

/**
 * Turns the parameters of one item into a request. Sends nothing.
 * @throws CallFailure of kind `validation` that names the parameter
 */
export function buildCall(operation: Operation, source: Source): Call {
	const endpoint = endpointOf(operation, source);
	const paths = { ...source.pathValues };
	const call = emptyCall(endpoint);
	const keysOf = (wireName: string) => (endpoint.dottedKeys ? [wireName] : wireName.split('.'));
	let saysSomething = false;
	for (const { field, value } of givenValues(operation.fields, source)) {
		const { name, displayName: label, query, body, header, file, identifies } = field;
		if (field.path) paths[name] = value;
		if (query) place(call.query, [query], value, label);
		if (body) place(identifies ? call.identity : call.body, keysOf(body), value, label);
		if (header) call.headers[header] = String(value);
		if (file) call.file = { part: file, field: String(value) };
		saysSomething ||= fillsContent(field);
	}
	const mustSay = !call.reads && !operation.mayBeEmpty && operation.fields.some(fillsContent);
	if (mustSay && !saysSomething) throw nothingToSend(operation, source);
	const path = fillPath(endpoint.path, paths, labelsOf(operation));
	return operation.adjust?.({ ...call, path }) ?? { ...call, path };
}

const emptyCall = ({ method, query, body, reads, address }: Endpoint): Call => ({
	method,
	path: '',
	query: { ...query },
	body: {},
	identity: body ? structuredClone(body) : {},
	headers: {},
	reads: reads ?? method === 'GET',
	address: address ?? 'baseUrl',
});

function endpointOf({ request }: Operation, source: Source): Endpoint {
	if (!('by' in request)) return request;
	const endpoint = request.choices[String(source.read(request.by))];
	if (endpoint) return endpoint;
	throw invalid(inWords(request.by), 'has an unknown value', 'Choose one from the list.');
}

interface Given {
	field: Field;
	value: unknown;
}

function givenValues(fields: readonly Field[], source: Source): Given[] {
	return fields.flatMap((field) => {
		const value = valueOf(field, source);
		if (field.type === 'collection') {
			const chosen = isRecord(value) ? value : {};
			return (field.options as Field[]).flatMap((option) =>
				given(option, chosen[option.name], source, source.emptyValues),
			);
		}
		if (!goesOut(field)) return [];
		// Outside a collection an empty value is the untouched default, never a wish.
		return given(field, value, source, 'leave');
	});
}

const goesOut = ({ path, query, body, header, file }: Field) =>
	path ?? query ?? body ?? header ?? file;

const isoText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}(Z|[+-]\d\d:\d\d)$/;

/** n8n makes a text of a DateTime inside a collection. Read alone, it is a DateTime still. */
function valueOf(field: Field, source: Source): unknown {
	const value = source.read(field.name);
	const rows = field.type === 'fixedCollection' ? at(value, 'field') : undefined;
	if (!Array.isArray(rows)) return value;
	return {
		field: (rows as IDataObject[]).map((row, index) =>
			typeof row.value === 'string' && isoText.test(row.value)
				? { ...row, value: source.read(`${field.name}.field[${index}].value`) }
				: row,
		),
	};
}

function given(
	field: Field,
	entered: unknown,
	{ emptyValues, timeZone, isShown }: Source,
	whenEmpty: EmptyValues,
): Given[] {
	const label = field.displayName;
	const value = isLocator(entered) ? located(entered, field) : entered;
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

function place(target: IDataObject, keys: string[], value: unknown, label: string): void {
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

/** Does it say what to write, rather than only name the record? */
const fillsContent = ({ body, query, file, identifies, type, options }: Field): boolean =>
	type === 'collection'
		? (options as Field[]).some(fillsContent)
		: Boolean((body ?? query ?? file) && !identifies);

function nothingToSend(operation: Operation, source: Source) {
	const inputs = operation.fields
		.filter(fillsContent)
		.filter((field) => source.read(field.name) !== undefined)
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
		encodeSegment(values[name], labels[name] ?? `${inWords(name)} of the credential`),
	);
}

// A name by the words that stand on the screen.
const inWords = (name: string) =>
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
