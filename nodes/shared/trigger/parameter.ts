import type {
	IExecuteFunctions,
	IHookFunctions,
	IPollFunctions,
	IWebhookFunctions,
	NodeParameterValueType,
} from 'n8n-workflow';

/** Where n8n calls a trigger from. */
export type Context = IExecuteFunctions | IHookFunctions | IPollFunctions | IWebhookFunctions;

/** What is entered in an input of a trigger. Only where it is executed n8n wants the number of an item as well. */
export const parameterOf = (
	context: Context,
	name: string,
	fallback: NodeParameterValueType,
): unknown =>
	'continueOnFail' in context
		? context.getNodeParameter(name, 0, fallback)
		: context.getNodeParameter(name, fallback);
