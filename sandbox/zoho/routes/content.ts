import type { Answer, Call, Route } from '../../core/vendor';
import type { JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, type Shape } from '../input';
import { checkPortal, envelope, portalRoute, rowsByIndex } from '../reply';
import { rest } from '../rest';
import { without, type Row } from '../table';
import { flagsAsText } from './operators';

const article: Shape = {
	category_id: 'text',
	title: 'text',
	content: 'text',
	department_id: 'text',
	published: 'flag',
};

const withoutId = (portal: Row): JsonObject => without(portal, 'id');

function portalRoutes({ tables: { portals } }: ZohoDesk): Route[] {
	const path = '/api/v2/portals';
	function create(call: Call): Answer {
		const screenname = fieldsOf(jsonBody(call), {}, { screenname: 'text', name: 'text' });
		if (portals.all().some((row) => row.screenname === screenname.screenname)) refuse(1014);
		const row = portals.create(screenname);
		call.wrote(row.id);
		return envelope(call.path, 'portals', withoutId(row));
	}
	function update(call: Call): Answer {
		checkPortal(call);
		const [row] = portals.all();
		if (!row) return refuse(1005);
		Object.assign(row, jsonBody(call), { id: row.id, screenname: row.screenname });
		call.wrote(row.id);
		return envelope(call.path, 'portals', withoutId(row));
	}
	return [
		{
			method: 'GET',
			path,
			scope: 'SalesIQ.portals.READ',
			unrestricted: true,
			handle: (call) => envelope(call.path, 'portals', portals.all().map(withoutId)),
		},
		{ method: 'POST', path, scope: 'SalesIQ.portals.CREATE', handle: create },
		{ method: 'PUT', path: `${path}/:screenName`, scope: 'SalesIQ.portals.UPDATE', handle: update },
	];
}

/** Portals, articles and bots. */
export function contentRoutes(desk: ZohoDesk): Route[] {
	const { articles, articleCategories, bots, departments } = desk.tables;

	function accept(values: JsonObject, call: Call, row?: Row): JsonObject {
		const { category_id: category, department_id: department } = values;
		if (category !== undefined && !articleCategories.has(category)) {
			refuse(1011, { json_key: 'category_id' });
		}
		if (department !== undefined && !departments.has(department)) {
			refuse(1025, { json_key: 'department_id' });
		}
		return {
			...(!row && { enabled: 'true', created_time: String(call.now) }),
			...flagsAsText(values),
			modified_time: String(call.now),
		};
	}

	return [
		...portalRoutes(desk),
		...rest(articles, {
			name: 'articles',
			create: { required: article },
			update: { ...article, enabled: 'flag' },
			accept,
		}),
		...rest(articleCategories, {
			name: 'articlecategories',
			scope: 'articles',
			page: (call, rows) => rowsByIndex(call, rows),
			create: { required: { name: 'text' } },
			accept: (values, call) => ({ ...values, modified_time: String(call.now) }),
			without: ['get', 'delete'],
		}),
		portalRoute('GET', '/bots', 'bots.READ', (call) =>
			envelope(call.path, 'bots', rowsByIndex(call, bots.all(), { size: 1000, most: 1000 }), {
				sync_time: String(call.now),
			}),
		),
	];
}
