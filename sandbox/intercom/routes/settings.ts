import { type JsonObject, wholeNumber, first } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { crudRoutes } from '../crud';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { numbered, ok, whole } from '../paging';
import type { Row } from '../table';
import { contactAt } from './contacts';

const scope = 'read_write_users';

/** What says how many pages there are stands beside the rows (documented). */
function audiencePage(request: IncomingRequest, rows: Row[]): Reply {
	const page = wholeNumber(first(request.query, 'page'), 1);
	const size = Math.min(50, wholeNumber(first(request.query, 'per_page'), 50));
	return ok({
		type: 'list',
		data: rows.slice((page - 1) * size, page * size),
		total_count: rows.length,
		page,
		per_page: size,
		total_pages: Math.max(1, Math.ceil(rows.length / size)),
	});
}

/** Redirects, audiences, senders of emails, workflows and banners. */
export function settingRoutes(desk: IntercomDesk): Route[] {
	const { audiences, banners, emailSettings, helpCenters, redirects, workflows } = desk.tables;

	/** Codes and words are documented. */
	function checkRedirect(body: JsonObject, { params }: IncomingRequest): void {
		const lacking = ['from_url', 'locale', 'target_type', 'target_id'].find((key) => !body[key]);
		if (lacking) refuse(400, 'parameter_not_found', `${lacking} is required`);
		if (body.target_type !== 'article' && body.target_type !== 'collection') {
			refuse(400, 'parameter_invalid', "target_type must be 'article' or 'collection'");
		}
		const url = String(helpCenters.find(params.helpCenterId)?.url);
		if (!String(body.from_url).startsWith(url)) {
			const words = "from_url must be an absolute URL within this help center's URL space";
			refuse(422, 'data_invalid', words);
		}
		const { from_url: from, locale } = body;
		if (redirects.all().some((row) => row.from_url === from && row.locale === locale)) {
			refuse(409, 'resource_conflict', 'A redirect with that URL already exists');
		}
	}

	function withinHelpCenter({ params }: IncomingRequest): (row: Row) => boolean {
		const center =
			helpCenters.find(params.helpCenterId) ?? refuse(404, 'not_found', 'Resource not found');
		return (row) => row.help_center_id === center.id;
	}

	/** Words documented. */
	function checkAudience(body: JsonObject, _request: IncomingRequest, row?: Row): void {
		if (!row && body.name === undefined) refuse(422, 'validation_error', 'Name is required');
		if (body.name === '') refuse(422, 'validation_error', 'Name must not be blank');
	}

	function exportWorkflow({ params, now }: IncomingRequest): Reply {
		const workflow = workflows.find(params.id) ?? refuse(404, 'not_found', 'Workflow not found');
		return ok({
			export_version: '1.0',
			exported_at: new Date(now).toISOString().replace(/\.\d+/, ''),
			app_id: 12345,
			workflow,
		});
	}

	function getBanners({ params }: IncomingRequest): Reply {
		const { id: contactId } = contactAt(desk, params.contactId);
		const rows = banners
			.all()
			.filter((row) => row.contact_id === contactId && row.dismissed !== true)
			.map(({ id, banner_id, ...rest }) => ({
				...rest,
				id: banner_id,
				view_id: id,
				contact_id: undefined,
			}));
		return whole(rows);
	}

	/** The second time nothing changes (documented). */
	function dismiss(request: IncomingRequest): Reply {
		const { id: contactId } = contactAt(desk, request.params.contactId);
		const view = banners.find(request.params.viewId);
		if (view?.contact_id !== contactId) return refuse(404, 'not_found', 'Resource Not Found');
		view.dismissed = true;
		request.wrote(view.id);
		return ok({ type: 'banner_dismiss', view_id: view.id, dismissed: true });
	}

	return [
		...crudRoutes({
			path: '/help_center/help_centers/:helpCenterId/redirects',
			table: redirects,
			missing: 'Resource not found',
			list: (request, rows) => numbered(request, rows, { usual: 50, most: 250 }),
			keys: ['from_url', 'locale', 'target_type', 'target_id'],
			check: checkRedirect,
			fresh: ({ params }) => ({
				type: 'help_center_redirect',
				help_center_id: params.helpCenterId,
			}),
			within: withinHelpCenter,
			isFixed: true,
		}),
		...crudRoutes({
			path: '/audiences',
			table: audiences,
			missing: 'Resource Not Found',
			list: audiencePage,
			keys: ['name', 'predicates', 'role_predicates'],
			check: checkAudience,
			fresh: () => ({ type: 'audience', predicates: [], role_predicates: [] }),
			created: 201,
			silent: true,
		}),
		...crudRoutes({
			path: '/emails',
			table: emailSettings,
			missing: 'Email setting not found',
			list: (_request, rows) => whole(rows),
		}),
		{ method: 'GET', path: '/export/workflows/:id', scope, handle: exportWorkflow },
		{ method: 'GET', path: '/contacts/:contactId/banners', scope, handle: getBanners },
		{
			method: 'POST',
			path: '/contacts/:contactId/banners/:viewId/dismiss',
			scope,
			handle: dismiss,
		},
	];
}
