import type { IDataObject } from 'n8n-workflow';

/**
 * An event for Output > Simplified: what happened, then what it happened to.
 * @param event what it tells wins over fields of the same name in the record, since workflows rely on `eventKey`
 */
export const eventItemOf = (event: IDataObject, record: IDataObject): IDataObject => ({
	...event,
	...record,
	// Again, for the values; the order is that of the first time.
	...Object.fromEntries(Object.entries(event).filter(([, value]) => value !== null)),
});
