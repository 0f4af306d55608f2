import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, seconds } from '../input';
import { numbered, ok } from '../paging';
import { newInternalArticle } from '../seeds/knowledge';
import type { Row } from '../table';

const keys = [
	...['title', 'body', 'body_markdown', 'author_id', 'owner_id', 'audience_ids'],
	...['ai_chatbot_availability', 'ai_copilot_availability', 'ai_sales_agent_availability'],
];

/** Articles that teammates alone read. */
export function internalArticleRoutes(desk: IntercomDesk): Route[] {
	const { internalArticles } = desk.tables;
	const found = ({ params }: IncomingRequest): Row =>
		internalArticles.find(params.id) ?? refuse(404, 'not_found', 'Resource Not Found');

	function valuesIn(request: IncomingRequest): JsonObject {
		const body = bodyWith(request.body, keys);
		if (body.body !== undefined && body.body_markdown !== undefined) {
			refuse(400, 'parameter_invalid', 'body and body_markdown are mutually exclusive');
		}
		return body;
	}

	function create(request: IncomingRequest): Reply {
		const body = valuesIn(request);
		const lacking = ['title', 'author_id', 'owner_id'].find((key) => body[key] === undefined);
		if (lacking) return refuse(400, 'parameter_not_found', `${lacking} is required`);
		const made = internalArticles.create({ ...newInternalArticle(seconds(request)), ...body });
		request.wrote(made.id);
		return ok(made);
	}

	function update(request: IncomingRequest): Reply {
		const row = Object.assign(found(request), valuesIn(request));
		row.updated_at = seconds(request);
		request.wrote(row.id);
		return ok(row);
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = found(request);
		internalArticles.remove(id);
		request.wrote(id);
		return ok({ id, object: 'internal_article', deleted: true });
	}

	function search(request: IncomingRequest): Reply {
		const folderId = first(request.query, 'folder_id');
		const rows = internalArticles
			.all()
			.filter((row) => folderId === undefined || row.folder_id === folderId);
		const { body } = numbered(request, rows, { usual: 10, most: 150 });
		const { data, ...page } = body as JsonObject;
		return ok({ ...page, data: { internal_articles: data } });
	}

	const scope = 'read_write_users';
	const list = '/internal_articles';
	return [
		{
			method: 'GET',
			path: list,
			scope,
			handle: (request) => numbered(request, internalArticles.all(), { usual: 25, most: 150 }),
		},
		{ method: 'POST', path: list, scope, handle: create },
		{ method: 'GET', path: `${list}/search`, scope, handle: search },
		{ method: 'GET', path: `${list}/:id`, scope, handle: (request) => ok(found(request)) },
		{ method: 'PUT', path: `${list}/:id`, scope, handle: update },
		{ method: 'DELETE', path: `${list}/:id`, scope, handle: remove },
	];
}
