import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { ok, whole } from '../paging';
import type { Row } from '../table';

const rowsIn = (body: JsonObject, key: string): JsonObject[] | undefined => {
	const rows = body[key];
	if (rows === undefined) return undefined;
	if (Array.isArray(rows) && rows.every(isObject)) return rows;
	return refuse(400, 'parameter_invalid', `${key} must be a list of objects`);
};

/** `POST /tags` decides by the shape of the body (documented). */
export function tagRoutes(desk: IntercomDesk): Route[] {
	const { companies, tags } = desk.tables;
	const missing = (): never => refuse(404, 'not_found', 'Resource Not Found');

	function named(name: string): Row {
		const same = (row: Row): boolean => String(row.name).toLowerCase() === name.toLowerCase();
		return tags.all().find(same) ?? tags.create({ type: 'tag', name });
	}

	function tagCompany(tag: Row, { id, company_id, untag }: JsonObject): JsonObject {
		const company =
			companies.all().find((row) => row.id === id || row.company_id === company_id) ??
			refuse(404, 'company_not_found', 'Company Not Found');
		const others = ((company.tagged ?? []) as Row[]).filter((row) => row.id !== tag.id);
		const tagged = untag !== true;
		company.tagged = tagged ? [...others, { type: 'tag', id: tag.id, name: tag.name }] : others;
		return { id: company.id, tagged };
	}

	function tagContact(tag: Row, row: JsonObject, nowSeconds: number): JsonObject {
		const contact = desk.contact(String(row.id)) ?? refuse(404, 'not_found', 'User Not Found');
		contact.tags.set(tag.id, nowSeconds);
		return { id: contact.id, tagged: true };
	}

	function post(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, ['name', 'id', 'companies', 'users']);
		const name = optionalText(body, 'name');
		const id = optionalText(body, 'id');
		if (!name) return refuse(400, 'parameter_not_found', 'name must be supplied');
		const tag = id === undefined ? named(name) : (tags.find(id) ?? missing());
		tag.name = id === undefined ? tag.name : name;
		const now = Math.floor(request.now / 1000);
		const tagged = rowsIn(body, 'companies')?.map((row) => tagCompany(tag, row));
		const users = rowsIn(body, 'users')?.map((row) => tagContact(tag, row, now));
		request.wrote(tag.id);
		return ok({ ...tag, users: users ?? null, companies: tagged ?? null });
	}

	function remove(request: IncomingRequest): Reply {
		const tag = tags.find(request.params.tagId) ?? missing();
		// Documented: a tag that a segment uses stays.
		if (desk.tables.segments.all().some(({ tag_id }) => tag_id === tag.id)) {
			return refuse(400, 'tag_has_dependent_objects', 'Tag is used by segments');
		}
		tags.remove(tag.id);
		for (const contact of desk.contacts.values()) contact.tags.delete(tag.id);
		request.wrote(tag.id);
		return { status: 200, body: undefined };
	}

	const scope = 'read_write_users';
	return [
		{ method: 'GET', path: '/tags', scope, handle: () => whole(tags.all()) },
		{ method: 'POST', path: '/tags', scope, handle: post },
		{
			method: 'GET',
			path: '/tags/:tagId',
			scope,
			handle: ({ params }) => ok(tags.find(params.tagId) ?? missing()),
		},
		{ method: 'DELETE', path: '/tags/:tagId', scope, handle: remove },
	];
}
