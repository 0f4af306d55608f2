import type { Nesting } from './flat';

/**
 * Names of fields in snake_case, for `flat`.
 * @param names what keys are called instead; an empty name stands for that of the record around it
 */
export const snakeNames =
	(names: Readonly<Record<string, string>>): Nesting['nameOf'] =>
	(path) =>
		path
			.map((key) => names[key] ?? key)
			.filter((word) => word !== '')
			.join('_') || path.join('_');
