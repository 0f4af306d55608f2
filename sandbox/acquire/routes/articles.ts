import { all, first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { AcquireDesk } from '../desk';
import { refuse } from '../errors';
import { bodyOf, listOf, object, oneOf, text, valuesIn, whole, type Shape } from '../input';
import { knowledge } from '../knowledge';
import { api, done, isoOf, ok, pageOf } from '../reply';
import { articleOf } from '../seeds/content';
import { without, type Row } from '../table';

const yesOrNo = oneOf('yes', 'no');

const articleShape: Shape = {
	...{ groupId: whole, title: text, slug: text, articleSlug: text, featuresImage: text },
	...{ description: text, tags: listOf(whole), jsonContent: object, departmentIds: listOf(whole) },
	...{ relatedArtIds: listOf(whole), articleCategories: listOf(whole), addCategory: listOf(text) },
	...{ seoTitle: text, seoDescription: text, seoKeywords: text, author: whole },
	...{ botAssigned: yesOrNo, autoRelated: yesOrNo },
	access: oneOf('internal', 'protected', 'active'),
	status: oneOf('draft', 'active', 'archive'),
};

/** Articles of knowledge bases. */
export function articleRoutes(desk: AcquireDesk): Route[] {
	const { articles, categories } = desk.tables;
	const { rowOf, groupOf, rowsOf, userOf } = knowledge(desk);

	const briefly = (id: unknown) => {
		const found = articles.find(id);
		return { id, title: found?.title, articleSlug: found?.articleSlug };
	};

	const related = (row: Row): JsonObject => ({
		category: (row.category as number[]).map((id) => ({ id, name: categories.find(id)?.name })),
	});

	function listArticles(request: IncomingRequest): Reply {
		const { query } = request;
		const ids = all(query, 'ids');
		const chosen = rowsOf(articles, request)
			.filter((row) => ids.length === 0 || ids.includes(String(row.id)))
			.filter((row) => [undefined, String(row.author)].includes(first(query, 'author')))
			.filter(({ category }) => {
				const wanted = first(query, 'categoryId');
				return wanted === undefined || (category as number[]).includes(Number(wanted));
			});
		const { rows, count, page, limit } = pageOf(desk, request, chosen, { from: 1 });
		const shown = rows.map((row) => ({
			...without(row, 'groupId', 'content', 'jsonContent'),
			...related(row),
			author: userOf(row.author),
			createdBy: userOf(row.createdBy),
		}));
		return ok({ articleCount: count, limit, page, articles: shown });
	}

	function getArticle(request: IncomingRequest): Reply {
		const row = rowOf(articles, request);
		if (String(row.groupId) !== request.params.groupId) refuse('ERROR_RECORD_NOT_FOUND');
		const shown = {
			...row,
			...related(row),
			groupId: { id: row.groupId },
			departments: (row.departments as number[]).map((id) => ({ id })),
			relatedArticles: (row.relatedArticles as number[]).map(briefly),
		};
		return ok({ success: true, articles: shown });
	}

	/** The values of a body under the names by which an article is read. */
	function articleValues(values: JsonObject): JsonObject {
		const { articleCategories, departmentIds, relatedArtIds, addCategory, ...rest } = values;
		const { slug, seoTitle, seoDescription, seoKeywords, groupId, ...stored } = rest;
		const added = ((addCategory ?? []) as string[]).map(
			(name) => categories.create({ groupId, name, articleCount: 1 }).id,
		);
		const seo = { title: seoTitle, description: seoDescription, keywords: seoKeywords };
		const hasSeo = Object.values(seo).some((value) => value !== undefined);
		const hasCategories = articleCategories !== undefined || added.length > 0;
		return {
			...(slug !== undefined && { articleSlug: slug }),
			...stored,
			...(hasSeo && { seo }),
			...(hasCategories && { category: [...((articleCategories ?? []) as number[]), ...added] }),
			...(departmentIds !== undefined && { departments: departmentIds }),
			...(relatedArtIds !== undefined && { relatedArticles: relatedArtIds }),
		};
	}

	/** A slug in small letters; one that is taken gets a number (inferred). */
	function freeSlug(value: unknown): string {
		const slug = String(value).toLowerCase();
		const taken = articles.all().filter(({ articleSlug }) => articleSlug === slug).length;
		return taken > 0 ? `${slug}-${taken}` : slug;
	}

	function addArticle(request: IncomingRequest): Reply {
		const values = valuesIn(bodyOf(request), articleShape, ['groupId', 'title']);
		const slug =
			values.slug ?? values.articleSlug ?? refuse('ERROR_INVALID_INPUT', 'slug is required');
		const { id: groupId } = groupOf(values.groupId);
		const times = { dateCreated: isoOf(request.now), dateUpdated: isoOf(request.now) };
		const made = articles.create({
			...articleOf(0, { category: [], status: 'draft', content: '', ...times }),
			...articleValues(values),
			...{ groupId, articleSlug: freeSlug(slug) },
		});
		request.wrote(`article/${made.id}`);
		return done('New Article added Successfully.');
	}

	function updateArticle(request: IncomingRequest): Reply {
		const row = rowOf(articles, request);
		const values = valuesIn(bodyOf(request), articleShape, ['groupId']);
		groupOf(values.groupId);
		articles.put({ ...row, ...articleValues(values), dateUpdated: isoOf(request.now) });
		request.wrote(`article/${row.id}`);
		return done('Article update successfully');
	}

	/** An article is archived first, and deleted the next time (inferred: the page shows both answers). */
	function deleteArticle(request: IncomingRequest): Reply {
		const row = rowOf(articles, request);
		rowsOf(articles, request);
		request.wrote(`article/${row.id}`);
		const isArchived = row.status === 'archive';
		if (isArchived) articles.remove(row.id);
		else articles.put({ ...row, status: 'archive' });
		const message = `Article Successfully ${isArchived ? 'Deleted' : 'Archived'}.`;
		return ok({ success: true, message, data: { id: row.id } });
	}

	const scope = 'knowledgeBase';
	const path = `${api}/kb/article`;
	return [
		{ method: 'GET', path, scope, handle: listArticles },
		{ method: 'GET', path: `${path}/single/:groupId/:id`, scope, handle: getArticle },
		{ method: 'POST', path: `${path}/add`, scope, handle: addArticle },
		{ method: 'PUT', path: `${path}/update/:id`, scope, handle: updateArticle },
		{ method: 'DELETE', path: `${path}/delete/:id`, scope, handle: deleteArticle },
	];
}
