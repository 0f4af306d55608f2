import type { INodeProperties, INodePropertyOptions } from 'n8n-workflow';

import type { Field, Operation, Resource } from './operation';
import { optionsProperty } from './options';
import type { Vendor } from './vendor';

/** All inputs of a node, made of its operations: resource, operation, their fields, Output, Options. */
export function propertiesOf(
	resources: readonly Resource[],
	{ limit }: Pick<Vendor, 'limit'>,
): INodeProperties[] {
	const operations = resources.flatMap((resource) => resource.operations);
	const valuesOf = (some: Operation[]) => some.map(({ value }) => value);
	const options = optionsProperty({
		emptyValues: valuesOf(operations.filter(({ updates }) => updates)),
		onlyIfChanged: valuesOf(operations.filter(({ current }) => current)),
		requestsPerMinute: Math.round((limit.requests * 60_000) / limit.windowMs),
	});
	return [
		resourceProperty(resources),
		...resources.map(operationProperty),
		...resources.flatMap(fieldProperties),
		...resources.map(outputProperty),
		options,
	];
}

const resourceProperty = (resources: readonly Resource[]): INodeProperties => ({
	displayName: 'Resource',
	name: 'resource',
	type: 'options',
	noDataExpression: true,
	options: resources.map(({ name, value }) => ({ name, value })),
	default: firstValue(resources),
});

const operationProperty = ({ value, operations }: Resource): INodeProperties => ({
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
	default: firstValue(operations),
});

const firstValue = (choices: ReadonlyArray<{ value: string }>) => choices[0]?.value ?? '';

/** A field that several operations of a resource share stands on the screen once, so its value survives a switch. */
function fieldProperties({ value, operations }: Resource): INodeProperties[] {
	const shownFor = new Map<Field, string[]>();
	for (const operation of operations) {
		for (const field of operation.fields) {
			shownFor.set(field, [...(shownFor.get(field) ?? []), operation.value]);
		}
	}
	return [...shownFor].map(([field, operationValues]) => ({
		...propertyOf(field),
		displayOptions: {
			show: { resource: [value], operation: operationValues, ...field.displayOptions?.show },
		},
	}));
}

const wireKeys = ['path', 'query', 'body', 'identifies', 'convert', 'clear'];

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
	description: 'The fields that most workflows need',
};
const raw: INodePropertyOptions = {
	name: 'Raw',
	value: 'raw',
	description: 'The record as the vendor sends it',
};
const visitor: INodePropertyOptions = {
	name: 'Visitor',
	value: 'visitor',
	description: 'The same fields for all chat vendors, to carry a person from one to another',
};

const outputProperty = ({ value, operations }: Resource): INodeProperties => ({
	displayName: 'Output',
	name: 'output',
	type: 'options',
	displayOptions: { show: { resource: [value] } },
	options: operations.some(hasVisitor) ? [simplified, raw, visitor] : [simplified, raw],
	default: 'simplified',
	description: 'Which form the returned items have',
});

const hasVisitor = (operation: Operation) => operation.output.visitor !== undefined;
