import type {
	ICredentialType,
	INodeProperties,
	INodePropertyCollection,
	INodePropertyOptions,
	INodeTypeDescription,
} from 'n8n-workflow';

import { isShown, operationsOf } from '../built';

type Lines = Record<string, string>;

/** What workflows store of a node, a line for each operation and each parameter. */
export interface StoredForm {
	name: string;
	version: unknown;
	credentials?: string[];
	extends?: string[];
	/** Names of the parameters, by resource and operation. */
	operations?: Lines;
	/** One name has one meaning, but for the operations that stand before the name. */
	parameters: Lines;
}

export function storedFormOfNode(node: INodeTypeDescription): StoredForm {
	const { name, version, credentials = [], properties } = node;
	const operations = operationsOf(node).map(
		([resource, operation]): [string, INodeProperties[]] => [
			`${resource}.${operation}`,
			properties.filter((one) => isStored(one) && isShown(one, { resource, operation })),
		],
	);
	const shown: typeof operations = operations.length > 0 ? operations : [['', properties]];
	const names = operations.map(([operation, own]): [string, string] => [
		operation,
		namesOf(own.filter((property) => !choices.includes(property.name))),
	]);
	return {
		name,
		version,
		credentials: credentials.map((credential) => credential.name),
		...(names.length > 0 && { operations: sorted(names) }),
		parameters: sorted([...choicesIn(properties), ...usualFirst(shown)]),
	};
}

export function storedFormOfCredential({ name, ...type }: ICredentialType): StoredForm {
	return {
		name,
		version: 1,
		...(type.extends && { extends: type.extends }),
		parameters: sorted(linesOf(type.properties)),
	};
}

const choices = ['resource', 'operation'];

/** These two hold nothing that a user has put in. */
const isStored = ({ type }: INodeProperties) => type !== 'hidden' && type !== 'notice';

/** A default that moves changes what a new node does, and what an old one does that never stored it. */
function choicesIn(properties: INodeProperties[]): [string, string][] {
	return properties
		.filter(({ name }) => choices.includes(name))
		.map((property): [string, string] => {
			const [resource] = property.displayOptions?.show?.resource ?? [];
			const owner = property.name === 'operation' ? `${resource as string}/` : '';
			return [`${owner}${property.name}`, definitionOf(property)];
		});
}

/** The most usual definition of each name, and beside it those operations that differ. */
function usualFirst(operations: [string, INodeProperties[]][]): [string, string][] {
	const byName = new Map<string, Map<string, string[]>>();
	for (const [operation, properties] of operations) {
		const own = properties.filter(({ name }) => !choices.includes(name));
		for (const [name, definition] of linesOf(own)) {
			const definitions = byName.get(name) ?? new Map<string, string[]>();
			byName.set(name, definitions);
			definitions.set(definition, [...(definitions.get(definition) ?? []), operation]);
		}
	}
	return [...byName].flatMap(([name, definitions]) => {
		const [usual, ...others] = [...definitions].sort(
			([one, a], [other, b]) => b.length - a.length || (one < other ? -1 : 1),
		);
		const differing = others.flatMap(([definition, users]) =>
			users.map((operation): [string, string] => [`${operation}/${name}`, definition]),
		);
		return [[name, usual?.[0] ?? ''], ...differing];
	});
}

/** Name and definition of each property, and of those inside it. */
function linesOf(properties: INodeProperties[], prefix = ''): [string, string][] {
	return grouped(properties.filter(isStored), prefix).flatMap(([name, same]) => [
		[name, same.map(definitionOf).sort().join(' | ')] as [string, string],
		...same.flatMap(innerOf).flatMap(([group, inner]) => linesOf(inner, `${name}.${group}`)),
	]);
}

/** A name may stand several times on the screen, each time under another condition. */
function grouped(properties: INodeProperties[], prefix: string): [string, INodeProperties[]][] {
	const names = new Set(properties.map(({ name }) => name));
	return [...names].map((name) => [
		prefix + name,
		properties.filter((property) => property.name === name),
	]);
}

function innerOf({ type, options = [] }: INodeProperties): [string, INodeProperties[]][] {
	if (type === 'collection') return [['', options as INodeProperties[]]];
	if (type !== 'fixedCollection') return [];
	return (options as INodePropertyCollection[]).map(({ name, values }) => [`${name}.`, values]);
}

/** All of a property that is stored, or stands in for what is not. */
function definitionOf({ type, required, ...property }: INodeProperties): string {
	const words = [
		type,
		required && 'required',
		property.typeOptions?.multipleValues && 'multiple',
		`= ${JSON.stringify(property.default)}`,
		...offered({ type, ...property }),
		...conditionsOf(property),
	];
	return words.filter(Boolean).join(' ');
}

function offered({ type, options = [], modes = [] }: INodeProperties): string[] {
	const values = [
		...(type === 'collection' ? (options as INodeProperties[]).map(({ name }) => name) : []),
		...(['options', 'multiOptions'].includes(type)
			? (options as INodePropertyOptions[]).map(({ value }) => String(value))
			: []),
		...modes.map(({ name }) => name),
	];
	return values.length > 0 ? [`of ${values.sort().join(', ')}`] : [];
}

/** When it is shown, besides resource and operation. */
function conditionsOf({ displayOptions }: Pick<INodeProperties, 'displayOptions'>): string[] {
	return Object.entries(displayOptions?.show ?? {})
		.filter(([name]) => !choices.includes(name))
		.map(([name, values]) => `if ${name} is ${JSON.stringify(values)}`);
}

const namesOf = (properties: INodeProperties[]) =>
	[...new Set(properties.map(({ name }) => name))].sort().join(', ');

const sorted = (lines: [string, string][]): Lines =>
	Object.fromEntries(lines.sort(([one], [other]) => (one < other ? -1 : 1)));
