import { at } from '../base/record';
import { conversionOf } from '../operation/convert';
import { type Options, optionsFrom } from '../operation/options';
import type { Source } from '../request/source';
import { knownOptions } from '../screen/optionsProperty';

/**
 * What the builder set under Options. What an expression leaves empty is as if it had not been added.
 * @throws CallFailure when a value is of another type than its option
 */
export function optionsIn({ parameter, emptyValues, timeZone }: Source): Options {
	const entered = parameter('options');
	const chosen = knownOptions.flatMap((option) => {
		const value = at(entered, option.name);
		if (value === undefined || value === null || value === '') return [];
		// Only the screen keeps to the bounds of numbers: half a second is a good time-out for an expression.
		const convert = conversionOf({ ...option, typeOptions: {} });
		return [[option.name, convert(value, { label: option.displayName, emptyValues, timeZone })]];
	});
	return optionsFrom(Object.fromEntries(chosen) as Partial<Options>);
}
