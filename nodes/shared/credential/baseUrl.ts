import type { INodeProperties } from 'n8n-workflow';

import { advancedFields, advancedInherited, entered } from './advanced';

/**
 * The default of a credential's hidden field for an address, such as `baseUrl`: an expression that n8n evaluates
 * wherever the credential is used, in the nodes and in its test alike.
 * @param address an expression for the vendor's own address; the field `apiUrl` replaces it
 */
export const baseUrl = (address: string): string =>
	`={{ (${entered('apiUrl')} || ${address}).trim().replace(/\\/+$/, "") }}`;

/** An expression for `https://<account>.<domain>`, also when the whole address was pasted into `field`. */
export const accountUrl = (field: string, domain: string): string =>
	`("https://" + $self["${field}"].trim().replace(/^https?:\\/\\//i, "").split(/[./]/)[0] + ".${domain}")`;

/** The field of a credential that replaces the vendor's address. */
const apiUrl = ({ name, path }: Vendor): INodeProperties => ({
	displayName: 'API URL',
	name: 'apiUrl',
	type: 'string',
	default: '',
	placeholder: `e.g. https://proxy.example.com/${path}`,
	description: `Replaces the address of ${name}, for a proxy. Leave it empty otherwise.`,
});

interface Vendor {
	name: string;
	/** What stands for the vendor in the example of another address. */
	path: string;
	/** An expression for the vendor's own address. */
	address: string;
}

const hiddenBaseUrl = ({ address }: Vendor): INodeProperties => ({
	displayName: 'Base URL',
	name: 'baseUrl',
	type: 'hidden',
	default: baseUrl(address),
});

/** The end of a credential's form: what few people need, `more` before the rest, and the hidden address. */
export const rarelyNeeded = (
	vendor: Vendor,
	more: readonly INodeProperties[] = [],
): INodeProperties[] => [...advancedFields([...more, apiUrl(vendor)]), hiddenBaseUrl(vendor)];

/** The same for a credential that extends another. */
export const rarelyNeededInherited = (
	vendor: Vendor,
	more: readonly INodeProperties[],
): INodeProperties[] => [...advancedInherited([...more, apiUrl(vendor)]), hiddenBaseUrl(vendor)];
