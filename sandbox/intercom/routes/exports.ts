import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { intercomError, refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { numbered, ok, whole } from '../paging';
import { appId } from '../render';
import type { Row } from '../table';

const datasets = [
	{
		id: 'conversation',
		name: 'Conversation',
		description: 'Everything about conversations',
		default_time_attribute_id: 'conversation_started_at',
		attributes: [{ id: 'conversation_id', name: 'Conversation ID' }],
	},
];

const pending = (state: string): JsonObject => ({
	status: state,
	download_url: '',
	download_expires_at: '',
});

const done = (url: string, status: string): JsonObject => ({
	status,
	download_url: url,
	download_expires_at: '1720672800',
});

const isActive = ({ status }: Row): boolean => ['pending', 'in_progress'].includes(String(status));

/** Jobs of every kind, activity logs and the switch from the phone to the Messenger. */
export function exportRoutes(desk: IntercomDesk): Route[] {
	const { activityLogs, exports, jobs } = desk.tables;
	const scope = 'read_write_users';
	const shown = ({ id, status, download_url, download_expires_at }: Row): JsonObject => ({
		...{ job_identifier: id, status, download_url, download_expires_at },
	});
	const found = ({ params }: IncomingRequest): Row =>
		exports.find(params.jobIdentifier) ?? refuse(404, 'job_not_found', 'Job Not Found');

	const start =
		(kind: string, keys: readonly string[], most: number, words: string) =>
		(request: IncomingRequest): Reply => {
			const body = bodyWith(request.body, keys);
			const lacking = keys.find((key) => body[key] === undefined);
			if (lacking) return refuse(400, 'bad_request', `${lacking} is required`);
			const active = exports.all().filter((row) => row.kind === kind && isActive(row));
			if (active.length >= most) {
				const message = `Exceeded rate limit of ${most} pending ${words} jobs`;
				return intercomError(429, 'rate_limit_exceeded', message);
			}
			const made = exports.create({ kind, ...pending('pending') });
			request.wrote(made.id);
			return ok(shown(made));
		};

	/** A job is done the second time it is asked for. */
	const progress =
		(status: string, path: string) =>
		(request: IncomingRequest): Reply => {
			const job = found(request);
			const before = shown(job);
			if (isActive(job)) {
				Object.assign(job, done(`https://api.intercom.io${path}/${job.id}`, status));
			}
			return ok(before);
		};

	function cancel(request: IncomingRequest): Reply {
		const job = Object.assign(found(request), pending('canceled'));
		request.wrote(job.id);
		return ok(shown(job));
	}

	/** Documented: whoever takes JSON gets none. */
	function download(request: IncomingRequest): Reply {
		if (request.headers.accept !== 'application/octet-stream') {
			return intercomError(406, 'not_acceptable', 'Accept must be application/octet-stream');
		}
		const { id } = found(request);
		return { status: 200, body: `export of ${id}`, type: 'application/octet-stream' };
	}

	const ofApp =
		(handle: (request: IncomingRequest) => Reply) =>
		(request: IncomingRequest): Reply =>
			first(request.query, 'app_id') === appId
				? handle(request)
				: refuse(400, 'bad_request', 'app_id is required');

	function logsBetween(after: number, before: number): Row[] {
		return activityLogs
			.all()
			.filter(({ created_at: at }) => Number(at) >= after && Number(at) <= before);
	}

	function getLogs(request: IncomingRequest): Reply {
		const after = first(request.query, 'created_at_after');
		if (!after) return refuse(400, 'parameter_not_found', 'created_at_after is required');
		const before = Number(first(request.query, 'created_at_before') ?? Infinity);
		const rows = logsBetween(Number(after), before);
		const sizes = { usual: 20, most: 250, key: 'activity_logs', type: 'activity_log.list' };
		return numbered(request, rows, sizes);
	}

	function searchLogs(request: IncomingRequest): Reply {
		const keys = ['created_at_after', 'created_at_before', 'event_types', 'page', 'per_page'];
		const body = bodyWith(request.body, keys);
		if (typeof body.created_at_after !== 'number') {
			return refuse(400, 'parameter_not_found', 'created_at_after is required');
		}
		const types = body.event_types as string[] | undefined;
		const rows = logsBetween(body.created_at_after, Number(body.created_at_before ?? Infinity));
		const chosen = rows.filter(({ activity_type: type }) => types?.includes(String(type)) ?? true);
		const { page = 1, per_page: size = 20 } = body as { page?: number; per_page?: number };
		const query = { page: String(page), per_page: String(size) };
		const sizes = { usual: 20, most: 250, key: 'activity_logs', type: 'activity_log.list' };
		return numbered({ ...request, query }, chosen, sizes);
	}

	function movePhoneCall(request: IncomingRequest): Reply {
		const phone =
			optionalText(bodyWith(request.body, ['phone', 'custom_attributes']), 'phone') ?? '';
		// Documented: this call has errors of its own form.
		if (!/^\+\d{7,15}$/.test(phone)) {
			const body = { error_key: 'invalid_phone_number', message: 'Phone number is not valid' };
			return { status: 400, body };
		}
		request.wrote(phone);
		return ok({ type: 'phone_call_redirect', phone });
	}

	const content = '/export/content/data';
	const reporting = '/export/reporting_data';
	const enqueueKeys = ['dataset_id', 'attribute_ids', 'start_time', 'end_time'];
	const contentKeys = ['created_at_after', 'created_at_before'];
	const contentFile = '/download/content/data';
	const reportingFile = '/download/reporting_data';
	return [
		{
			method: 'POST',
			path: content,
			scope,
			handle: start('content', contentKeys, 1, 'message data export'),
		},
		{
			method: 'GET',
			path: `${content}/:jobIdentifier`,
			scope,
			handle: progress('completed', contentFile),
		},
		{ method: 'POST', path: '/export/cancel/:jobIdentifier', scope, handle: cancel },
		{ method: 'GET', path: `${contentFile}/:jobIdentifier`, scope, handle: download },
		{
			method: 'GET',
			path: `${reporting}/get_datasets`,
			scope,
			handle: () => whole(datasets),
		},
		{
			method: 'POST',
			path: `${reporting}/enqueue`,
			scope,
			handle: start('reporting', enqueueKeys, 5, 'reporting export'),
		},
		{
			method: 'GET',
			path: `${reporting}/:jobIdentifier`,
			scope,
			handle: ofApp(progress('complete', reportingFile)),
		},
		{ method: 'GET', path: `${reportingFile}/:jobIdentifier`, scope, handle: ofApp(download) },
		{ method: 'GET', path: '/admins/activity_logs', scope, handle: getLogs },
		{ method: 'POST', path: '/admins/activity_logs/search', scope, handle: searchLogs },
		{
			method: 'GET',
			path: '/admins/activity_log_event_types',
			scope,
			handle: () =>
				ok({
					type: 'activity_log_event_type.list',
					event_types: ['admin_login_success', 'message_deletion'],
				}),
		},
		{
			method: 'GET',
			path: '/jobs/status/:jobId',
			scope,
			handle: ({ params }) =>
				ok(jobs.find(params.jobId) ?? refuse(404, 'job_not_found', 'Job Not Found')),
		},
		{ method: 'POST', path: '/phone_call_redirects', scope, handle: movePhoneCall },
	];
}
