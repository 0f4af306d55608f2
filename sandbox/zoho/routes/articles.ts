import type { IncomingRequest, Query, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { flagsAsBooleans, wordIn, type Shape } from '../input';
import { personOf } from '../render';
import { rowsByIndex, rowsByPage } from '../reply';
import { rest, successorOf } from '../rest';
import type { Row } from '../table';

const article: Shape = {
	category_id: 'text',
	title: 'text',
	content: 'text',
	department_id: 'text',
	published: 'flag',
};

/** What `sort_by` looks at, by its words (documented). */
const counters = { views: 'viewed', likes: 'liked', dislikes: 'disliked', used: 'used' } as const;
const orders = ['ascending', 'descending'];

/** The rows in the order of a number. */
export function inOrderOf(rows: Row[], query: Query, numberOf: (row: Row) => number): Row[] {
	const sign = wordIn(query, 'order', orders) === 'descending' ? -1 : 1;
	return [...rows].sort((one, other) => sign * (numberOf(one) - numberOf(other)));
}

/** Articles and their categories. */
export function articleRoutes(desk: ZohoDesk): Route[] {
	const { articles, articleCategories, departments } = desk.tables;
	const person = () => {
		const { id, name } = personOf(desk.self);
		return { id, name };
	};

	function accept(values: JsonObject, request: IncomingRequest, row?: Row): JsonObject {
		const { category_id: category, department_id: department } = values;
		if (category !== undefined && !articleCategories.has(category)) {
			refuse(1011, { json_key: 'category_id' });
		}
		if (department !== undefined && !departments.has(department)) {
			refuse(1025, { json_key: 'department_id' });
		}
		const made = {
			enabled: true,
			stats: { viewed: 0, used: 0, liked: 0, disliked: 0 },
			creator: person(),
			created_time: String(request.now),
		};
		return {
			...(!row && made),
			...flagsAsBooleans(values),
			modifier: person(),
			modified_time: String(request.now),
		};
	}

	/** Created with `category_id`, read with the category itself (documented). */
	function show({ category_id: id, ...rest }: Row): JsonObject {
		return { ...rest, category: { id, name: articleCategories.find(String(id))?.name } };
	}

	function page(request: IncomingRequest, rows: Row[]): Row[] {
		const { query } = request;
		const [department, category] = [first(query, 'department_id'), first(query, 'category_id')];
		const mode = wordIn(query, 'mode', ['publish', 'draft']);
		const sortBy = wordIn(query, 'sort_by', Object.keys(counters)) as
			| keyof typeof counters
			| undefined;
		const found = rows
			.filter((row) => department === undefined || row.department_id === department)
			.filter((row) => category === undefined || row.category_id === category)
			.filter((row) => mode === undefined || row.published === (mode === 'publish'));
		const sorted =
			sortBy === undefined
				? found
				: inOrderOf(found, query, ({ stats }) => Number((stats as JsonObject)[counters[sortBy]]));
		return rowsByPage(request, sorted, { size: 10 });
	}

	/** The number of articles is in lists only (documented). */
	const counted = (row: JsonObject): JsonObject => ({
		...row,
		articles_count: articles.all().filter(({ category_id: id }) => id === row.id).length,
	});

	function handOver(row: Row, request: IncomingRequest): void {
		const { id } = successorOf(articleCategories, row, request);
		for (const one of articles.all()) if (one.category_id === row.id) one.category_id = id;
	}

	return [
		...rest(articles, {
			name: 'articles',
			page,
			show,
			create: { required: article },
			update: { optional: { ...article, enabled: 'flag' } },
			accept,
		}),
		...rest(articleCategories, {
			name: 'articlecategories',
			scope: 'articles',
			page: (request, rows) => rowsByIndex(request, rows, { from: 0 }),
			wrap: (rows) => rows.map(counted),
			create: { required: { name: 'text' } },
			update: { required: { name: 'text' } },
			accept: (values, _call, row) => ({
				...(!row && { is_default: 'false', order: String(articleCategories.size + 1) }),
				...values,
			}),
			beforeDelete: handOver,
			without: ['get'],
		}),
	];
}
