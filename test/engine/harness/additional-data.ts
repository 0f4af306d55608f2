import { ExternalSecretsProxy } from 'n8n-core';
import type {
	ICredentialsHelper,
	INodeParameters,
	IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

const address = 'http://localhost:5678';

function notHere(): never {
	throw new Error('The engine harness has no other workflows, agents or task runners');
}

/** What n8n's server lends to an execution; addresses are those of a fresh installation. */
export function createAdditionalData(
	credentialsHelper: ICredentialsHelper,
	executionId: string,
	currentNodeParameters?: INodeParameters,
): IWorkflowExecuteAdditionalData {
	return {
		credentialsHelper,
		executionId,
		currentNodeExecutionIndex: 0,
		restApiUrl: `${address}/rest`,
		instanceBaseUrl: `${address}/`,
		formBaseUrl: `${address}/form`,
		formTestBaseUrl: `${address}/form-test`,
		formWaitingBaseUrl: `${address}/form-waiting`,
		webhookBaseUrl: `${address}/webhook`,
		webhookTestBaseUrl: `${address}/webhook-test`,
		webhookWaitingBaseUrl: `${address}/webhook-waiting`,
		mcpBaseUrl: `${address}/mcp`,
		mcpTestBaseUrl: `${address}/mcp-test`,
		variables: {},
		externalSecretsProxy: new ExternalSecretsProxy(),
		executeWorkflow: notHere,
		startRunnerTask: notHere,
		getRunExecutionData: () => Promise.resolve(undefined),
		getRuntimeCredential: () => Promise.resolve(undefined),
		logAiEvent: () => undefined,
		setExecutionStatus: () => undefined,
		// n8n tells "not in the editor" by the key's absence.
		...(currentNodeParameters === undefined ? {} : { currentNodeParameters }),
	};
}
