import type { INodeProperties } from 'n8n-workflow';

import { advancedFields, allowedDomains } from './advanced';

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

/** The field of a credential that replaces the vendor's address. */
const apiUrl = (vendor: string, path: string): INodeProperties => ({
	displayName: 'API URL',
	name: 'apiUrl',
	type: 'string',
	default: '',
	placeholder: `e.g. https://proxy.example.com/${path}`,
	description: `Replaces the address of ${vendor}, for a proxy. Leave it empty otherwise.`,
});

/**
 * The end of a credential's form: what few people need, and the hidden field that holds the address.
 * @param path what stands for the vendor in the example of another address
 * @param address an expression for the vendor's own address
 * @param more what else few people need, shown first
 */
export const rarelyNeeded = (
	vendor: string,
	path: string,
	address: string,
	more: readonly INodeProperties[] = [],
): INodeProperties[] => [
	...advancedFields([...more, apiUrl(vendor, path), ...allowedDomains]),
	{ displayName: 'Base URL', name: 'baseUrl', type: 'hidden', default: baseUrl(address) },
];
