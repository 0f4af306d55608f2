import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crudRoutes } from '../crud';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { numbered } from '../paging';
import { newNewsItem } from '../seeds/settings';
import type { Row } from '../table';

const keys = [
	...['title', 'body', 'sender_id', 'state', 'deliver_silently', 'labels', 'reactions'],
	'newsfeed_assignments',
];

const assignmentsIn = ({ newsfeed_assignments: rows }: JsonObject): JsonObject[] =>
	Array.isArray(rows) ? rows.filter(isObject) : [];

/** News items and the newsfeeds in which they appear. */
export function newsRoutes(desk: IntercomDesk): Route[] {
	const { admins, newsfeeds, newsItems } = desk.tables;
	const missing = 'Resource Not Found';
	const pages = (request: IncomingRequest, rows: Row[]): Reply =>
		numbered(request, rows, { usual: 10, most: 50 });

	/** A change wants title and sender again (documented); wording ours. */
	function check(body: JsonObject): void {
		if (!body.title) refuse(400, 'parameter_not_found', 'title is required');
		if (typeof body.sender_id !== 'number' || !admins.find(body.sender_id)) {
			refuse(400, 'parameter_invalid', 'sender_id is not valid');
		}
		const stranger = assignmentsIn(body).find(({ newsfeed_id: id }) => !newsfeeds.find(id));
		if (stranger) refuse(404, 'not_found', missing);
	}

	function getItems(request: IncomingRequest): Reply {
		const id = newsfeeds.find(request.params.id)?.id ?? refuse(404, 'not_found', missing);
		const isIn = (row: Row): boolean =>
			assignmentsIn(row).some(({ newsfeed_id: feed }) => String(feed) === id);
		const rows = newsItems.all().filter((row) => row.state === 'live' && isIn(row));
		return numbered(request, rows, { usual: 20, most: 50 });
	}

	return [
		...crudRoutes({
			path: '/news/news_items',
			table: newsItems,
			missing,
			list: pages,
			keys,
			check,
			fresh: () => newNewsItem,
		}),
		...crudRoutes({ path: '/news/newsfeeds', table: newsfeeds, missing, list: pages }),
		{
			method: 'GET',
			path: '/news/newsfeeds/:id/items',
			scope: 'read_write_users',
			handle: getItems,
		},
	];
}
