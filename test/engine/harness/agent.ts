import type { DynamicStructuredTool } from '@langchain/core/tools';
import type {
	EngineRequest,
	EngineResponse,
	IDataObject,
	IExecuteFunctions,
	INodeType,
} from 'n8n-workflow';

/** Stands where the AI Agent stands: asks for one tool, and hands on what comes back. */
export const agent: INodeType = {
	description: {
		name: 'agent',
		displayName: 'agent',
		group: ['transform'],
		version: 1,
		description: 'Calls a tool',
		defaults: { name: 'agent' },
		inputs: ['main', 'ai_tool'],
		outputs: ['main'],
		properties: ['way', 'args'].map((name) => ({
			displayName: name,
			name,
			type: 'string',
			default: '',
		})),
	},
	async execute(this: IExecuteFunctions, response?: EngineResponse) {
		const [result] = response?.actionResponses ?? [];
		const [tool] = (await this.getInputConnectionData('ai_tool', 0)) as DynamicStructuredTool[];
		if (tool === undefined) throw new Error('There is no tool at the agent');
		const answer = (observation: string) => [
			[{ json: { observation, ...seenByModel(tool) } as IDataObject }],
		];
		if (result !== undefined) return answer(observationOf(result.data));
		const args = JSON.parse(this.getNodeParameter('args', 0) as string) as IDataObject;
		if (this.getNodeParameter('way', 0) === 'engine') return requestFor(tool, args);
		const told = (error: unknown) => (error as Error).message;
		return answer((await tool.invoke(args).catch(told)) as string);
	},
};

const seenByModel = ({ name, description, schema }: DynamicStructuredTool) => ({
	name,
	description,
	arguments: Object.keys((schema as { shape: object }).shape),
});

const requestFor = (tool: DynamicStructuredTool, input: IDataObject): EngineRequest => ({
	actions: [
		{
			actionType: 'ExecutionNodeAction',
			nodeName: tool.metadata?.['sourceNodeName'] as string,
			type: 'ai_tool',
			input,
			id: 'call_1',
			metadata: { itemIndex: 0, toolName: tool.name },
		},
	],
	metadata: {},
});

/** As the AI Agent writes it (`buildObservation` in @n8n/n8n-nodes-langchain). */
function observationOf({ data, error }: EngineResponse['actionResponses'][number]['data']): string {
	const items = data?.['ai_tool']?.[0]?.map(({ json }) => json) ?? [];
	if (items.length > 0) return JSON.stringify(items);
	return JSON.stringify(error ? { error: error.message, errorType: error.name } : '');
}
