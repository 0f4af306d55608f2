import { invalid } from '../../shared/base/errors';
import { firstText, isRecord } from '../../shared/base/record';
import { type Convert, jsonList } from '../../shared/operation';
import type { Keys } from './groups';

/** Criteria as the module writes them, ready to be changed. */
export const exampleFor = ({ any }: Pick<Keys, 'any'>) =>
	JSON.stringify(
		[{ [any]: [{ field_name: 'country', comparator: 'is_equal_to', values: ['Norway'] }] }],
		undefined,
		2,
	);

/**
 * Criteria: a list of groups that must all hold, each a list of conditions of which one must hold.
 * @param keys what the module calls the list of conditions; either case is taken
 * @throws CallFailure that names the place and what is missing there
 */
export const fromJson =
	({ any }: Pick<Keys, 'any'>): Convert =>
	(value, input) => {
		const groups = jsonList(value, input) as unknown[];
		const refuse = (problem: string) =>
			invalid(input.label, problem, `Use the form ${exampleFor({ any })}.`);
		if (groups.length === 0) throw refuse('holds no group');
		return groups.map((group, index) => {
			const place = `group ${index + 1}`;
			const record = isRecord(group) ? group : {};
			const conditions = record.or_criteria ?? record.OR_criteria;
			if (!Array.isArray(conditions)) throw refuse(`has no ${any} list in ${place}`);
			if (conditions.length === 0) throw refuse(`holds no condition in ${place}`);
			(conditions as unknown[]).forEach((condition, number) => {
				const problem = problemOf(condition);
				if (problem) throw refuse(`${problem} in ${place}, condition ${number + 1}`);
			});
			return { [any]: conditions };
		});
	};

function problemOf(condition: unknown): string | undefined {
	if (!isRecord(condition)) return 'holds no object';
	const missing = ['field_name', 'comparator'].find((name) => !firstText(condition[name]));
	if (missing) return `has no ${missing}`;
	if (!Array.isArray(condition.values)) return 'has no values list';
	const strange = ['sub_field', 'integ_name'].find(
		(name) => condition[name] !== undefined && typeof condition[name] !== 'string',
	);
	return strange && `has a ${strange} that is no text`;
}
