import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { first, type JsonObject } from '../../core/values';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, jsonBody, wordIn } from '../input';
import { personOf } from '../render';
import { envelope, portalRoute } from '../reply';
import { rest, rowOf } from '../rest';
import type { Row } from '../table';
import { samples } from '../../samples';

const modules = ['conversations', 'visitors', 'contacts', 'companies'] as const;
type Module = (typeof modules)[number];

/** Tags, and the records that carry them. */
export function tagRoutes(desk: ZohoDesk): Route[] {
	const { tags } = desk.tables;

	const visitorTypes = (id: string): string[] =>
		[...desk.conversations.values()]
			.filter(({ visitor }) => visitor.id === id)
			.map(({ visitor }) => visitor.type)
			.concat(
				desk.visitors.of('visitors').some(({ older }) => older?.id === id) ? ['contact'] : [],
			);

	/** The id of the record as it is kept, or undefined. */
	const recordId: Record<Module, (id: string) => string | undefined> = {
		conversations: (id) => desk.find(id)?.id,
		visitors: (id) => (visitorTypes(id).length > 0 ? id : undefined),
		contacts: (id) => (visitorTypes(id).includes('contact') ? id : undefined),
		companies: (id) => (id === samples.zoho.companyId ? id : undefined),
	};

	function accept(values: JsonObject, request: IncomingRequest): JsonObject {
		const { color, name, module } = values;
		if (typeof color === 'string' && !/^#?[\da-f]{6}$/i.test(color)) {
			refuse(1011, { json_key: 'color' });
		}
		const isTaken = tags.all().some((other) => other.name === name && other.module === module);
		if (isTaken) refuse(1014, { json_key: 'name' });
		return { archived: false, status: 'unarchived', ...values, ...modified(request) };
	}

	function modified({ now }: IncomingRequest): JsonObject {
		const { id, name } = personOf(desk.self);
		const modified_time = String(now);
		return { modified_time, modifier: { id, name, modified_time } };
	}

	function archive(request: IncomingRequest): Reply {
		const row = rowOf(tags, request);
		// So it is printed (documented).
		Object.assign(row, { archived: true, status: 'achived', ...modified(request) });
		request.wrote(row.id);
		return envelope(request.path, 'tags', row);
	}

	// A tag of another module fails like one that is archived or unknown: inferred.
	const fits = (id: string, module: Module): boolean => {
		const tag = tags.find(id);
		return tag !== undefined && tag.archived !== true && tag.module === module;
	};

	const recordOf = (module: Module, { params }: IncomingRequest): string =>
		recordId[module](params.conversationId ?? params.id ?? '') ?? refuse(1019);

	const rowsOf = (ids: readonly string[]): Row[] => ids.flatMap((id) => tags.find(id) ?? []);

	function untag(record: string, tag: string): void {
		const kept = (desk.tagged.get(record) ?? []).filter((id) => id !== tag);
		desk.tagged.set(record, kept);
	}

	const addTo =
		(module: Module) =>
		(request: IncomingRequest): Reply => {
			const { ids } = fieldsOf(jsonBody(request), { ids: 'ids' }) as { ids: string[] };
			if (ids.length === 0) refuse(1011, { json_key: 'ids' });
			const id = recordOf(module, request);
			const associated = ids.filter((tag) => fits(tag, module));
			if (associated.length > 0) {
				desk.tagged.set(id, [...new Set([...(desk.tagged.get(id) ?? []), ...associated])]);
				request.wrote(id);
			}
			return envelope(request.path, 'tags', {
				associated_tags: rowsOf(associated),
				failed_tag_ids: ids.filter((tag) => !fits(tag, module)),
			});
		};

	/** Answers the tags that stay (documented). That a tag which is not there does no harm is inferred. */
	const removeFrom =
		(module: Module) =>
		(request: IncomingRequest): Reply => {
			const tag = first(request.query, 'id');
			if (tag === undefined || tag === '') return refuse(1011, { param: 'id' });
			const id = recordOf(module, request);
			if (!tags.has(tag)) refuse(1019);
			untag(id, tag);
			request.wrote(id);
			return envelope(request.path, 'tags', rowsOf(desk.tagged.get(id) ?? []));
		};

	const tagging = modules.flatMap((module) => {
		const record = module === 'conversations' ? ':conversationId' : ':id';
		// No scope of contacts is known; that of visitors is inferred.
		const scope = module === 'contacts' ? 'visitors' : module;
		const path = `/${module}/${record}/tags`;
		return [
			portalRoute('PUT', path, `${scope}.UPDATE`, addTo(module)),
			portalRoute('DELETE', path, `${scope}.DELETE`, removeFrom(module)),
		];
	});
	return [
		...rest(tags, {
			name: 'tags',
			create: { required: { name: 'text', color: 'text', module: modules } },
			page: ({ query }, rows) => {
				const module = wordIn(query, 'module', modules);
				return rows.filter((row) => module === undefined || row.module === module);
			},
			accept,
			beforeDelete: ({ id }) => {
				for (const record of desk.tagged.keys()) untag(record, id);
			},
		}),
		portalRoute('POST', '/tags/:id/archives', 'tags.CREATE', archive),
		...tagging,
	];
}
