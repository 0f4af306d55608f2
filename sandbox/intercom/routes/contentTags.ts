import { isObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { ok } from '../paging';
import type { Row, Table } from '../table';

/** Tags on articles, internal articles and snippets; the teammate need not be named (documented). */
export function contentTagRoutes(desk: IntercomDesk): Route[] {
	const { articles, contentSnippets, internalArticles, tags } = desk.tables;
	const scope = 'read_write_users';

	const tagOf = (id: unknown): Row =>
		tags.find(id) ?? refuse(404, 'tag_not_found', 'Tag not found');

	const tagsOf = (row: Row): Row[] => (isObject(row.tags) ? (row.tags.tags as Row[]) : []);

	function of(path: string, table: Table, code: string, words: string): Route[] {
		const recordOf = ({ params }: IncomingRequest): Row =>
			table.find(params.contentId) ?? refuse(404, code, words);

		function set(request: IncomingRequest, record: Row, list: Row[], answer: Row): Reply {
			record.tags = { type: 'tag.list', tags: list };
			request.wrote(record.id);
			return ok(answer);
		}

		function add(request: IncomingRequest): Reply {
			const record = recordOf(request);
			const body = bodyWith(request.body, ['id', 'admin_id']);
			const { id, name } = tagOf(body.id);
			const applied: Row = {
				type: 'tag',
				id,
				name,
				applied_at: Math.floor(request.now / 1000),
				applied_by: { type: 'admin', id: optionalText(body, 'admin_id') ?? '91530026' },
			};
			const others = tagsOf(record).filter((tag) => tag.id !== id);
			return set(request, record, [...others, applied], applied);
		}

		function remove(request: IncomingRequest): Reply {
			const record = recordOf(request);
			const { id, name } = tagOf(request.params.tagId);
			const others = tagsOf(record).filter((tag) => tag.id !== id);
			const gone = { type: 'tag', id, name, applied_at: null, applied_by: null };
			return set(request, record, others, gone);
		}

		return [
			{ method: 'POST', path: `${path}/:contentId/tags`, scope, handle: add },
			{ method: 'DELETE', path: `${path}/:contentId/tags/:tagId`, scope, handle: remove },
		];
	}

	return [
		...of('/articles', articles, 'article_not_found', 'Article not found'),
		...of(
			'/internal_articles',
			internalArticles,
			'internal_article_not_found',
			'Internal article not found',
		),
		...of(
			'/content_snippets',
			contentSnippets,
			'content_snippet_not_found',
			'Content snippet not found',
		),
	];
}
