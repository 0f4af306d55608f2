import { first, isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { checkedAttributes, withChanges } from '../attributes';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, isMissing, optionalText } from '../input';
import { addNoteTo } from '../notes';
import { numbered, ok, whole } from '../paging';
import { contactReply } from '../render';
import { newCompany } from '../seeds/people';
import type { Row } from '../table';

const texts = ['name', 'website', 'industry'];
const numbers = ['size', 'monthly_spend'];
const known = [...texts, ...numbers, 'plan', 'custom_attributes'];
const scrollLimitMs = 60_000;
const scrollPage = 100;

/** With what follows from its contacts. */
export function companyReply(desk: IntercomDesk, company: Row): JsonObject {
	const members = [...desk.contacts.values()].filter(({ companies }) => companies.has(company.id));
	return {
		...company,
		user_count: members.length,
		tags: { type: 'tag.list', tags: (company.tagged as unknown[] | undefined) ?? [] },
		segments: { type: 'segment.list', segments: [] },
		notes: { type: 'note.list', notes: [] },
		tagged: undefined,
	};
}

export function companyRoutes(desk: IntercomDesk): Route[] {
	const { companies, notes } = desk.tables;
	const missing = (): never => refuse(404, 'company_not_found', 'Company Not Found');
	const found = ({ params }: IncomingRequest): Row => companies.find(params.companyId) ?? missing();
	const reply = (company: Row): JsonObject => companyReply(desk, company);

	function valuesIn(body: JsonObject, company: Row): JsonObject {
		const values: JsonObject = {};
		for (const key of texts) if (key in body) values[key] = optionalText(body, key) ?? null;
		for (const key of [...numbers, 'remote_created_at']) {
			if (!(key in body)) continue;
			if (!Number.isInteger(body[key])) {
				refuse(400, 'parameter_invalid', `${key} must be an integer`);
			}
			values[key] = body[key];
		}
		const plan = optionalText(body, 'plan');
		if (plan !== undefined) values.plan = { type: 'plan', id: '318', name: plan };
		const { custom_attributes: attributes } = body;
		if (!isMissing(attributes)) {
			if (!isObject(attributes)) return refuse(400, 'parameter_invalid', 'custom_attributes');
			const changes = checkedAttributes(desk.attributes, attributes, 'company');
			values.custom_attributes = withChanges(company.custom_attributes as JsonObject, changes);
		}
		return values;
	}

	function change(request: IncomingRequest, company: Row, values: JsonObject): Reply {
		Object.assign(company, values, { updated_at: Math.floor(request.now / 1000) });
		request.wrote(company.id);
		return ok(reply(company));
	}

	function upsert(request: IncomingRequest): Reply {
		const upsertOnly = ['company_id', 'remote_created_at', 'update_last_request_at'];
		const body = bodyWith(request.body, [...known, ...upsertOnly]);
		const ownId = optionalText(body, 'company_id');
		const now = Math.floor(request.now / 1000);
		const before = companies.all().find(({ company_id }) => company_id === ownId);
		const values = valuesIn(body, before ?? newCompany(now));
		if (body.update_last_request_at === true) values.last_request_at = now;
		return change(
			request,
			before ?? companies.create({ ...newCompany(now), company_id: ownId }),
			values,
		);
	}

	const update = (request: IncomingRequest): Reply => {
		const company = found(request);
		return change(request, company, valuesIn(bodyWith(request.body, known), company));
	};

	function find(request: IncomingRequest): Reply {
		const [name, ownId, tag, segment] = ['name', 'company_id', 'tag_id', 'segment_id'].map((key) =>
			first(request.query, key),
		);
		// The prose says one company for these two (documented).
		if (name !== undefined || ownId !== undefined) {
			const one = companies.all().find((row) => row.company_id === ownId || row.name === name);
			return ok(reply(one ?? missing()));
		}
		const rows = companies
			.all()
			.filter(({ tagged = [] }) => !tag || (tagged as Row[]).some(({ id }) => id === tag))
			.filter(() => segment === undefined);
		return numbered(request, rows.map(reply), { usual: 15, most: 60 });
	}

	function getMany(request: IncomingRequest): Reply {
		const rows =
			first(request.query, 'order') === 'asc' ? companies.all() : companies.all().reverse();
		if (
			Number(first(request.query, 'page') ?? 1) * Number(first(request.query, 'per_page') ?? 15) >
			10_000
		) {
			return refuse(400, 'bad_request', 'page limit reached, please use scroll API');
		}
		return numbered(request, rows.map(reply), { usual: 15, most: 60 });
	}

	function scroll(request: IncomingRequest): Reply {
		const key = first(request.query, 'scroll_param');
		const open = desk.scroll && request.now - desk.scroll.touchedAt < scrollLimitMs;
		if (key === undefined && open) {
			return refuse(400, 'scroll_exists', 'scroll already exists for this workspace');
		}
		if (key !== undefined && (!open || desk.scroll?.key !== key)) {
			return refuse(404, 'not_found', 'scroll parameter not found');
		}
		const row = key === undefined ? 0 : (desk.scroll?.row ?? 0);
		const rows = companies.all().slice(row, row + scrollPage);
		const next = `scroll-${row + rows.length}`;
		const isOver = rows.length === 0;
		desk.scroll = isOver
			? undefined
			: { key: next, row: row + rows.length, touchedAt: request.now };
		return ok({
			type: 'list',
			data: rows.map(reply),
			pages: null,
			total_count: null,
			scroll_param: next,
		});
	}

	function remove(request: IncomingRequest): Reply {
		const { id } = found(request);
		companies.remove(id);
		for (const contact of desk.contacts.values()) contact.companies.delete(id);
		request.wrote(id);
		return ok({ id, object: 'company', deleted: true });
	}

	function getContacts(request: IncomingRequest): Reply {
		const { id } = found(request);
		const members = [...desk.contacts.values()].filter((contact) => contact.companies.has(id));
		return numbered(
			request,
			members.map((contact) => contactReply(contact)),
			{ usual: 50, most: 150 },
		);
	}

	const addNote = (request: IncomingRequest): Reply =>
		addNoteTo(desk, request, { company: { type: 'company', id: found(request).id } });

	function getNotes(request: IncomingRequest): Reply {
		const { id } = found(request);
		const rows = notes.all().filter(({ company }) => (company as Row | undefined)?.id === id);
		return numbered(request, rows, { usual: 50, most: 150 });
	}

	const getSegments = (request: IncomingRequest): Reply => {
		found(request);
		return whole(desk.tables.segments.all().filter(({ company }) => company === true));
	};

	const scope = 'read_write_users';
	const one = '/companies/:companyId';
	return [
		{ method: 'POST', path: '/companies', scope, handle: upsert },
		{ method: 'GET', path: '/companies', scope, handle: find },
		{ method: 'POST', path: '/companies/list', scope, handle: getMany },
		{ method: 'GET', path: '/companies/scroll', scope, handle: scroll },
		{ method: 'GET', path: one, scope, handle: (request) => ok(reply(found(request))) },
		{ method: 'PUT', path: one, scope, handle: update },
		{ method: 'DELETE', path: one, scope, handle: remove },
		{ method: 'GET', path: `${one}/contacts`, scope, handle: getContacts },
		{ method: 'POST', path: `${one}/notes`, scope, handle: addNote },
		{ method: 'GET', path: `${one}/notes`, scope, handle: getNotes },
		{ method: 'GET', path: `${one}/segments`, scope, handle: getSegments },
	];
}
