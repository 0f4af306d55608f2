import { invalid } from '../../../shared/base/errors';
import {
	type Condition,
	conditions,
	type ConvertInput,
	id,
	operatorAmong,
} from '../../../shared/operation';

const operators = { contains: 'Address Contains', equals: 'Address Equals' };

const all = Object.keys(operators) as Array<keyof typeof operators>;

/**
 * A row as the vendor writes it: each is about the address of a page (documented).
 * @throws CallFailure that names the row
 */
export function writeRow({ operator, value }: Condition, input: ConvertInput) {
	const chosen = operatorAmong(operator, all, operators, input);
	const address = String(id(value, input));
	if (chosen === 'equals' && !/^https?:\/\//i.test(address)) {
		// Documented: it should begin so; the goal would never be reached.
		throw invalid(
			input.label,
			`has "${address}", which is not a whole address`,
			'Begin it with http:// or https://, or choose Address Contains.',
		);
	}
	return { type: 'url', operator: chosen, value: address };
}

const texts = {
	displayName: 'Conditions',
	name: 'conditions',
	operators,
	exampleValue: '/order/thanks',
	valueDescription: 'Full address of a page, starting with http:// or https://, or a part of it',
	body: 'settings.conditions',
	write: writeRow,
};

/** The pages by which a new goal is reached. */
export const conditionsOfNew = conditions({
	...texts,
	required: true,
	description: 'Pages that reach the goal; one of them is enough',
});

/** The pages of a goal that exists. */
export const newConditions = conditions({
	...texts,
	description: 'Pages that reach the goal; one of them is enough. They replace the existing ones.',
});
