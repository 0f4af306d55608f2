import { getAdditionalKeys } from 'n8n-core';
import {
	NodeHelpers,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialsExpressionResolveValues,
	type IExecuteData,
	type INode,
	type INodeParameters,
	type INodeProperties,
	type INodeTypes,
	type IWorkflowExecuteAdditionalData,
	type WorkflowExecuteMode,
} from 'n8n-workflow';
import { source } from './scaffold';

/** Where a credential is read: within an execution there are items, in the editor there are none. */
export interface Reading {
	additionalData: IWorkflowExecuteAdditionalData;
	mode: WorkflowExecuteMode;
	executeData?: IExecuteData | undefined;
	within?: ICredentialsExpressionResolveValues | undefined;
}

// Where a type fixes one of these in a hidden field, a stored value does not override it.
const pinnedFields = [
	'useDynamicClientRegistration',
	'authUrl',
	'accessTokenUrl',
	'grantType',
	'authentication',
	'usePkce',
	'requestTokenUrl',
	'signatureMethod',
];

// Kept by n8n although no property may declare them.
const undeclaredFields = ['allowedHttpRequestDomains', 'allowedDomains'];

// Outside an execution n8n evaluates a credential's expressions in a workflow of one dummy node.
const dummyNode: INode = {
	id: 'dummy',
	name: '',
	type: 'test.source',
	typeVersion: 1,
	position: [0, 0],
	parameters: {},
};

const dummyNodeTypes: INodeTypes = {
	getByName: () => source,
	getByNameAndVersion: () => source,
	getKnownTypes: () => ({}),
};

function withDefaults(
	properties: INodeProperties[],
	stored: ICredentialDataDecryptedObject,
): ICredentialDataDecryptedObject {
	const isPinned = (name: string) =>
		pinnedFields.includes(name) &&
		properties.some((property) => property.name === name && property.type === 'hidden');
	const free = Object.entries(stored).filter(([name]) => !isPinned(name));
	const values = Object.fromEntries(free) as INodeParameters;
	const filled = NodeHelpers.getNodeParameters(properties, values, true, false, null, null);
	const kept = undeclaredFields.filter((name) => stored[name] !== undefined);
	const { oauthTokenData } = stored;
	return {
		...Object.fromEntries(kept.map((name) => [name, stored[name]])),
		...(filled as ICredentialDataDecryptedObject),
		...(oauthTokenData === undefined ? {} : { oauthTokenData }),
	};
}

/** What a node reads: the stored data with the type's defaults, and its expressions evaluated. */
export async function resolveCredential(
	properties: INodeProperties[],
	stored: ICredentialDataDecryptedObject,
	{ additionalData, mode, executeData, within }: Reading,
): Promise<ICredentialDataDecryptedObject> {
	const data = withDefaults(properties, stored) as INodeParameters;
	const keys = getAdditionalKeys(additionalData, mode, null, { isCredential: true });
	if (within !== undefined) {
		return within.workflow.expression.getParameterValue(
			data,
			within.runExecutionData,
			within.runIndex,
			within.itemIndex,
			within.node.name,
			within.connectionInputData,
			mode,
			keys,
			executeData,
			false,
			data,
		) as ICredentialDataDecryptedObject;
	}
	const workflow = new Workflow({
		nodes: [dummyNode],
		connections: {},
		active: false,
		nodeTypes: dummyNodeTypes,
	});
	return await workflow.expression.withIsolate(() =>
		Promise.resolve(
			workflow.expression.getComplexParameterValue(
				dummyNode,
				data,
				mode,
				keys,
				undefined,
				undefined,
				data,
			) as ICredentialDataDecryptedObject,
		),
	);
}
