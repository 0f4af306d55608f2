import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../shared/base/record';
import {
	type Call,
	type Field,
	filledJsonInput,
	matchInput,
	rowsOrJson,
} from '../../shared/operation';
import { type Entered, groupsOf, lowerCase } from './groups';
import { modes } from './inputs';
import { exampleFor, fromJson } from './json';
import { criteriaRows } from './rows';

const ringOf = (number: number, name: string, key: string) => ({
	number,
	name,
	// Inferred: the page names the rings without their place; the answers have them in "rule".
	body: `rule.${key}`,
});

/** All four are mandatory (documented). */
const rings = [
	ringOf(1, 'ringOne', 'ring_one'),
	ringOf(2, 'ringTwo', 'ring_two'),
	ringOf(3, 'ringThree', 'ring_three'),
	ringOf(4, 'ringFour', 'ring_four'),
];

const ringRows = ({ number, name, body }: (typeof rings)[number]) =>
	criteriaRows({
		displayName: `Ring ${number} Conditions`,
		name: `${name}Conditions`,
		description: `Which visitors stand in ring ${number}`,
		list: 'getPresetFields',
		required: true,
		body,
	});

const ringJson = ({ number, name, body }: (typeof rings)[number]) =>
	filledJsonInput({
		displayName: `Ring ${number} Criteria (JSON)`,
		name,
		required: true,
		example: exampleFor(lowerCase),
		description: `Which visitors stand in ring ${number}: groups of conditions, as rules have them`,
		body,
		convert: fromJson(lowerCase),
	});

/** The inputs of the four rings: rows or JSON. `withRings` puts the rows into the vendor's form. */
export const ringInputs: Field[] = rowsOrJson(
	modes,
	[matchInput({ all: 'all', any: 'any', body: 'rule.match' }), ...rings.map(ringRows)],
	rings.map(ringJson),
);

/** Puts rows into the vendor's form. Rings that were entered as JSON have it. */
export function withRings(call: Call): Call {
	const { rule } = call.body;
	if (!isRecord(rule) || rule.match === undefined) return call;
	const { match, ...entered } = rule as { match: Entered['match'] } & Record<string, IDataObject[]>;
	const written = Object.entries(entered as Record<string, IDataObject[]>).map(([key, rows]) => [
		key,
		groupsOf({ match, rows }, lowerCase),
	]);
	return { ...call, body: { ...call.body, rule: Object.fromEntries(written) as IDataObject } };
}
