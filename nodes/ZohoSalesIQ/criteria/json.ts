import { invalid } from '../shared/base/errors';
import { firstText, isRecord } from '../shared/base/record';
import { type Convert, jsonInput, jsonList } from '../shared/operation';

type GroupKey = 'or_criteria' | 'OR_criteria';

const exampleFor = (key: GroupKey) =>
	`[{ "${key}": [{ "field_name": "country", "comparator": "is_equal_to", "values": ["Norway"] }] }]`;

/**
 * Criteria: a list of groups that must all hold, each a list of conditions of which one must hold.
 * @param key what the module calls the list of conditions; either case is taken
 * @throws CallFailure that names the place and what is missing there
 */
const criteriaOf =
	(key: GroupKey): Convert =>
	(value, input) => {
		const groups = jsonList(value, input) as unknown[];
		const refuse = (problem: string) =>
			invalid(input.label, problem, `Use the form ${exampleFor(key)}.`);
		if (groups.length === 0) throw refuse('holds no group');
		return groups.map((group, index) => {
			const place = `group ${index + 1}`;
			const record = isRecord(group) ? group : {};
			const conditions = record.or_criteria ?? record.OR_criteria;
			if (!Array.isArray(conditions)) throw refuse(`has no ${key} list in ${place}`);
			if (conditions.length === 0) throw refuse(`holds no condition in ${place}`);
			(conditions as unknown[]).forEach((condition, number) => {
				const problem = problemOf(condition);
				if (problem) throw refuse(`${problem} in ${place}, condition ${number + 1}`);
			});
			return { [key]: conditions };
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

const texts = {
	displayName: 'Criteria (JSON)',
	name: 'criteria',
	description:
		'Groups that must all hold; in each of them one of its conditions must hold. A condition may also have sub_field and integ_name.',
} as const;

const lowerCase = {
	...texts,
	example: exampleFor('or_criteria'),
	body: 'and_criteria',
	convert: criteriaOf('or_criteria'),
} as const;

/** Lead scoring alone has its keys in upper case (documented). */
const upperCase = {
	...texts,
	example: exampleFor('OR_criteria'),
	body: 'AND_criteria',
	convert: criteriaOf('OR_criteria'),
} as const;

/** Criteria under another name than the usual. */
export const criteriaForm = { example: lowerCase.example, convert: lowerCase.convert };

export const criteria = jsonInput({ ...lowerCase, required: true });
export const newCriteria = jsonInput(lowerCase);
export const scoringCriteria = jsonInput({ ...upperCase, required: true });
export const newScoringCriteria = jsonInput(upperCase);
