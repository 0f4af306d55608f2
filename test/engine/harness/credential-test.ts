import { randomUUID } from 'node:crypto';
import { ExecuteContext, RoutingNode } from 'n8n-core';
import {
	createEmptyRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type ICredentialsDecrypted,
	type ICredentialTestRequest,
	type IDataObject,
	type INode,
	type INodeExecutionData,
	type INodeType,
} from 'n8n-workflow';
import { createAdditionalData } from './additional-data';
import type { LoadedPackage } from './package';
import { source } from './scaffold';

/** What n8n shows under the credential's form. */
export interface CredentialTestResult {
	status: 'OK' | 'Error';
	message: string;
}

interface FailedRequest extends Error {
	cause?: { code?: string; response?: { status: number; statusText: string } };
}

const failed = (message: string): CredentialTestResult => ({ status: 'Error', message });

function valueAt(object: unknown, path: string): unknown {
	const step = (value: unknown, key: string) => (value as IDataObject | undefined)?.[key];
	return path.split('.').reduce(step, object);
}

/** n8n hangs the test request on a hidden field of an otherwise empty node. */
function createTestNode(type: string, { request }: ICredentialTestRequest): INodeType {
	return {
		description: {
			...source.description,
			name: 'n8n-nodes-base.noOp',
			credentials: [{ name: type, required: true }],
			properties: [
				{ displayName: 'Temp', name: 'temp', type: 'string', routing: { request }, default: '' },
			],
		},
	};
}

async function send(
	loaded: LoadedPackage,
	test: ICredentialTestRequest,
	credential: ICredentialsDecrypted,
): Promise<INodeExecutionData[][] | undefined> {
	const { id, name, type, data } = credential;
	const testNode = createTestNode(type, test);
	const nodeTypes = {
		getByName: () => testNode,
		getByNameAndVersion: () => testNode,
		getKnownTypes: () => ({}),
	};
	const node: INode = {
		id: 'temp',
		name: 'Temp-Node',
		type: testNode.description.name,
		typeVersion: 1,
		position: [0, 0],
		parameters: {},
		credentials: { [type]: { id, name } },
	};
	const workflow = new Workflow({ nodes: [node], connections: {}, active: false, nodeTypes });
	const helper = loaded.credentialsHelper;
	const additionalData = createAdditionalData(helper, randomUUID(), node.parameters);
	const context = new ExecuteContext(
		workflow,
		node,
		additionalData,
		'internal',
		createEmptyRunExecutionData(),
		0,
		[],
		{ main: [[{ json: {} }]] },
		{ node, data: {}, source: null },
		[],
	);
	const routing = new RoutingNode(context, testNode, { id, name, type, data: { ...data } });
	return await workflow.expression.withIsolate(() => routing.runNode());
}

function readFailure(error: FailedRequest, { rules = [] }: ICredentialTestRequest) {
	const response = error.cause?.response;
	if (response === undefined) return failed(error.cause?.code ?? error.message);
	const rule = rules.find(
		({ type, properties }) => type === 'responseCode' && properties.value === response.status,
	);
	const stock = response.statusText || `Received HTTP status code: ${response.status}`;
	return failed(rule?.properties.message ?? stock);
}

function readSuccess(
	answer: INodeExecutionData[][] | undefined,
	{ rules = [] }: ICredentialTestRequest,
): CredentialTestResult {
	const json = answer?.[0]?.[0]?.json;
	for (const { type, properties } of rules) {
		if (type !== 'responseSuccessBody') continue;
		if (valueAt(json, properties.key) === properties.value) return failed(properties.message);
	}
	return { status: 'OK', message: 'Connection successful!' };
}

/** Follows n8n's credentials tester: the type's `test` request, through n8n-core's RoutingNode. */
export async function testCredential(
	loaded: LoadedPackage,
	typeName: string,
	data: ICredentialDataDecryptedObject,
): Promise<CredentialTestResult> {
	const { test } = loaded.credentialTypes.get(typeName);
	if (test === undefined) return failed('No testing function found for this credential.');
	const { id, name } = loaded.credentials.reference(typeName, data);
	const reference = { id, name };
	const additionalData = createAdditionalData(loaded.credentialsHelper, randomUUID());
	try {
		const resolved = await loaded.credentialsHelper.getDecrypted(
			additionalData,
			reference,
			typeName,
			'internal',
		);
		const credential = { id: String(id), name, type: typeName, data: resolved };
		return readSuccess(await send(loaded, test, credential), test);
	} catch (error) {
		return readFailure(error as FailedRequest, test);
	}
}
