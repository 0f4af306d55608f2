import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Method, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith } from '../input';
import { byCursor, numbered, ok, whole } from '../paging';
import { newArticle, newCollection } from '../seeds/content';
import type { Row, Table } from '../table';

const articleKeys = [
	...['title', 'author_id', 'description', 'body', 'body_markdown', 'state', 'parent_id'],
	...['parent_type', 'translated_content', 'audience_ids', 'ai_chatbot_availability'],
	...['ai_copilot_availability', 'ai_sales_agent_availability', 'scheduled_publish_at'],
	'scheduled_unpublish_at',
];
const collectionKeys = [
	...['name', 'description', 'translated_content', 'parent_id', 'help_center_id'],
];

interface Kind {
	path: string;
	table: Table;
	missing: [code: string, message: string];
	/** Keys of a body, those that a create needs, and what a new record has. */
	keys?: readonly string[];
	required?: readonly string[];
	fresh?: (now: number) => Row;
}

/** Articles, collections, help centers, brands and macros. */
export function contentRoutes(desk: IntercomDesk): Route[] {
	const { articles, brands, collections, helpCenters, macros } = desk.tables;
	const scope = 'read_write_users';
	const seconds = ({ now }: IncomingRequest): number => Math.floor(now / 1000);

	function one({ path, table, missing, keys = [], required = [], fresh }: Kind): Route[] {
		const found = ({ params }: IncomingRequest): Row =>
			table.find(params.id) ?? refuse(404, ...missing);
		function create(request: IncomingRequest): Reply {
			const body = bodyWith(request.body, keys);
			const lacking = required.find((key) => body[key] === undefined);
			if (lacking) return refuse(400, 'parameter_not_found', `${lacking} is required`);
			const made = table.create({ ...fresh?.(seconds(request)), ...body });
			request.wrote(made.id);
			return ok(made);
		}
		function update(request: IncomingRequest): Reply {
			const row = Object.assign(found(request), bodyWith(request.body, keys));
			row.updated_at = seconds(request);
			request.wrote(row.id);
			return ok(row);
		}
		function remove(request: IncomingRequest): Reply {
			const { id, type } = found(request);
			table.remove(id);
			request.wrote(id);
			return ok({ id, object: type, deleted: true });
		}
		const route = (method: Method, at: string, handle: Route['handle']): Route => ({
			method,
			path: at,
			scope,
			handle,
		});
		const read = route('GET', `${path}/:id`, (request) => ok(found(request)));
		if (!fresh) return [read];
		return [
			read,
			route('POST', path, create),
			route('PUT', `${path}/:id`, update),
			route('DELETE', `${path}/:id`, remove),
		];
	}

	const list = (path: string, table: Table, usual: number): Route => ({
		method: 'GET',
		path,
		scope,
		handle: (request) => numbered(request, table.all(), { usual, most: 150 }),
	});

	function searchArticles(request: IncomingRequest): Reply {
		const phrase = first(request.query, 'phrase') ?? refuse(400, 'parameter_not_found', 'phrase');
		const state = first(request.query, 'state') ?? 'all';
		const rows = articles
			.all()
			.filter((row) => String(row.title).toLowerCase().includes(phrase.toLowerCase()))
			.filter((row) => state === 'all' || row.state === state);
		const { body } = numbered(request, rows, { usual: 10, most: 150 });
		const { data, ...page } = body as JsonObject;
		return ok({ ...page, data: { articles: data, highlights: [] } });
	}

	function getMacros({ query }: IncomingRequest): Reply {
		const since = Number(first(query, 'updated_since') ?? 0) * 1000;
		const rows = macros.all().filter((row) => Date.parse(String(row.updated_at)) >= since);
		const { per_page, starting_after } = query;
		return byCursor({ per_page, starting_after }, rows, { usual: 50, most: 150 });
	}

	const helpCenterPath = '/help_center/help_centers';
	const collectionPath = '/help_center/collections';
	return [
		list('/articles', articles, 25),
		list(collectionPath, collections, 20),
		{ method: 'GET', path: '/articles/search', scope, handle: searchArticles },
		{ method: 'GET', path: helpCenterPath, scope, handle: () => whole(helpCenters.all()) },
		{ method: 'GET', path: '/brands', scope, handle: () => whole(brands.all()) },
		{ method: 'GET', path: '/macros', scope, handle: getMacros },
		...one({
			path: '/articles',
			table: articles,
			missing: ['article_not_found', 'Article Not Found'],
			keys: articleKeys,
			required: ['title', 'author_id'],
			fresh: newArticle,
		}),
		...one({
			path: collectionPath,
			table: collections,
			missing: ['not_found', 'Collection Not Found'],
			keys: collectionKeys,
			required: ['name'],
			fresh: newCollection,
		}),
		...one({
			path: helpCenterPath,
			table: helpCenters,
			missing: ['not_found', 'Help Center Not Found'],
		}),
		...one({ path: '/brands', table: brands, missing: ['not_found', 'Brand Not Found'] }),
		...one({ path: '/macros', table: macros, missing: ['not_found', 'Macro Not Found'] }),
	];
}
