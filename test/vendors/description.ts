import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import type { Request } from '../engine/cases/case';
import { differences, type Schema, type Schemas } from './schema';

/** What a vendor's own description says of its requests. */
export interface Description {
	/** By method and path, as in `GET /tags/{tag_id}`. */
	operations: Record<string, Described>;
	schemas: Schemas;
}

interface Described {
	/** Types of the parameters in the path, but for texts. */
	path?: Record<string, string>;
	query?: Schema;
	body?: Schema;
}

/** The description in a folder beside this file, which holds a file for each area. */
export function descriptionIn(folder: string): Description {
	const path = join(__dirname, folder);
	const areas = readdirSync(path)
		.filter((file) => file.endsWith('.json'))
		.map((file) => JSON.parse(readFileSync(join(path, file), 'utf8')) as Partial<Description>);
	return areas.reduce<Description>(
		(whole, { operations, schemas }) => ({
			operations: { ...whole.operations, ...operations },
			schemas: { ...whole.schemas, ...schemas },
		}),
		{ operations: {}, schemas: {} },
	);
}

/** Where a request differs from the description; each begins with the operation and the place. */
export function requestDifferences(request: Request, description: Description): string[] {
	const name = operationOf(request, Object.keys(description.operations));
	const described = description.operations[name];
	if (!described) return [`${name}: not described`];
	const { schemas } = description;
	const path = pathSchema(described);
	const query = { properties: {}, ...described.query };
	return [
		...differences(typed(parametersOf(request.path, name), path), path, schemas, 'path'),
		...differences(typed(request.query ?? {}, query), query, schemas, 'query'),
		// What has no body sends none, or an empty one.
		...differences(request.body ?? {}, described.body ?? { properties: {} }, schemas, 'body'),
	].map((difference) => `${name} ${difference}`);
}

/** The name of the operation that a request is meant for: of several, the one with the fewest parameters. */
function operationOf({ method, path }: Request, names: string[]): string {
	const own = `${method} ${path}`;
	const parts = own.split('/');
	const parametersIn = (name: string) => name.split('{').length;
	const [found = own] = names
		.filter((name) => {
			const wanted = name.split('/');
			return (
				wanted.length === parts.length &&
				wanted.every((part, index) => part.startsWith('{') || part === parts[index])
			);
		})
		.sort((one, other) => parametersIn(one) - parametersIn(other));
	return found;
}

function parametersOf(path: string, name: string): Record<string, string> {
	const parts = path.split('/');
	const found = name
		.split('/')
		.map((part, index) => [part, decodeURIComponent(parts[index] ?? '')] as const)
		.filter(([part]) => part.startsWith('{'));
	return Object.fromEntries(found.map(([part, value]) => [part.slice(1, -1), value]));
}

const pathSchema = ({ path = {} }: Described): Schema => ({
	properties: Object.fromEntries(Object.entries(path).map(([name, type]) => [name, { type }])),
	additionalProperties: { type: 'string' },
});

/** Texts of a path or query as the values that they stand for. */
function typed(texts: Record<string, unknown>, { properties = {} }: Schema) {
	const entries = Object.entries(texts);
	return Object.fromEntries(entries.map(([name, text]) => [name, meant(text, properties[name])]));
}

function meant(text: unknown, { type, items }: Schema = {}): unknown {
	const words = [text].flat().flatMap((one) => String(one).split(','));
	if (type === 'array') return words.map((word) => meant(word, items));
	if (type === 'integer' && /^-?\d+$/.test(String(text))) return Number(text);
	if (type === 'boolean' && /^(true|false)$/.test(String(text))) return text === 'true';
	return text;
}
