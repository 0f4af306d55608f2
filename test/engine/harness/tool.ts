import type {
	ICredentialDataDecryptedObject,
	IDataObject,
	INode,
	INodeParameters,
	OnError,
} from 'n8n-workflow';
import { names } from './outcome';
import type { LoadedPackage } from './package';
import { start } from './start';
import { createNode, createWorkflow } from './workflow';

/**
 * How an agent of n8n runs a tool. `engine`: the agent hands the call to the engine, which runs the node as any other
 * (AI Agent since version 3); arguments arrive as the model wrote them. `direct`: the agent calls the LangChain tool that
 * n8n-core makes of the node (earlier agents, MCP Server Trigger), which checks the arguments against the schema first.
 */
export type Way = 'engine' | 'direct';

/** A tool at an agent, and one call of it. */
export interface ToolCall {
	/** Short name of the node, `intercom`; n8n makes the tool `intercomTool` of it. */
	node: string;
	parameters: INodeParameters;
	credentials?: Record<string, ICredentialDataDecryptedObject>;
	/** What the model passes. */
	args?: IDataObject;
	way?: Way;
	onError?: OnError;
}

/** What the agent's model sees. */
export interface ToolAnswer {
	/** The text that goes back to it. */
	observation: string;
	name: string;
	description: string;
	/** The names of the arguments. */
	arguments: string[];
}

/** Calls a tool once. */
export async function callTool(
	loaded: LoadedPackage,
	{ node, parameters, credentials, args = {}, way = 'engine', onError }: ToolCall,
): Promise<ToolAnswer> {
	const settings: Partial<INode> = { name: 'Tool', ...(onError && { onError }) };
	const stand = (name: string, type: string, own: INodeParameters) =>
		createNode(loaded, { node: type, parameters: own, settings: { name } });
	const first = stand(names.source, 'test.source', {});
	const asking = stand(names.subject, 'test.agent', { way, args: JSON.stringify(args) });
	const tool = createNode(loaded, { node: `${node}Tool`, parameters, credentials, settings });
	const workflow = createWorkflow(loaded, [first, asking, tool], {
		[names.source]: { main: [[{ node: names.subject, type: 'main', index: 0 }]] },
		Tool: { ai_tool: [[{ node: names.subject, type: 'ai_tool', index: 0 }]] },
	});
	const { data } = await start(loaded, workflow, first, [{ json: {} }]).finished;
	const { runData, error } = data.resultData;
	const answer = runData[names.subject]?.at(-1)?.data?.['main']?.[0]?.[0]?.json;
	if (answer === undefined) throw error ?? new Error('The agent gave no answer');
	return answer as unknown as ToolAnswer;
}
