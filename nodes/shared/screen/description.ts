import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Operation, Resource } from '../operation/operation';
import type { Field } from '../operation/field';
import type { Vendor } from '../operation/vendor';
import { optionsProperty } from './optionsProperty';

/** All inputs of a node, made of its operations: resource, operation, their fields, Output, Options. */
export const propertiesOf = (
	resources: readonly Resource[],
	{ limit, defaultResource }: Pick<Vendor, 'limit' | 'defaultResource'>,
): INodeProperties[] => [
	resourceProperty(resources, defaultResource),
	...resources.map(operationProperty),
	...resources.flatMap(fieldProperties),
	...resources.flatMap(outputProperties),
	...optionsProperties(resources, Math.round((limit.requests * 60_000) / limit.windowMs)),
];

const resourceProperty = (
	resources: readonly Resource[],
	usualResource: string | undefined,
): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resources.map(({ name, value }) => ({ name, value })),
	default: firstOf(resources, [usualResource]),
});

const operationProperty = ({ value, operations, defaultOperation }: Resource): INodeProperties => ({
	displayName: 'Operation',
	name: 'operation',
	type: 'options',
	noDataExpression: true,
	displayOptions: { show: { resource: [value] } },
	options: operations.map(({ name, value, action, description }) => ({
		name,
		value,
		action,
		description,
	})),
	default: firstOf(operations, [defaultOperation, 'get', 'getMany']),
});

/** The first of the wished ones that there is, else the first of all. */
const firstOf = (
	choices: ReadonlyArray<{ value: string }>,
	wished: ReadonlyArray<string | undefined>,
): string =>
	wished.find((wish) => choices.some(({ value }) => value === wish)) ?? choices[0]?.value ?? '';

/** A field that several operations of a resource share stands on the screen once, so its value survives a switch. */
const fieldProperties = ({ value, operations }: Resource): INodeProperties[] =>
	inOneOrder(operations.map(({ fields }) => fields)).map((field) => {
		const showing = operations.filter(({ fields }) => fields.includes(field));
		return {
			...propertyOf(field),
			displayOptions: {
				show: { resource: [value], operation: valuesOf(showing), ...field.displayOptions?.show },
			},
		};
	});

/** All fields once, so that those of each operation stand in the order that it gives them. */
function inOneOrder(sequences: ReadonlyArray<readonly Field[]>): Field[] {
	const left = new Set(sequences.flat());
	const ordered: Field[] = [];
	while (left.size > 0) {
		const heads = sequences.map((fields) => fields.find((field) => left.has(field)));
		const isNext = (field: Field) =>
			sequences.every((fields, index) => heads[index] === field || !fields.includes(field));
		const next = [...left].find(isNext);
		// Two operations that contradict each other are a mistake in their lists.
		if (!next) throw new Error('The fields of a resource have no common order');
		left.delete(next);
		ordered.push(next);
	}
	return ordered;
}

const wireKeys = [
	'path',
	'query',
	'body',
	'header',
	'file',
	'fileAsJson',
	'identifies',
	'guides',
	'convert',
	'clear',
];

/** The field without what only the wire needs. */
function propertyOf(field: Field): INodeProperties {
	const property = Object.entries(field).filter(([key]) => !wireKeys.includes(key));
	const options =
		field.type === 'collection' ? (field.options as Field[]).map(propertyOf) : field.options;
	return { ...Object.fromEntries(property), ...(options && { options }) } as INodeProperties;
}

const simplified: INodePropertyOptions = {
	name: 'Simplified',
	value: 'simplified',
	description: 'The most used fields, without nesting',
};
const raw: INodePropertyOptions = {
	name: 'Raw',
	value: 'raw',
	description: 'The record exactly as the vendor returns it',
};
const visitor: INodePropertyOptions = {
	name: 'Visitor',
	value: 'visitor',
	description: 'The same fields for all chat vendors, to move a person from one to another',
};

/** Output, once for the operations that know the common form of a person and once for those that do not. */
function outputProperties({ value, operations }: Resource): INodeProperties[] {
	const choosing = operations.filter(({ output }) => !output.always);
	return [
		{ some: choosing.filter(hasVisitor), options: [simplified, raw, visitor] },
		{ some: choosing.filter((operation) => !hasVisitor(operation)), options: [simplified, raw] },
	]
		.filter(({ some }) => some.length > 0)
		.map(({ some, options }) => ({
			displayName: 'Output',
			name: 'output',
			type: 'options',
			displayOptions: { show: { resource: [value], operation: valuesOf(some) } },
			options,
			default: 'simplified',
			description: 'Format of the returned items',
		}));
}

const hasVisitor = ({ output }: Operation) => output.visitor !== undefined;

const valuesOf = (operations: readonly Operation[]) => operations.map(({ value }) => value);

/** Options: once for the operations that offer nothing special, and for each resource those that do. */
function optionsProperties(
	resources: readonly Resource[],
	requestsPerMinute: number,
): INodeProperties[] {
	const special = resources.flatMap(({ value: resource, operations }) =>
		[true, false].map((onlyIfChanged) => ({
			resource,
			onlyIfChanged,
			operations: valuesOf(
				operations.filter(
					({ updates, current }) => updates && (current !== undefined) === onlyIfChanged,
				),
			),
		})),
	);
	const plain = resources.map(({ value: resource, operations }) => ({
		resource,
		operations: valuesOf(operations.filter(({ updates }) => !updates)),
	}));
	const shown = (resource: string[], operation: string[]) => ({ show: { resource, operation } });
	return [
		...special.map(({ resource, operations, onlyIfChanged }) => ({
			...optionsProperty({ emptyValues: true, onlyIfChanged, requestsPerMinute }),
			displayOptions: shown([resource], operations),
		})),
		...plain.map(({ resource, operations }) => ({
			...optionsProperty({ emptyValues: false, onlyIfChanged: false, requestsPerMinute }),
			displayOptions: shown([resource], operations),
		})),
	].filter(({ displayOptions }) => displayOptions.show.operation.length > 0);
}
