import { createRequire } from 'node:module';
import {
	NodeHelpers,
	type INodeParameters,
	type INodeType,
	type VersionedNodeType,
} from 'n8n-workflow';
import type { Work } from '../works';

const file = 'n8n-nodes-base/dist/nodes/HttpRequest/HttpRequest.node';

/** n8n's own, in the version that a new node gets. */
export function httpRequestNode(): INodeType {
	// Required by name, because only the n8n of the demo has it, and the types are checked without that one.
	const { HttpRequest } = createRequire(__filename)(file) as {
		HttpRequest: new () => VersionedNodeType;
	};
	return NodeHelpers.getVersionedNodeType(new HttpRequest());
}

/** The same request with the same credential, as one enters it there. */
export const httpRequestParameters = (
	{ credentialType, request }: Work,
	url: string,
): INodeParameters => ({
	method: request.method,
	url: `=${url}${request.path}`,
	authentication: 'predefinedCredentialType',
	nodeCredentialType: credentialType,
	sendBody: true,
	contentType: 'json',
	specifyBody: 'json',
	jsonBody: `={{ JSON.stringify(${request.body}) }}`,
	options: {},
});
