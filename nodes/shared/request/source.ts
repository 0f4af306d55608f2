import type { EmptyValues } from '../operation/field';

/** Where the values of one item come from. */
export interface Source {
	/** A parameter of the node for this item; undefined when the screen does not show it. */
	parameter: (name: string) => unknown;
	/** Path parameters that the credential fills. */
	pathValues: Record<string, unknown>;
	emptyValues: EmptyValues;
	/** The workflow's time zone. */
	timeZone: string;
	/** The request is shown, not sent: no password may stand in it. */
	isShown?: boolean;
}
