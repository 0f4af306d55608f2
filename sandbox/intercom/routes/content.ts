import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crudRoutes, needs } from '../crud';
import { seconds } from '../input';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { byCursor, numbered, ok, whole } from '../paging';
import { newArticle, newCollection } from '../seeds/content';
import type { Row } from '../table';

const articleKeys = [
	...['title', 'author_id', 'description', 'body', 'body_markdown', 'state', 'parent_id'],
	...['parent_type', 'translated_content', 'audience_ids', 'ai_chatbot_availability'],
	...['ai_copilot_availability', 'ai_sales_agent_availability', 'scheduled_publish_at'],
	'scheduled_unpublish_at',
];
const collectionKeys = [
	...['name', 'description', 'translated_content', 'parent_id', 'help_center_id'],
];

/** Articles, collections, help centers, brands and macros. */
export function contentRoutes(desk: IntercomDesk): Route[] {
	const { articles, brands, collections, helpCenters, macros } = desk.tables;
	const scope = 'read_write_users';
	const pages = (usual: number) => (request: IncomingRequest, rows: Row[]) =>
		numbered(request, rows, { usual, most: 150 });
	const all = (_: IncomingRequest, rows: Row[]) => whole(rows);

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

	function getMacros({ query }: IncomingRequest, rows: Row[]): Reply {
		const since = Number(first(query, 'updated_since') ?? 0) * 1000;
		const changed = rows.filter((row) => Date.parse(String(row.updated_at)) >= since);
		const { per_page, starting_after } = query;
		return byCursor({ per_page, starting_after }, changed, { usual: 50, most: 150 });
	}

	return [
		{ method: 'GET', path: '/articles/search', scope, handle: searchArticles },
		...crudRoutes({
			path: '/articles',
			table: articles,
			missing: 'Article Not Found',
			missingCode: 'article_not_found',
			list: pages(25),
			keys: articleKeys,
			check: needs('title', 'author_id'),
			fresh: (request) => newArticle(seconds(request)),
		}),
		...crudRoutes({
			path: '/help_center/collections',
			table: collections,
			missing: 'Collection Not Found',
			list: pages(20),
			keys: collectionKeys,
			check: needs('name'),
			fresh: (request) => newCollection(seconds(request)),
		}),
		...crudRoutes({
			path: '/help_center/help_centers',
			table: helpCenters,
			missing: 'Help Center Not Found',
			list: all,
		}),
		...crudRoutes({ path: '/brands', table: brands, missing: 'Brand Not Found', list: all }),
		...crudRoutes({ path: '/macros', table: macros, missing: 'Macro Not Found', list: getMacros }),
	];
}
