import type { IDataObject } from 'n8n-workflow';

/** A webhook of the trigger, as its static data holds it. */
export interface Registration extends IDataObject {
	id: string;
	type: string;
	events: string[];
	/** X.509/SPKI in Base64 (observed). */
	keys: string[];
}

/** The webhooks that the trigger has at the vendor. */
export const registrationsIn = (data: IDataObject): Registration[] =>
	(data.webhooks ?? []) as Registration[];
