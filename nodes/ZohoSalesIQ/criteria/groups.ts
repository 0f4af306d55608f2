import type { IDataObject } from 'n8n-workflow';

import { isRecord } from '../../shared/base/record';
import type { Call } from '../../shared/operation';

/** What a module calls the list of groups that must all hold, and in each the list of which one must hold. */
export interface Keys {
	all: string;
	any: string;
}

export const lowerCase: Keys = { all: 'and_criteria', any: 'or_criteria' };

/** Lead scoring alone has its keys in upper case (documented). */
export const upperCase: Keys = { all: 'AND_criteria', any: 'OR_criteria' };

/** What the inputs gave, before it has the vendor's form. */
export interface Entered {
	match: 'all' | 'any';
	/** Conditions of which all must hold, or one. */
	rows?: IDataObject[];
	/** Conditions of which one must hold besides. */
	group?: IDataObject[];
}

/** The groups of conditions: where all must hold, each stands in a group of its own. */
export function groupsOf({ match, rows = [], group = [] }: Entered, { any }: Keys): IDataObject[] {
	const groups = match === 'any' ? [rows] : rows.map((row) => [row]);
	return [...groups, group]
		.filter((conditions) => conditions.length > 0)
		.map((conditions) => ({ [any]: conditions }));
}

/** Puts rows into the vendor's form. Criteria that were entered as JSON have it. */
export const withCriteria =
	(keys: Keys) =>
	(call: Call): Call => {
		const { [keys.all]: entered, ...body } = call.body;
		if (!isRecord(entered)) return call;
		const groups = groupsOf(entered as object as Entered, keys);
		return { ...call, body: groups.length > 0 ? { ...body, [keys.all]: groups } : body };
	};
