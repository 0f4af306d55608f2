import type { INodePropertyOptions } from 'n8n-workflow';

import { choiceMeant } from '../operation/choice';
import type { Field } from '../operation/field';

/** Inputs that are never empty on the screen. */
const neverEmpty: ReadonlyArray<Field['type']> = ['boolean', 'number', 'options'];

/**
 * What an input holds, as if it had been entered on the screen. An expression, or the model behind a tool, may leave it
 * out, which is the untouched default unless it must be filled in, or write a choice in its own way.
 */
export function settled(field: Field | undefined, value: unknown): unknown {
	if (field === undefined || !neverEmpty.includes(field.type)) return value;
	if (value === null || value === '') return field.required ? null : field.default;
	const choices = (field.options ?? []) as INodePropertyOptions[];
	return choiceMeant(choices, value)?.value ?? value;
}
