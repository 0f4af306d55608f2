import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { numbered, ok } from '../paging';
import type { Row } from '../table';

/** The types are made in the web app. */
const types = ['Order'];

export function customObjectRoutes(desk: IntercomDesk): Route[] {
	const { customObjects } = desk.tables;
	const missing = (): never => refuse(404, 'not_found', 'Object not found');

	function typeOf({ params }: IncomingRequest): string {
		const { type = '' } = params;
		if (types.includes(type)) return type;
		return refuse(404, 'not_found', `Custom object type \`${type}\` not found`);
	}

	const byExternalId = (type: string, externalId: string | undefined): Row | undefined =>
		customObjects.all().find((row) => row.type === type && row.external_id === externalId);

	function upsert(request: IncomingRequest): Reply {
		const type = typeOf(request);
		const times = ['external_created_at', 'external_updated_at'];
		const body = bodyWith(request.body, ['external_id', 'custom_attributes', ...times]);
		const externalId = optionalText(body, 'external_id');
		const now = Math.floor(request.now / 1000);
		const before = byExternalId(type, externalId);
		const row =
			before ??
			customObjects.create({
				type,
				external_id: externalId,
				external_created_at: null,
				external_updated_at: null,
				created_at: now,
				custom_attributes: {},
			});
		const { custom_attributes: attributes, ...rest } = body;
		Object.assign(row, rest, {
			updated_at: now,
			custom_attributes: {
				...(row.custom_attributes as JsonObject),
				...(isObject(attributes) && attributes),
			},
		});
		request.wrote(row.id);
		return ok(row);
	}

	/** With an external id it is one instance and no list (documented). */
	function getMany(request: IncomingRequest): Reply {
		const type = typeOf(request);
		const externalId = first(request.query, 'external_id');
		if (externalId !== undefined) return ok(byExternalId(type, externalId) ?? missing());
		const owner =
			first(request.query, 'references_contact_id') ??
			first(request.query, 'references_conversation_id');
		const rows = customObjects
			.all()
			.filter((row) => row.type === type)
			.filter((row) => owner === undefined || desk.referencesOf(owner).includes(row.id));
		return numbered(request, rows, { usual: 50, most: 150 });
	}

	function get(request: IncomingRequest): Reply {
		const { id } = request.params;
		return ok(customObjects.find(id) ?? byExternalId(typeOf(request), id) ?? missing());
	}

	function remove(request: IncomingRequest, row: Row | undefined): Reply {
		const { id, type } = row ?? missing();
		customObjects.remove(id);
		request.wrote(id);
		return ok({ object: type, id, deleted: true });
	}

	const scope = 'read_write_users';
	const path = '/custom_object_instances/:type';
	return [
		{ method: 'POST', path, scope, handle: upsert },
		{ method: 'GET', path, scope, handle: getMany },
		{
			method: 'DELETE',
			path,
			scope,
			handle: (request) =>
				remove(
					request,
					byExternalId(typeOf(request), first(request.query, 'external_id') ?? 'none'),
				),
		},
		{ method: 'GET', path: `${path}/:id`, scope, handle: get },
		{
			method: 'DELETE',
			path: `${path}/:id`,
			scope,
			handle: (request) => remove(request, customObjects.find(request.params.id)),
		},
	];
}
