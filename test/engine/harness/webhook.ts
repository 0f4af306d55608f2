import { HookContext, WebhookContext } from 'n8n-core';
import {
	NodeHelpers,
	WorkflowConfigurationError,
	type INodeExecutionData,
	type IWebhookData,
	type IWebhookDescription,
	type IWebhookResponseData,
	type WorkflowActivateMode,
} from 'n8n-workflow';
import type { Mode, OpenWorkflow } from './stored-workflow';
import { readBody, type Reply, type WebhookExchange } from './webhook-exchange';

/** What came of one delivery. */
export interface Delivered {
	reply: Reply | undefined;
	/** Items of the execution that it starts. */
	items?: INodeExecutionData[];
	/** What `webhook()` threw. n8n makes a failed execution of it. */
	failure?: Error;
}

function typeOf({ workflow, node }: OpenWorkflow) {
	return workflow.nodeTypes.getByNameAndVersion(node.type, node.typeVersion);
}

function evaluate(
	{ workflow, node }: OpenWorkflow,
	value: string | boolean | undefined,
	fallback?: string | number | boolean,
) {
	const { expression } = workflow;
	return expression.getSimpleParameterValue(node, value, 'internal', {}, undefined, fallback);
}

/** The node's webhooks in the order of its description, with their paths. */
export function webhooksOf(open: OpenWorkflow): IWebhookData[] {
	const { workflow, node, additionalData } = open;
	return (typeOf(open).description.webhooks ?? []).flatMap((description) => {
		const path = String(evaluate(open, description.path) ?? '').replace(/^\/|\/$/g, '');
		const isFullPath = evaluate(open, description.isFullPath, false) === true;
		// Without a method n8n opens no address.
		const methods = String(evaluate(open, description.httpMethod, 'GET'))
			.split(',')
			.filter(Boolean);
		return methods.map((method) => ({
			httpMethod: method.trim() as IWebhookData['httpMethod'],
			node: node.name,
			path: NodeHelpers.getNodeWebhookPath(workflow.id, node, path, isFullPath),
			webhookDescription: description,
			workflowId: workflow.id,
			workflowExecuteAdditionalData: additionalData,
		}));
	});
}

/** Calls `checkExists`, `create` or `delete` of the webhook's name, if the node has it. */
export async function callHook(
	open: OpenWorkflow,
	webhook: IWebhookData,
	method: 'checkExists' | 'create' | 'delete',
	mode: Mode,
	activation: WorkflowActivateMode,
): Promise<boolean | undefined> {
	const { workflow, node, additionalData } = open;
	const hook = typeOf(open).webhookMethods?.[webhook.webhookDescription.name]?.[method];
	const context = new HookContext(workflow, node, additionalData, mode, activation, webhook);
	return await workflow.expression.withIsolate(() => Promise.resolve(hook?.call(context)));
}

/** Makes sure that the vendor knows the webhook. */
export async function createIfMissing(
	open: OpenWorkflow,
	webhook: IWebhookData,
	mode: Mode,
	activation: WorkflowActivateMode,
): Promise<void> {
	const exists = await callHook(open, webhook, 'checkExists', mode, activation);
	if (exists !== true) await callHook(open, webhook, 'create', mode, activation);
}

async function callWebhook(
	open: OpenWorkflow,
	webhook: IWebhookData,
	mode: Mode,
	{ request, response }: WebhookExchange,
): Promise<IWebhookResponseData> {
	const { workflow, node } = open;
	const additionalData = {
		...open.additionalData,
		httpRequest: request,
		httpResponse: response,
	} as unknown as OpenWorkflow['additionalData'];
	const context = new WebhookContext(workflow, node, additionalData, mode, webhook, [], null);
	const result = await typeOf(open).webhook?.call(context);
	if (result === undefined) throw new Error(`"${node.type}" has no webhook()`);
	return result;
}

function startedBody(
	open: OpenWorkflow,
	description: IWebhookDescription,
	result: IWebhookResponseData,
): unknown {
	// n8n 2.41 does answer with this word where a description says nothing about responseData.
	const data = evaluate(open, description.responseData, 'firstEntryJson');
	if (data === 'noData') return undefined;
	return data || ((result.webhookResponse as unknown) ?? { message: 'Workflow was started' });
}

/** Hands a delivery to the node's `webhook()` and makes an answer of what it returns, as n8n does. */
export async function deliver(
	open: OpenWorkflow,
	webhook: IWebhookData,
	mode: Mode,
	exchange: WebhookExchange,
): Promise<Delivered> {
	try {
		await readBody(exchange.request, open.node.typeVersion);
	} catch {
		return { reply: { code: 422, body: { code: 422, message: 'Failed to parse request body' } } };
	}
	let result: IWebhookResponseData;
	try {
		result = await open.workflow.expression.withIsolate(() =>
			callWebhook(open, webhook, mode, exchange),
		);
	} catch (error) {
		const failure = error as Error;
		const stock = 'Workflow Webhook Error: Workflow could not be started!';
		const message = failure instanceof WorkflowConfigurationError ? failure.message : stock;
		return { reply: { code: 500, body: { code: 0, message } }, failure };
	}
	const { workflowData, noWebhookResponse } = result;
	const description = webhook.webhookDescription;
	const code = Number(evaluate(open, description.responseCode, 200));
	const body =
		workflowData === undefined
			? ((result.webhookResponse as unknown) ?? { message: 'Webhook call received' })
			: startedBody(open, description, result);
	return {
		reply: noWebhookResponse === true ? undefined : { code, body },
		...(workflowData !== undefined && { items: workflowData[0] ?? [] }),
	};
}
