import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith } from '../input';
import { numbered, ok } from '../paging';
import type { Row } from '../table';

/** What of an article is kept as a draft; everything else is ignored (documented). */
const staged = ['title', 'description', 'body', 'body_markdown', 'translated_content'];
const ignored = [
	...['author_id', 'state', 'parent_id', 'parent_type', 'audience_ids'],
	...['ai_chatbot_availability', 'ai_copilot_availability', 'ai_sales_agent_availability'],
];

/** The history of an article, and what is prepared of it. */
export function articlePartRoutes(desk: IntercomDesk): Route[] {
	const { articles, articleDrafts, articleVersions } = desk.tables;
	const missing = (): never => refuse(404, 'not_found', 'Object not found');
	const articleOf = ({ params }: IncomingRequest): Row =>
		articles.find(params.articleId) ?? missing();

	function checkLocale({ query }: IncomingRequest): void {
		const locale = first(query, 'locale') ?? 'en';
		if (!['en', 'de'].includes(locale)) refuse(400, 'parameter_invalid', 'Unknown locale');
	}

	const versionsOf = (article: Row): Row[] =>
		articleVersions.all().filter((version) => version.article_id === article.id);

	/** Newest first, without texts and without links: their number is all that leads on (documented). */
	function getVersions(request: IncomingRequest): Reply {
		checkLocale(request);
		const rows = versionsOf(articleOf(request))
			.sort((one, other) => Number(other.created_at) - Number(one.created_at))
			.map((version) => {
				const known = Object.entries(version);
				const hidden = ['body', 'body_markdown', 'updated_at'];
				return Object.fromEntries(known.filter(([key]) => !hidden.includes(key)));
			});
		const { body } = numbered(request, rows, { usual: 25, most: 50 });
		const { pages, ...list } = body as { pages: JsonObject };
		return ok({ ...list, pages: { ...pages, next: undefined } });
	}

	function getVersion(request: IncomingRequest): Reply {
		checkLocale(request);
		const version = versionsOf(articleOf(request)).find(({ id }) => id === request.params.id);
		return ok(version ?? missing());
	}

	const withDraft = (article: Row, { updated_at, ...draft }: Row): Row => ({
		...article,
		...draft,
		has_unpublished_changes: true,
		draft_updated_at: updated_at,
	});

	function getDraft(request: IncomingRequest): Reply {
		const article = articleOf(request);
		return ok(withDraft(article, articleDrafts.find(article.id) ?? missing()));
	}

	function stageDraft(request: IncomingRequest): Reply {
		const article = articleOf(request);
		const body = bodyWith(request.body, [...staged, ...ignored]);
		if (article.state !== 'published') {
			const words = 'Article must be published before a draft can be staged';
			return refuse(422, 'parameter_invalid', words);
		}
		const values = Object.entries(body).filter(([key]) => staged.includes(key));
		const draft = articleDrafts.put({
			...articleDrafts.find(article.id),
			...Object.fromEntries(values),
			id: article.id,
			updated_at: Math.floor(request.now / 1000),
		});
		request.wrote(article.id);
		return ok(withDraft(article, draft));
	}

	const isMultilingual = ({ translated_content }: Row): boolean =>
		Object.keys((translated_content ?? {}) as JsonObject).length > 0;

	function publish(request: IncomingRequest): Reply {
		const article = articleOf(request);
		const { locales } = bodyWith(request.body ?? {}, ['locales']);
		const draft = articleDrafts.find(article.id);
		if (!draft) return refuse(422, 'parameter_invalid', 'Article has no draft to publish');
		if (isMultilingual(article) && locales === undefined) {
			const words = 'locales must be specified to publish a draft on a multilingual workspace';
			return refuse(422, 'parameter_not_found', words);
		}
		articleDrafts.remove(article.id);
		Object.assign(article, draft, { updated_at: Math.floor(request.now / 1000) });
		request.wrote(article.id);
		return ok(article);
	}

	const scope = 'read_write_users';
	const one = '/articles/:articleId';
	return [
		{ method: 'GET', path: `${one}/versions`, scope, handle: getVersions },
		{ method: 'GET', path: `${one}/versions/:id`, scope, handle: getVersion },
		{ method: 'GET', path: `${one}/draft`, scope, handle: getDraft },
		{ method: 'PUT', path: `${one}/draft`, scope, handle: stageDraft },
		{ method: 'POST', path: `${one}/draft/publish`, scope, handle: publish },
	];
}
