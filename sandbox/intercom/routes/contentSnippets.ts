import { first, type JsonObject, wholeNumber } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, seconds } from '../input';
import { ok } from '../paging';
import { newContentSnippet } from '../seeds/knowledge';
import type { Row } from '../table';

const keys = [
	...['title', 'json_blocks', 'body_markdown', 'locale', 'audience_ids'],
	...['ai_chatbot_availability', 'ai_copilot_availability', 'ai_sales_agent_availability'],
];

/** Pieces of text for the AI agent. */
export function contentSnippetRoutes(desk: IntercomDesk): Route[] {
	const { contentSnippets } = desk.tables;
	const found = ({ params }: IncomingRequest): Row =>
		contentSnippets.find(params.id) ?? refuse(404, 'not_found', 'Content snippet not found');

	/** Numbers of pages stand beside the rows, without any link (documented). */
	function getMany({ query }: IncomingRequest): Reply {
		const page = wholeNumber(first(query, 'page'), 1);
		const size = wholeNumber(first(query, 'per_page'), 20);
		if (!(page >= 1 && size >= 1 && size <= 50)) {
			return refuse(400, 'parameter_invalid', 'per_page is not valid');
		}
		const rows = contentSnippets.all();
		return ok({
			type: 'list',
			data: rows.slice((page - 1) * size, page * size),
			total_count: rows.length,
			page,
			per_page: size,
			total_pages: Math.max(1, Math.ceil(rows.length / size)),
		});
	}

	function valuesIn(request: IncomingRequest): JsonObject {
		const body = bodyWith(request.body, keys);
		if (body.json_blocks !== undefined && body.body_markdown !== undefined) {
			refuse(422, 'validation_error', 'json_blocks and body_markdown are mutually exclusive');
		}
		if (body.locale === 'xx') {
			refuse(422, 'validation_error', 'The language is not currently supported for Fin');
		}
		return body;
	}

	function create(request: IncomingRequest): Reply {
		const body = valuesIn(request);
		if (body.title === undefined) return refuse(422, 'validation_error', 'Title is required');
		const made = contentSnippets.create({ ...newContentSnippet(seconds(request)), ...body });
		request.wrote(made.id);
		return { status: 201, body: made };
	}

	function update(request: IncomingRequest): Reply {
		const row = Object.assign(found(request), valuesIn(request));
		row.updated_at = seconds(request);
		request.wrote(row.id);
		return ok(row);
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = found(request);
		if (desk.snippetsInUse.has(id)) {
			return refuse(
				422,
				'content_has_procedure_dependencies',
				'Content snippet has dependent procedures and cannot be deleted',
			);
		}
		contentSnippets.remove(id);
		request.wrote(id);
		return { status: 204, body: undefined };
	}

	const scope = 'read_write_users';
	const list = '/content_snippets';
	return [
		{ method: 'GET', path: list, scope, handle: getMany },
		{ method: 'POST', path: list, scope, handle: create },
		{ method: 'GET', path: `${list}/:id`, scope, handle: (request) => ok(found(request)) },
		{ method: 'PUT', path: `${list}/:id`, scope, handle: update },
		{ method: 'DELETE', path: `${list}/:id`, scope, handle: remove },
	];
}
