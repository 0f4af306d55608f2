import type { IDataObject } from 'n8n-workflow';

import { conversionOf } from './convert';
import { invalid } from './errors';
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
	/** The part of the body that only names the record. */
	identity: IDataObject;
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
}

/**
 * Turns the parameters of one item into a request. Sends nothing.
 * @throws CallFailure of kind `validation` that names the parameter
 */
export function buildCall(operation: Operation, source: Source): Call {
	const endpoint = endpointOf(operation, source);
	const paths = { ...source.pathValues };
	const { method, query, reads = method === 'GET' } = endpoint;
	const call: Call = { method, path: '', query: { ...query }, body: {}, identity: {}, reads };
	for (const { field, value } of givenValues(operation.fields, source)) {
		if (field.path) paths[field.name] = value;
		if (field.query) place(call.query, field.query, value, field.displayName);
		if (field.body)
			place(field.identifies ? call.identity : call.body, field.body, value, field.displayName);
	}
	const isEmpty = Object.keys(call.body).length === 0;
	if (isEmpty && operation.fields.some(fillsBody)) throw nothingToSend(operation, source);
	return { ...call, path: fillPath(endpoint.path, paths, labelsOf(operation)) };
}

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
				given(option, chosen[option.name], source.emptyValues, source.emptyValues),
			);
		}
		if (!field.path && !field.query && !field.body) return [];
		// Outside a collection an empty value is the untouched default, never a wish.
		return given(field, value, source.emptyValues, 'leave');
	});
}

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
	value: unknown,
	emptyValues: EmptyValues,
	whenEmpty: EmptyValues,
): Given[] {
	const label = field.displayName;
	if (value === undefined) return [];
	if (value === '' || value === null) {
		if (field.required) throw invalid(label, 'is empty', `Enter a value for ${label}.`);
		// A switch has no empty state.
		return whenEmpty === 'clear' && field.type !== 'boolean'
			? [{ field, value: field.clear === null ? null : '' }]
			: [];
	}
	const converted = conversionOf(field)(value, { label, emptyValues });
	return converted === undefined ? [] : [{ field, value: converted }];
}

function place(target: IDataObject, wireName: string, value: unknown, label: string): void {
	const names = wireName.split('.');
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

/** Does it say something in the body, rather than only name the record? */
const fillsBody = ({ body, identifies, type, options }: Field): boolean =>
	type === 'collection' ? (options as Field[]).some(fillsBody) : Boolean(body && !identifies);

function nothingToSend(operation: Operation, source: Source) {
	const inputs = operation.fields
		.filter(fillsBody)
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
	if (segment === null) throw invalid(label, 'is empty', `Enter a value for ${label}.`);
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
