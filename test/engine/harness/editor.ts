import { LoadOptionsContext } from 'n8n-core';
import type { INodeParameters, INodeType, ResourceMapperFields } from 'n8n-workflow';
import type { CredentialData } from './credential-store';
import type { LoadedPackage } from './package';
import { prepareNode } from './workflow';

/** What the editor sends along when it fills a list. */
export interface EditorRequest {
	parameters?: INodeParameters;
	credentials?: CredentialData;
	/** The field the list belongs to, `parameters.visitorId`; only relative names (`&name`) need it. */
	path?: string;
	/** Text typed into the search box. */
	filter?: string;
	paginationToken?: string;
}

type Methods = Required<NonNullable<INodeType['methods']>>;
type EditorMethod = 'loadOptions' | 'listSearch' | 'resourceMapping';
type Answer<Kind extends EditorMethod> = Awaited<ReturnType<Methods[Kind][string]>>;
type AnyMethod<Result> = (
	this: LoadOptionsContext,
	filter?: string,
	paginationToken?: string,
) => Promise<Result>;

/** Calls one of the node's `methods` as n8n's server does for the editor. */
export async function callEditorMethod<Kind extends EditorMethod>(
	loaded: LoadedPackage,
	kind: Kind,
	nodeName: string,
	methodName: string,
	request: EditorRequest = {},
): Promise<Answer<Kind>> {
	const { parameters = {}, credentials, path = '', filter, paginationToken } = request;
	const prepared = prepareNode(loaded, { node: nodeName, parameters, credentials });
	const { workflow, node, additionalData } = prepared;
	const { methods } = loaded.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
	const method = methods?.[kind]?.[methodName] as AnyMethod<Answer<Kind>> | undefined;
	if (method === undefined) throw new Error(`"${nodeName}" has no ${kind} method "${methodName}"`);
	const context = new LoadOptionsContext(workflow, node, additionalData, path);
	return await workflow.expression.withIsolate(() => method.call(context, filter, paginationToken));
}

/** n8n shows a column once, however often its id comes up. */
export function withUniqueFields(answer: ResourceMapperFields): ResourceMapperFields {
	const fields = new Map([...answer.fields].reverse().map((field) => [field.id, field]));
	return { ...answer, fields: answer.fields.filter((field) => fields.get(field.id) === field) };
}
