import { type Field, filledJsonInput, matchInput, rowsOrJson } from '../../shared/operation';
import { type Keys, lowerCase } from './groups';
import { exampleFor, fromJson } from './json';
import { criteriaRows } from './rows';

/** How criteria are entered. */
export const modes = {
	displayName: 'Criteria Input',
	name: 'criteriaInput',
	description:
		'How to enter the criteria. Fields of an integration, which need its name and a sub field, need JSON.',
	rows: 'rows',
};

interface Criteria {
	/** The node's method that lists the fields of the module. */
	list: string;
	keys?: Keys;
	/** An update may leave the criteria alone. */
	required?: true;
}

/** The inputs of criteria: rows and a group beside them, or JSON. `withCriteria` puts the rows into the vendor's form. */
export const criteriaInputs = ({ list, keys = lowerCase, ...more }: Criteria): Field[] =>
	rowsOrJson(
		modes,
		[
			matchInput({ all: 'all', any: 'any', body: `${keys.all}.match` }),
			criteriaRows({
				displayName: 'Conditions',
				name: 'conditions',
				description: 'Conditions that a visitor must meet',
				list,
				body: `${keys.all}.rows`,
				...more,
			}),
			criteriaRows({
				displayName: 'Group of Conditions',
				name: 'groupConditions',
				description:
					'Conditions of which at least one must also be met, whatever you choose under Match',
				list,
				body: `${keys.all}.group`,
			}),
		],
		[
			filledJsonInput({
				displayName: 'Criteria (JSON)',
				name: 'criteria',
				example: exampleFor(keys),
				description:
					'Groups that must all be met; a group is met when one of its conditions is. A condition may also have sub_field and integ_name.',
				body: keys.all,
				convert: fromJson(keys),
				...more,
			}),
		],
	);
