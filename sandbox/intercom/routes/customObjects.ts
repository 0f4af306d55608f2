import { first, isObject, type JsonObject } from '../../core/values';
import type { Answer, Call, Route } from '../../core/vendor';
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

	function typeOf({ params }: Call): string {
		const { type = '' } = params;
		if (types.includes(type)) return type;
		return refuse(404, 'not_found', `Custom object type \`${type}\` not found`);
	}

	const byExternalId = (type: string, externalId: string | undefined): Row | undefined =>
		customObjects.all().find((row) => row.type === type && row.external_id === externalId);

	function upsert(call: Call): Answer {
		const type = typeOf(call);
		const times = ['external_created_at', 'external_updated_at'];
		const body = bodyWith(call.body, ['external_id', 'custom_attributes', ...times]);
		const externalId = optionalText(body, 'external_id');
		const now = Math.floor(call.now / 1000);
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
		call.wrote(row.id);
		return ok(row);
	}

	/** With an external id it is one instance and no list (documented). */
	function getMany(call: Call): Answer {
		const type = typeOf(call);
		const externalId = first(call.query, 'external_id');
		if (externalId !== undefined) return ok(byExternalId(type, externalId) ?? missing());
		const contactId = first(call.query, 'references_contact_id');
		const rows = customObjects
			.all()
			.filter((row) => row.type === type)
			.filter((row) => contactId === undefined || desk.referencesOf(contactId).includes(row.id));
		return numbered(call, rows, { usual: 50, most: 150 });
	}

	function get(call: Call): Answer {
		const { id } = call.params;
		return ok(customObjects.find(id) ?? byExternalId(typeOf(call), id) ?? missing());
	}

	function remove(call: Call, row: Row | undefined): Answer {
		const { id, type } = row ?? missing();
		customObjects.remove(id);
		call.wrote(id);
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
			handle: (call) =>
				remove(call, byExternalId(typeOf(call), first(call.query, 'external_id') ?? 'none')),
		},
		{ method: 'GET', path: `${path}/:id`, scope, handle: get },
		{
			method: 'DELETE',
			path: `${path}/:id`,
			scope,
			handle: (call) => remove(call, customObjects.find(call.params.id)),
		},
	];
}
