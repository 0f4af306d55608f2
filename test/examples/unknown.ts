import {
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodePropertyCollection,
	type INodePropertyOptions,
	type INodeTypeDescription,
	type NodeParameterValueType,
	NodeHelpers,
} from 'n8n-workflow';

const recordsIn = (value: unknown): INodeParameters[] =>
	[value].flat().filter((one) => typeof one === 'object' && one !== null) as INodeParameters[];

const isExpression = (value: unknown) => typeof value === 'string' && value.startsWith('=');

/** Choices that a closed set does not have. */
function wrongChoices({ name, type, options = [], typeOptions }: INodeProperties, value: unknown) {
	const isClosed =
		['options', 'multiOptions'].includes(type) && typeOptions?.loadOptionsMethod === undefined;
	if (!isClosed) return [];
	const values = (options as INodePropertyOptions[]).map((option) => option.value);
	return [value]
		.flat()
		.filter((one) => !isExpression(one) && !values.includes(one as string))
		.map((one) => `${name} has no choice ${String(one)}`);
}

function within(property: INodeProperties, value: NodeParameterValueType | undefined): string[] {
	if (property.type === 'collection') {
		const inputs = property.options as INodeProperties[];
		return recordsIn(value).flatMap((record) => faults(inputs, record));
	}
	if (property.type !== 'fixedCollection') return wrongChoices(property, value);
	const groups = property.options as INodePropertyCollection[];
	return recordsIn(value).flatMap((record) =>
		Object.entries(record).flatMap(([name, entries]) => {
			const group = groups.find((one) => one.name === name);
			if (!group) return [`${property.name} has no ${name}`];
			return recordsIn(entries).flatMap((entry) => faults(group.values, entry));
		}),
	);
}

const faults = (properties: INodeProperties[], record: INodeParameters): string[] =>
	Object.entries(record).flatMap(([name, value]) => {
		const property = properties.find((one) => one.name === name);
		return property ? within(property, value) : [`there is no input ${name}`];
	});

/** What a stored node holds that nobody could enter on its screen. */
export function unknownIn(description: INodeTypeDescription, node: INode): string[] {
	const { properties } = description;
	const complete = NodeHelpers.getNodeParameters(
		...([properties, node.parameters, true, false, node, description] as const),
	);
	const shown = properties.filter((property) =>
		NodeHelpers.displayParameter(complete ?? {}, property, node, description),
	);
	return faults(shown, node.parameters);
}
