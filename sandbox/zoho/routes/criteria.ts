import type { Route } from '../../core/vendor';
import { isObject, type JsonObject } from '../../core/values';
import { refuse } from '../errors';
import { envelope, portalRoute } from '../reply';

/** Documented, over all types of fields. */
const comparators = [
	'is_equal_to',
	'not_equals',
	'begins_with',
	'ends_with',
	'contains',
	'not_contains',
	'matches',
	'not_matches',
	'between',
	'greater_than',
	'less_than',
	'is',
	'is_not',
];

const isText = (value: unknown): boolean => typeof value === 'string' && value !== '';

/** Inferred: what the samples have is wanted, the values as texts. */
const wanted: Record<string, (value: unknown) => boolean> = {
	field_name: isText,
	comparator: (value) => comparators.includes(String(value)),
	values: (value) => Array.isArray(value) && value.every(isText),
};

function checkCondition(condition: unknown, place: string): void {
	const given = isObject(condition) ? condition : refuse(1011, { json_key: place });
	const wrong = Object.keys(wanted).find((key) => wanted[key]?.(given[key]) !== true);
	if (wrong !== undefined) refuse(1011, { json_key: `${place}.${wrong}` });
}

/** Refuses groups that do not hold a list of conditions each. @param place where they are in the body */
export function checkGroups(groups: unknown, place: string, any: string): void {
	if (!Array.isArray(groups)) refuse(1011, { json_key: place });
	groups.forEach((group: unknown, index) => {
		const within = `${place}[${index}].${any}`;
		const conditions = isObject(group) ? group[any] : undefined;
		if (!Array.isArray(conditions)) refuse(1011, { json_key: within });
		conditions.forEach((condition: unknown, number) => {
			checkCondition(condition, `${within}[${number}]`);
		});
	});
}

/** Refuses wrong criteria of a rule; a rule that has none is left to the list of what is required. */
export function checkCriteria(values: JsonObject, all: string, any: string): void {
	if (values[all] !== undefined) checkGroups(values[all], all, any);
}

const field = (field_name: string, datatype: string, group_name: string): JsonObject => ({
	field_name,
	datatype,
	group_name,
});

const referer = field('referer', 'string', 'website_values');
const country = field('country', 'options', 'user_values');
const browser = field('browser', 'options', 'technology');
const visits = field('number_of_visits', 'count', 'user_values');
const pastChats = field('number_of_past_chats', 'count', 'general');

const fieldsOfModule: Record<string, readonly JsonObject[]> = {
	visitorrouting: [referer, country, browser],
	visitorhistory: [country, browser, visits],
	leadscore: [referer, country, visits],
	trackingpresets: [country, visits, pastChats],
	chatrouting: [referer, country, pastChats],
	triggerrules: [referer, country, browser, visits], // the path is inferred
};

/** The fields that criteria may name. */
export const criteriaFieldRoutes = (): Route[] => [
	portalRoute('GET', '/criteriafields/:id', 'criteriafields.READ', (request) => {
		const fields = fieldsOfModule[request.params.id ?? ''] ?? refuse(1019);
		return envelope(request.path, 'criteriafields', { fields });
	}),
];
