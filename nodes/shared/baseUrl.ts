/**
 * The default of a credential's hidden field `baseUrl`: an expression that n8n evaluates wherever the credential is
 * used, in the nodes and in its test alike.
 * @param address an expression for the vendor's own address; the field `apiUrl` replaces it
 */
export const baseUrl = (address: string): string =>
	`={{ ($self["apiUrl"] || ${address}).trim().replace(/\\/+$/, "") }}`;

/** An expression for `https://<account>.<domain>`, also when the whole address was pasted into `field`. */
export const accountUrl = (field: string, domain: string): string =>
	`("https://" + $self["${field}"].trim().replace(/^https?:\\/\\//i, "").split(/[./]/)[0] + ".${domain}")`;
