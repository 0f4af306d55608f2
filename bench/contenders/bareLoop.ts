import type {
	IDataObject,
	IExecuteFunctions,
	IHttpRequestOptions,
	INodeExecutionData,
	INodeType,
	INodeTypeDescription,
} from 'n8n-workflow';

type Request = Pick<IHttpRequestOptions, 'method' | 'url' | 'body'>;

/** What a loop has to know of the operation: the parameters it reads, and the request they make. */
export interface Loop {
	credentialType: string;
	reads: string[];
	request: (read: (name: string) => IDataObject & string, baseUrl: string) => Request;
}

/** To follow redirects or not makes a difference in CPU time, so all that changes how n8n sends is as in our node. */
const sameAsOurs = {
	json: true,
	arrayFormat: 'repeat',
	timeout: 60_000,
	disableFollowRedirect: true,
	sendCredentialsOnCrossOriginRedirect: false,
} as const;

/**
 * The least that a node can do for an update of each item: read the parameters, send, pair. It never waits, never
 * resends, and takes every answer for a success.
 */
export function bareLoop(
	description: INodeTypeDescription,
	{ credentialType, reads, request }: Loop,
	inFlight: number,
): INodeType {
	return {
		description,
		async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
			const count = this.getInputData().length;
			const { baseUrl } = await this.getCredentials<{ baseUrl: string }>(credentialType);
			const output: INodeExecutionData[] = [];
			let next = 0;
			const worker = async () => {
				while (next < count) {
					const item = next++;
					const values = Object.fromEntries(
						reads.map((name) => [name, this.getNodeParameter(name, item)]),
					);
					const json = (await this.helpers.httpRequestWithAuthentication.call(
						this,
						credentialType,
						{
							...request((name) => values[name] as IDataObject & string, baseUrl),
							...sameAsOurs,
						},
					)) as IDataObject;
					output[item] = { json, pairedItem: { item } };
				}
			};
			await Promise.all(Array.from({ length: inFlight }, worker));
			return [output];
		},
	};
}
