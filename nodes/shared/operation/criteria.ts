import type { Field } from './field';
import { choiceInput } from './inputs';

/** How a vendor says that all conditions must hold, or any of them, and where it goes in the body. */
interface Match {
	all: string;
	any: string;
	body: string;
}

/** Whether all conditions must hold, or any of them. */
export const matchInput = ({ all, any, body }: Match) =>
	choiceInput({
		displayName: 'Match',
		name: 'match',
		choices: { [all]: 'All Conditions', [any]: 'Any Condition' },
		default: all,
		description: 'Whether all conditions must be met or only one of them',
		guides: true,
		body,
	});

/** The same for a group among the conditions. */
export const groupMatchInput = (of: Match) => ({
	...matchInput(of),
	displayName: 'Match in Group',
	name: 'groupMatch',
	default: of.any,
	description: 'Whether all conditions of the group must be met or only one of them',
});

/** What the choice between rows and JSON is called, and what is stored for rows. */
interface Modes {
	displayName: string;
	name: string;
	description: string;
	rows: string;
}

/** Rows, or the vendor's own form as JSON: the builder chooses. */
export function rowsOrJson(
	{ rows: stored, ...texts }: Modes,
	rows: readonly Field[],
	json: readonly Field[],
): Field[] {
	const when = (mode: string) => (field: Field) => ({
		...field,
		displayOptions: { show: { ...field.displayOptions?.show, [texts.name]: [mode] } },
	});
	return [
		choiceInput({
			...texts,
			noDataExpression: true,
			choices: { [stored]: 'Conditions', json: 'JSON' },
		}),
		...rows.map(when(stored)),
		...json.map(when('json')),
	];
}
