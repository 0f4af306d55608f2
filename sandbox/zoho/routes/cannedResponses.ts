import type { IncomingRequest, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import { samples } from '../../samples';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { flagsAsBooleans, wordIn, type Shape } from '../input';
import { personOf } from '../render';
import { rowsByPage } from '../reply';
import { rest, successorOf } from '../rest';
import { without, type Row } from '../table';
import { inOrderOf } from './articles';

const [generalCategory] = samples.zoho.cannedResponseCategoryIds;
const optional: Shape = {
	associate_with_all_departments: 'flag',
	department_id: 'text',
	public: 'flag',
	category_ids: 'ids',
};

/** Both lists are sorted only together with an order (documented). */
function sortKey({ query }: IncomingRequest, keys: readonly string[]): string | undefined {
	const key = wordIn(query, 'sort_by', keys);
	if (key !== undefined && first(query, 'order') === undefined) refuse(1011, { param: 'order' });
	return key;
}

/** Canned responses and their categories. */
export function cannedResponseRoutes(desk: ZohoDesk): Route[] {
	const { cannedResponses, cannedResponseCategories: categories, departments } = desk.tables;
	const person = () => {
		const { id, name } = personOf(desk.self);
		return { id, name, type: 'operator', image_url: '' };
	};

	function accept(values: JsonObject, request: IncomingRequest, row?: Row): JsonObject {
		const { department_id: department, category_ids: ids = [] } = values;
		const made = {
			public: true,
			enabled: true,
			associate_with_all_departments: false,
			category_ids: [generalCategory],
			usage_count: 0,
			last_used_time: '',
			creator: person(),
			created_time: String(request.now),
		};
		const stored: JsonObject = { ...(row ?? made), ...flagsAsBooleans(values) };
		// Mandatory unless it is for all of them (documented).
		if (stored.associate_with_all_departments !== true && !stored.department_id) {
			refuse(1011, { json_key: 'department_id' });
		}
		if (department !== undefined && !departments.has(department)) {
			refuse(1025, { json_key: 'department_id' });
		}
		const strange = (ids as string[]).findIndex((id) => !categories.has(id));
		if (strange >= 0) refuse(1011, { json_key: `category_ids[${strange}]` });
		return { ...stored, modifier: person(), modified_time: String(request.now) };
	}

	/** Which department it belongs to is not told; its categories are told by name (documented). */
	function show(row: Row): JsonObject {
		const { category_ids: ids, ...rest } = without(row, 'department_id');
		const shown = (ids as string[]).flatMap((id) => categories.find(id) ?? []);
		return { ...rest, categories: shown.map(({ id, name }) => ({ id, name })) };
	}

	function page(request: IncomingRequest, rows: Row[]): Row[] {
		const { query } = request;
		const department = first(query, 'department_id');
		const found = rows.filter(
			(row) =>
				department === undefined ||
				row.associate_with_all_departments === true ||
				row.department_id === department,
		);
		const key = sortKey(request, ['usage_count', 'last_used_time']);
		const sorted = key ? inOrderOf(found, query, (row) => Number(row[key])) : found;
		// The first row of the next page comes along while there is one (documented).
		return rowsByPage(request, sorted, { size: 10, extra: 1 });
	}

	function categoryPage(request: IncomingRequest, rows: Row[]): Row[] {
		const key = sortKey(request, ['name']);
		const sign =
			wordIn(request.query, 'order', ['ascending', 'descending']) === 'descending' ? -1 : 1;
		const byName = (one: Row, other: Row) =>
			sign * String(one.name).localeCompare(String(other.name));
		return rowsByPage(request, key ? [...rows].sort(byName) : rows);
	}

	function acceptCategory(values: JsonObject, request: IncomingRequest, row?: Row): JsonObject {
		const { id, name } = personOf(desk.self);
		const made = {
			owner: name,
			owner_id: id,
			is_default: 'false',
			created_time: String(request.now),
		};
		return { ...(!row && made), ...values, modified_time: String(request.now) };
	}

	function handOver(row: Row, request: IncomingRequest): void {
		const { id } = successorOf(categories, row, request);
		for (const response of cannedResponses.all()) {
			const ids = response.category_ids as string[];
			response.category_ids = [...new Set(ids.map((one) => (one === row.id ? id : one)))];
		}
	}

	return [
		...rest(cannedResponses, {
			name: 'cannedresponses',
			page,
			show,
			create: { required: { content: 'text' }, optional },
			update: { optional: { ...optional, content: 'text', enabled: 'flag' } },
			accept,
		}),
		...rest(categories, {
			name: 'cannedresponsecategories',
			scope: 'cannedresponses',
			page: categoryPage,
			create: { required: { name: 'text' } },
			update: { required: { name: 'text' } },
			accept: acceptCategory,
			beforeDelete: handOver,
		}),
	];
}
