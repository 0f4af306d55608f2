import {
	isExpression,
	type IAuthenticateGeneric,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type INode,
	type Workflow,
} from 'n8n-workflow';

/** Puts `{ headers, qs, body, auth }` of a credential type into a request, expressions evaluated. */
export function authenticateGeneric(
	{ properties }: IAuthenticateGeneric,
	credentials: ICredentialDataDecryptedObject,
	options: IHttpRequestOptions,
	workflow: Workflow,
	node: INode,
): IHttpRequestOptions {
	const resolve = (value: string): string => {
		if (!isExpression(value)) return value;
		const keys = { $credentials: credentials };
		const { expression } = workflow;
		const resolved = expression.getSimpleParameterValue(
			node,
			value,
			'internal',
			keys,
			undefined,
			'',
		);
		return resolved ? String(resolved) : '';
	};
	// n8n changes the caller's options, and a request that is sent again relies on it.
	options.headers ??= {};
	const parts = options as unknown as Record<string, Record<string, string> | undefined>;
	for (const [part, fields] of Object.entries(properties)) {
		const target = (parts[part] ??= {});
		for (const [key, value] of Object.entries(fields as Record<string, string>)) {
			target[resolve(key)] = resolve(value);
		}
	}
	return options;
}
