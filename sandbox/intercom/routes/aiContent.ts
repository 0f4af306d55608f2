import type { JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, seconds } from '../input';
import { numbered, ok } from '../paging';
import { newExternalPage, newSource } from '../seeds/knowledge';
import type { Row } from '../table';

const sourceKeys = ['sync_behavior', 'url', 'status', 'audience_ids'];
const pageKeys = ['title', 'html', 'locale', 'source_id', 'external_id', 'url'];

/** Which values of `sync_behavior` are read for those that are written (documented). */
const readAs = new Map([
	['api', 'api'],
	['automated', 'automatic'],
	['manual', 'manual'],
]);

/** Sources of external pages, and the pages. What is refused besides a token is inferred. */
export function aiContentRoutes(desk: IntercomDesk): Route[] {
	const { externalPages, sources } = desk.tables;
	const missing = (): never => refuse(404, 'not_found', 'Resource Not Found');
	const sourceOf = ({ params }: IncomingRequest): Row => sources.find(params.id) ?? missing();
	const pageOf = ({ params }: IncomingRequest): Row => externalPages.find(params.id) ?? missing();

	/** Their IDs are numbers (documented). */
	const shown = (source: Row): JsonObject => ({ ...source, id: Number(source.id) });

	function demand(body: JsonObject, keys: readonly string[]): void {
		const lacking = keys.find((key) => body[key] === undefined);
		if (lacking) refuse(400, 'parameter_not_found', `${lacking} is required`);
	}

	function stored({ audience_ids, ...values }: JsonObject): JsonObject {
		if (audience_ids === undefined) return values;
		return { ...values, audience_ids: [audience_ids ?? []].flat() };
	}

	function createSource(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, sourceKeys);
		demand(body, ['sync_behavior', 'url']);
		if (body.sync_behavior !== 'api') {
			return refuse(422, 'parameter_invalid', 'sync_behavior must be api');
		}
		const made = sources.create({ ...newSource(seconds(request)), ...stored(body) });
		request.wrote(made.id);
		return ok(shown(made));
	}

	function updateSource(request: IncomingRequest): Reply {
		const source = sourceOf(request);
		const { apply_audience_to_existing_content, ...body } = bodyWith(request.body, [
			...sourceKeys,
			'apply_audience_to_existing_content',
		]);
		demand(body, ['sync_behavior', 'url']);
		const behavior = readAs.get(String(body.sync_behavior));
		if (behavior === undefined) refuse(422, 'parameter_invalid', 'sync_behavior is not valid');
		const isOfApi = source.sync_behavior === 'api';
		if (isOfApi !== (behavior === 'api')) {
			refuse(422, 'parameter_invalid', 'sync_behavior cannot be changed to or from api');
		}
		if (!isOfApi && body.url !== source.url) {
			refuse(422, 'parameter_invalid', 'url can only be changed for sources of the api');
		}
		Object.assign(source, stored(body), { sync_behavior: behavior, updated_at: seconds(request) });
		if (apply_audience_to_existing_content) {
			for (const page of pagesOf(source)) page.audience_ids = source.audience_ids;
		}
		request.wrote(source.id);
		return ok(shown(source));
	}

	const pagesOf = (source: Row): Row[] =>
		externalPages.all().filter((page) => String(page.source_id) === source.id);

	function removeSource(request: IncomingRequest): Reply {
		const source = sourceOf(request);
		for (const page of pagesOf(source)) externalPages.remove(page.id);
		sources.remove(source.id);
		request.wrote(source.id);
		return { status: 204, body: undefined };
	}

	function keep(request: IncomingRequest, page: Row, body: JsonObject): Reply {
		Object.assign(page, body, {
			updated_at: seconds(request),
			last_ingested_at: seconds(request),
			// The old name of the same switch (documented as deprecated).
			fin_availability:
				body.fin_availability ?? body.ai_agent_availability ?? page.fin_availability,
		});
		page.ai_agent_availability = page.fin_availability;
		request.wrote(page.id);
		return ok(page);
	}

	function upsertPage(request: IncomingRequest): Reply {
		const availability = ['ai_agent_availability', 'ai_copilot_availability'];
		const body = bodyWith(request.body, [...pageKeys, ...availability]);
		demand(body, ['title', 'html', 'locale', 'source_id', 'external_id']);
		const source = sources.find(body.source_id) ?? missing();
		const known = pagesOf(source).find((page) => page.external_id === body.external_id);
		return keep(request, known ?? externalPages.create(newExternalPage(seconds(request))), body);
	}

	function updatePage(request: IncomingRequest): Reply {
		const page = pageOf(request);
		const body = bodyWith(request.body, [...pageKeys, 'fin_availability']);
		demand(body, ['title', 'html', 'url', 'locale', 'source_id']);
		if (sources.find(page.source_id)?.sync_behavior !== 'api') {
			refuse(422, 'parameter_invalid', 'The page was not created via the API');
		}
		return keep(request, page, body);
	}

	function removePage(request: IncomingRequest): Reply {
		const page = pageOf(request);
		externalPages.remove(page.id);
		request.wrote(page.id);
		return ok({ ...page, html: '' });
	}

	const scope = 'read_write_users';
	const sizes = { usual: 50, most: 50 };
	const ofSources = '/ai/content_import_sources';
	const ofPages = '/ai/external_pages';
	return [
		{
			method: 'GET',
			path: ofSources,
			scope,
			handle: (request) => numbered(request, sources.all().map(shown), sizes),
		},
		{ method: 'POST', path: ofSources, scope, handle: createSource },
		{
			method: 'GET',
			path: `${ofSources}/:id`,
			scope,
			handle: (request) => ok(shown(sourceOf(request))),
		},
		{ method: 'PUT', path: `${ofSources}/:id`, scope, handle: updateSource },
		{ method: 'DELETE', path: `${ofSources}/:id`, scope, handle: removeSource },
		{
			method: 'GET',
			path: ofPages,
			scope,
			handle: (request) => numbered(request, externalPages.all(), sizes),
		},
		{ method: 'POST', path: ofPages, scope, handle: upsertPage },
		{ method: 'GET', path: `${ofPages}/:id`, scope, handle: (request) => ok(pageOf(request)) },
		{ method: 'PUT', path: `${ofPages}/:id`, scope, handle: updatePage },
		{ method: 'DELETE', path: `${ofPages}/:id`, scope, handle: removePage },
	];
}
