import type { INodeProperties } from 'n8n-workflow';

/**
 * The default of a credential's hidden field for an address, such as `baseUrl`: an expression that n8n evaluates
 * wherever the credential is used, in the nodes and in its test alike.
 * @param address an expression for the vendor's own address; the field `apiUrl` replaces it
 */
export const baseUrl = (address: string): string =>
	`={{ ($self["apiUrl"] || ${address}).trim().replace(/\\/+$/, "") }}`;

/** An expression for `https://<account>.<domain>`, also when the whole address was pasted into `field`. */
export const accountUrl = (field: string, domain: string): string =>
	`("https://" + $self["${field}"].trim().replace(/^https?:\\/\\//i, "").split(/[./]/)[0] + ".${domain}")`;

/** The two fields of a credential that make its address: one to replace it, and the hidden one that is used. */
export const addressFields = (vendor: string, path: string, address: string): INodeProperties[] => [
	{
		displayName: 'API URL',
		name: 'apiUrl',
		type: 'string',
		default: '',
		placeholder: `e.g. https://proxy.example.com/${path}`,
		description: `Replaces the address of ${vendor}, for a proxy. Leave it empty otherwise.`,
	},
	{ displayName: 'Base URL', name: 'baseUrl', type: 'hidden', default: baseUrl(address) },
];
