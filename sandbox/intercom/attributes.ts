import { isScalar, type JsonObject } from '../core/values';
import { refuse } from './errors';

export type DataType = 'string' | 'integer' | 'float' | 'boolean' | 'date';

export interface DataAttribute {
	name: string;
	data_type: DataType;
	custom: boolean;
	archived: boolean;
	api_writable: boolean;
	model: 'contact' | 'company';
	options?: string[];
	id?: number;
	description?: string;
	messenger_writable?: boolean;
	/** It holds the ids of custom objects. */
	relation?: true;
}

const own = (id: number, name: string, data_type: DataType, options?: string[]): DataAttribute => ({
	id,
	name,
	data_type,
	custom: true,
	archived: false,
	api_writable: true,
	model: 'contact',
	...(options && { options }),
});

/** Visitors use the attributes of contacts (inferred). Ids exist only for custom ones (documented). */
export const seedAttributes: readonly DataAttribute[] = [
	{ ...own(0, 'email', 'string'), id: undefined, custom: false },
	{ ...own(0, 'name', 'string'), id: undefined, custom: false },
	own(301, 'plan_interest', 'string', ['starter', 'team', 'business']),
	own(302, 'seats', 'integer'),
	own(303, 'budget', 'float'),
	own(304, 'newsletter', 'boolean'),
	own(305, 'trial_ends_at', 'date'),
	own(306, 'order_reference', 'string'),
	{ ...own(307, 'old_segment', 'string'), archived: true },
	{ ...own(308, 'computed_score', 'integer'), api_writable: false },
	{ ...own(309, 'industry', 'string'), model: 'company' },
	{ ...own(310, 'contract_until', 'date'), model: 'company' },
];

export const attributeReply = (attribute: DataAttribute): JsonObject => ({
	type: 'data_attribute',
	...attribute,
	full_name: attribute.custom ? `custom_attributes.${attribute.name}` : attribute.name,
	label: attribute.name,
	description: attribute.description ?? '',
	ui_writable: false,
	messenger_writable: attribute.messenger_writable ?? true,
	admin_id: '91530026',
	created_at: 1720500000,
	updated_at: 1720500000,
});

const fits: Record<DataType, (value: string | number | boolean) => boolean> = {
	string: (value) => typeof value === 'string',
	integer: (value) => Number.isInteger(value),
	float: (value) => typeof value === 'number',
	boolean: (value) => typeof value === 'boolean',
	date: (value) => Number.isInteger(value), // Unix seconds
};

/** The changes a write asks for; `null` stands for clearing. Wording of the refusals: ours, codes observed. */
export function checkedAttributes(
	known: readonly DataAttribute[],
	changes: JsonObject,
	model: DataAttribute['model'] = 'contact',
): Map<string, string | number | boolean | string[] | null> {
	const checked = new Map<string, string | number | boolean | string[] | null>();
	for (const [name, value] of Object.entries(changes)) {
		const attribute = known.find(
			(each) => each.name === name && each.model === model && each.custom && !each.archived,
		);
		if (!attribute)
			return refuse(400, 'parameter_invalid', `Custom attribute '${name}' does not exist`);
		if (!attribute.api_writable) {
			refuse(400, 'parameter_invalid', `Custom attribute '${name}' is not writable`);
		}
		// Both ways to clear a value were seen on old versions; visitors are an open question.
		if (value === null || value === '') checked.set(name, null);
		else if (attribute.relation && Array.isArray(value)) checked.set(name, value.map(String));
		else if (!isScalar(value)) {
			const message = `Custom attribute '${name}' is not of type Numeric, String or Boolean`;
			refuse(400, 'parameter_invalid', message);
		} else if (!fits[attribute.data_type](value)) {
			const message = `Custom attribute '${name}' must be of type ${attribute.data_type}`;
			refuse(400, 'parameter_invalid', message);
		} else checked.set(name, value);
	}
	return checked;
}

/** The attributes after a write; one that is cleared is gone. */
export function withChanges(
	before: Readonly<JsonObject>,
	changes: ReadonlyMap<string, unknown>,
): JsonObject {
	const all = Object.entries({ ...before, ...Object.fromEntries(changes) });
	return Object.fromEntries(all.filter(([, value]) => value !== null));
}
