import type { Operation } from '../shared/operation';

/** Operations in the order of their names, as n8n wants long lists. */
export const sorted = (operations: readonly Operation[]): Operation[] =>
	[...operations].sort((one, other) => one.name.localeCompare(other.name));
