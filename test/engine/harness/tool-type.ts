import {
	deepCopy,
	type INodeType,
	type INodeTypeDescription,
	type NodeConnectionType,
} from 'n8n-workflow';

const none: NodeConnectionType[] = [];
const aiTool: NodeConnectionType[] = ['ai_tool'];

/** A node as the tool that n8n makes of it (`convertNodeToAiTool` in the package n8n, which is too large to install). */
export function toolOf(node: INodeType): INodeType {
	const { description } = node;
	const { usableAsTool, ...shared } = deepCopy(description);
	if (!usableAsTool) throw new Error(`${description.name} cannot be used as a tool`);
	const asTool: INodeTypeDescription = {
		...shared,
		name: `${description.name}Tool`,
		displayName: `${description.displayName} Tool`,
		inputs: none,
		outputs: aiTool,
		properties: [
			{
				displayName: 'Tool Description',
				name: 'descriptionType',
				type: 'options',
				noDataExpression: true,
				options: [
					{ name: 'Set Automatically', value: 'auto' },
					{ name: 'Set Manually', value: 'manual' },
				],
				default: 'auto',
			},
			{
				displayName: 'Description',
				name: 'toolDescription',
				type: 'string',
				default: description.description,
				displayOptions: { show: { descriptionType: ['manual'] } },
			},
			...shared.properties,
		],
	};
	return Object.create(node, { description: { value: asTool } }) as INodeType;
}
