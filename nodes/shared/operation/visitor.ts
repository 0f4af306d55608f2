import type { IDataObject } from 'n8n-workflow';

/** A person in the shape that all vendors share, so that a workflow can carry one from vendor to vendor. */
export interface Visitor {
	/** Name of the node that the person comes from. */
	vendor: string;
	id: string | null;
	/** The id that your own system gave the person. */
	externalId: string | null;
	name: string | null;
	email: string | null;
	phone: string | null;
	customInfo: IDataObject;
	/** ISO 8601 */
	createdAt: string | null;
	/** ISO 8601 */
	updatedAt: string | null;
}
