/** What a description says of a value: the part of JSON Schema that descriptions of requests use. */
export interface Schema {
	/** The name of another schema. */
	$ref?: string;
	type?: string;
	nullable?: boolean;
	readOnly?: boolean;
	enum?: unknown[];
	properties?: Record<string, Schema>;
	required?: string[];
	/** What every other key must hold. */
	additionalProperties?: Schema;
	items?: Schema;
	oneOf?: Schema[];
	anyOf?: Schema[];
	allOf?: Schema[];
	minimum?: number;
	maximum?: number;
	minLength?: number;
	maxLength?: number;
	minItems?: number;
	maxItems?: number;
}

/** Schemas by name. */
export type Schemas = Record<string, Schema>;

type Plain = Omit<Schema, '$ref' | 'oneOf' | 'anyOf' | 'allOf'>;

/** Where a value differs from its schema, each with its place; of several schemas, from the one that it comes closest to. */
export function differences(
	value: unknown,
	schema: Schema,
	schemas: Schemas,
	place: string,
): string[] {
	const [first = [], ...others] = plainOnes(schema, schemas).map((plain) =>
		fromPlain(value, plain, schemas, place),
	);
	return others.reduce((best, one) => (one.length < best.length ? one : best), first);
}

/** All that a schema allows, each without a reference or a choice. */
function plainOnes(schema: Schema, schemas: Schemas): Plain[] {
	const { $ref, oneOf, anyOf, allOf = [], ...own } = schema;
	const choices = [oneOf, anyOf].filter((choice) => choice !== undefined);
	const referred = $ref === undefined ? [] : [named($ref, schemas)];
	const parts = [
		...[...referred, ...allOf].map((part) => plainOnes(part, schemas)),
		...choices.map((choice) => choice.flatMap((part) => plainOnes(part, schemas))),
	];
	return parts.reduce<Plain[]>(
		(wholes, part) => wholes.flatMap((whole) => part.map((one) => both(whole, one))),
		[own],
	);
}

function named(name: string, schemas: Schemas): Schema {
	const schema = schemas[name];
	if (!schema) throw new Error(`No schema is called ${name}`);
	return schema;
}

function both(one: Plain, other: Plain): Plain {
	const shared = Object.entries(other.properties ?? {}).map(([key, schema]) => {
		const known = one.properties?.[key];
		return [key, known ? { allOf: [known, schema] } : schema] as const;
	});
	return {
		...one,
		...other,
		nullable: one.nullable ?? other.nullable,
		required: [...(one.required ?? []), ...(other.required ?? [])],
		enum:
			one.enum && other.enum
				? one.enum.filter((value) => other.enum?.includes(value))
				: (one.enum ?? other.enum),
		properties:
			one.properties || other.properties
				? { ...one.properties, ...Object.fromEntries(shared) }
				: undefined,
	};
}

function fromPlain(value: unknown, plain: Plain, schemas: Schemas, place: string): string[] {
	if (isMatcher(value)) return [];
	const type = plain.type ?? (plain.properties && 'object');
	const kind = kindOf(value);
	if (kind === 'null' && (type === undefined || plain.nullable)) return [];
	if (type !== undefined && type !== kind && !(type === 'number' && kind === 'integer')) {
		return [`${place}: ${kind} instead of ${type}`];
	}
	if (plain.enum && !plain.enum.includes(value)) {
		return [`${place}: ${JSON.stringify(value)} is none of its values`];
	}
	if (isOutOfBounds(value, plain)) return [`${place}: out of bounds`];
	if (Array.isArray(value)) {
		return value.flatMap((one) => differences(one, plain.items ?? {}, schemas, `${place}[]`));
	}
	return isObject(value) ? fromKeys(value, plain, schemas, place) : [];
}

function fromKeys(
	value: Record<string, unknown>,
	{ properties, required = [], additionalProperties }: Plain,
	schemas: Schemas,
	place: string,
): string[] {
	const missing = required.filter((key) => value[key] === undefined);
	const sent = Object.entries(value).flatMap(([key, one]) => {
		const declared = properties?.[key];
		if (declared?.readOnly) return [`${place}.${key}: read only`];
		if (declared) return differences(one, declared, schemas, `${place}.${key}`);
		if (additionalProperties) return differences(one, additionalProperties, schemas, `${place}.*`);
		return properties ? [`${place}.${key}: not declared`] : [];
	});
	return [...missing.map((key) => `${place}.${key}: missing`), ...sent];
}

function isOutOfBounds(value: unknown, plain: Plain): boolean {
	const within = (size: number, least = -Infinity, most = Infinity) =>
		size >= least && size <= most;
	if (typeof value === 'number') return !within(value, plain.minimum, plain.maximum);
	if (typeof value === 'string') return !within(value.length, plain.minLength, plain.maxLength);
	return Array.isArray(value) && !within(value.length, plain.minItems, plain.maxItems);
}

function kindOf(value: unknown): string {
	if (value === null) return 'null';
	if (Array.isArray(value)) return 'array';
	return Number.isInteger(value) ? 'integer' : typeof value;
}

/** A case says `expect.any(…)` of what it cannot know, such as the time. */
const isMatcher = (value: unknown): boolean => isObject(value) && 'asymmetricMatch' in value;

const isObject = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
