import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Query, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith } from '../input';
import { numbered } from '../paging';
import type { Row, Table } from '../table';

const bulkKeys = ['action', 'content_ids', 'availability', 'audience', 'tags'];
const flat = ['content_snippet', 'external_content', 'file_source_content', 'internal_article'];

/** What each action can be done with; everything else is left out without a word (documented). */
const takes: Record<string, readonly string[]> = {
	publish: ['article_content'],
	unpublish: ['article_content'],
	delete: ['article_content', ...flat.filter((type) => type !== 'external_content')],
	set_availability: ['article_content', ...flat],
	set_audience: ['article_content', ...flat],
	update_tags: ['article', ...flat],
};

/** What an action cannot do without. */
const demands: Record<string, string> = {
	set_availability: 'availability',
	set_audience: 'audience',
	update_tags: 'tags',
};

const listed = (query: Query, name: string): string[] | undefined => first(query, name)?.split(',');

/** Search in everything that the vendor knows, and changes of many records at once. */
export function contentSearchRoutes(desk: IntercomDesk): Route[] {
	const { articles, contentSnippets, externalPages, internalArticles } = desk.tables;
	const kinds: Record<string, { table: Table; searched: string }> = {
		article_content: { table: articles, searched: 'article' },
		article: { table: articles, searched: 'article' },
		content_snippet: { table: contentSnippets, searched: 'snippet' },
		external_content: { table: externalPages, searched: 'external_content' },
		internal_article: { table: internalArticles, searched: 'internal_article' },
	};

	const tagIdsOf = ({ tags }: Row): string[] =>
		isObject(tags) ? (tags.tags as Row[]).map(({ id }) => id) : [];

	const isAmong = (query: Query, name: string, value: unknown): boolean =>
		listed(query, name)?.includes(String(value)) ?? true;

	const isWithin = (query: Query, name: string, at: unknown): boolean =>
		Number(at) >= Number(first(query, `${name}_after`) ?? 0) &&
		Number(at) <= Number(first(query, `${name}_before`) ?? Infinity);

	const isOn = (asked: string | undefined, is: unknown): boolean =>
		asked === undefined || (asked === 'on') === Boolean(is);

	function fits(query: Query, row: Row): boolean {
		const words = first(query, 'query')?.toLowerCase() ?? '';
		const text = [row.title, row.body, row.body_markdown, row.html].join(' ').toLowerCase();
		const anyTag = listed(query, 'any_tag_ids');
		const noTag = first(query, 'tag_operator') === 'NIN' ? listed(query, 'tag_ids') : undefined;
		const tagIds = tagIdsOf(row);
		return (
			text.includes(words) &&
			isAmong(query, 'states', row.state ?? 'published') &&
			isAmong(query, 'locales', row.locale ?? 'en') &&
			isAmong(query, 'folder_ids', row.folder_id) &&
			isAmong(query, 'created_by_ids', row.author_id) &&
			isAmong(query, 'last_updated_by_ids', row.author_id) &&
			(anyTag?.some((id) => tagIds.includes(id)) ?? true) &&
			!noTag?.some((id) => tagIds.includes(id)) &&
			isOn(first(query, 'fin_service_state'), row.ai_chatbot_availability) &&
			isOn(first(query, 'copilot_state'), row.ai_copilot_availability) &&
			isOn(first(query, 'fin_sales_state'), row.ai_sales_agent_availability) &&
			isWithin(query, 'created_at', row.created_at) &&
			isWithin(query, 'updated_at', row.updated_at)
		);
	}

	function rendered(type: string, { id, title, ...row }: Row): JsonObject {
		if (type !== 'article') return { type, id, title };
		const locale = row.default_locale;
		return { type, id, title, contents: [{ type: 'article_content', id, title, locale }] };
	}

	function search(request: IncomingRequest): Reply {
		const { query } = request;
		if (first(query, 'folder_ids') && first(query, 'folder_entity_type') === undefined) {
			return refuse(422, 'data_invalid', 'folder_entity_type is required with folder_ids');
		}
		const types = listed(query, 'content_types');
		const rows = Object.entries(kinds)
			.filter(([type]) => type !== 'article_content')
			.filter(([, { searched }]) => types?.includes(searched) ?? true)
			.flatMap(([type, { table }]) =>
				table
					.all()
					.filter((row) => fits(query, row))
					.map((row) => rendered(type, row)),
			);
		return numbered(request, rows, { usual: 10, most: 50 });
	}

	/** What becomes of one record; tags and audiences are kept elsewhere. */
	function carryOut(action: string, table: Table, row: Row, body: JsonObject): void {
		const { ai_agent, copilot, sales_agent } = (body.availability ?? {}) as JsonObject;
		if (action === 'delete') table.remove(row.id);
		if (action === 'publish') row.state = 'published';
		if (action === 'unpublish') row.state = 'draft';
		row.ai_chatbot_availability = ai_agent ?? row.ai_chatbot_availability;
		row.ai_copilot_availability = copilot ?? row.ai_copilot_availability;
		row.ai_sales_agent_availability = sales_agent ?? row.ai_sales_agent_availability;
	}

	function bulkAction(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, bulkKeys);
		const action = String(body.action);
		const taken = takes[action] ?? refuse(422, 'parameter_invalid', 'action is not valid');
		const { content_ids: contentIds } = body;
		if (!Array.isArray(contentIds) || contentIds.length > 1000) {
			return refuse(422, 'parameter_invalid', 'content_ids must be a list of at most 1000');
		}
		const demanded = demands[action];
		if (demanded !== undefined && !isObject(body[demanded])) {
			return refuse(422, 'parameter_invalid', `${demanded} is required`);
		}
		for (const { type, id } of contentIds as { type: string; id: string }[]) {
			const table = kinds[type]?.table;
			const row = taken.includes(type) ? table?.find(id) : undefined;
			if (table && row) carryOut(action, table, row, body);
			if (row) request.wrote(row.id);
		}
		return { status: 202, body: { type: 'content_bulk_action', status: 'queued' } };
	}

	const scope = 'read_write_users';
	return [
		{ method: 'GET', path: '/content/search', scope, handle: search },
		{ method: 'POST', path: '/content/bulk_actions', scope, handle: bulkAction },
	];
}
