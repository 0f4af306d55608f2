import { first, wholeNumber } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith } from '../input';
import { ok, whole } from '../paging';
import { me } from '../render';
import type { Row, Table } from '../table';

/** Teammates, teams, segments, subscription types and notes: what is only read, but for the away mode. */
export function workspaceRoutes(desk: IntercomDesk): Route[] {
	const { admins, awayReasons, notes, segments, subscriptionTypes, teams } = desk.tables;

	const one =
		(table: Table, name: string, code: string, words: string) =>
		({ params }: IncomingRequest): Reply =>
			ok(table.find(params[name]) ?? refuse(404, code, words));

	function setAway(request: IncomingRequest): Reply {
		const keys = ['away_mode_enabled', 'away_mode_reassign', 'away_status_reason_id'];
		const body = bodyWith(request.body, keys);
		const admin =
			admins.find(request.params.adminId) ?? refuse(404, 'admin_not_found', 'Admin Not Found');
		const { away_mode_enabled, away_mode_reassign, away_status_reason_id: reason = null } = body;
		if (typeof away_mode_enabled !== 'boolean' || typeof away_mode_reassign !== 'boolean') {
			return refuse(400, 'parameter_invalid', 'away_mode_enabled must be a boolean');
		}
		if (desk.awayReasonIsMandatory && away_mode_enabled && reason === null) {
			return refuse(400, 'away_status_reason_mandatory', 'Away status reason is required');
		}
		Object.assign(admin, { away_mode_enabled, away_mode_reassign, away_status_reason_id: reason });
		request.wrote(admin.id);
		return ok(admin);
	}

	function getMetrics(request: IncomingRequest): Reply {
		const team =
			teams.find(request.params.teamId) ?? refuse(404, 'team_not_found', 'Team Not Found');
		const threshold = wholeNumber(first(request.query, 'idle_threshold'), 1800);
		if (!(threshold >= 1 && threshold <= 86_400)) {
			return refuse(400, 'parameter_invalid', 'idle_threshold is not valid');
		}
		const rows = (team.admin_ids as number[]).map((id, index) => ({
			admin_id: String(id),
			open: 3 + index,
			idle: 1,
			snoozed: index,
		}));
		return whole(rows, 'data', 'team_metric.list');
	}

	function getSegments(request: IncomingRequest): Reply {
		const counted = first(request.query, 'include_count') === 'true';
		const withCount = (row: Row): object => ({
			...row,
			...(counted && {
				count: [...desk.contacts.values()].filter((one) => one.segments.has(row.id)).length,
			}),
		});
		return whole(segments.all().map(withCount), 'segments', 'segment.list');
	}

	const scope = 'read_write_users';
	const oneNote = one(notes, 'noteId', 'not_found', 'Resource Not Found');
	const oneSegment = one(segments, 'segmentId', 'not_found', 'Resource Not Found');
	const oneAdmin = one(admins, 'adminId', 'admin_not_found', 'Admin Not Found');
	const oneTeam = one(teams, 'teamId', 'team_not_found', 'Team Not Found');
	return [
		{ method: 'GET', path: '/me', unrestricted: true, handle: () => ok(me) },
		{
			method: 'GET',
			path: '/admins',
			scope,
			handle: () => whole(admins.all(), 'admins', 'admin.list'),
		},
		{ method: 'GET', path: '/admins/:adminId', scope, handle: oneAdmin },
		{ method: 'PUT', path: '/admins/:adminId/away', scope, handle: setAway },
		{
			method: 'GET',
			path: '/away_status_reasons',
			scope,
			handle: () => whole(awayReasons.all()),
		},
		{
			method: 'GET',
			path: '/teams',
			scope,
			handle: () => whole(teams.all(), 'teams', 'team.list'),
		},
		{ method: 'GET', path: '/teams/:teamId', scope, handle: oneTeam },
		{ method: 'GET', path: '/teams/:teamId/metrics', scope, handle: getMetrics },
		{ method: 'GET', path: '/segments', scope, handle: getSegments },
		{ method: 'GET', path: '/segments/:segmentId', scope, handle: oneSegment },
		{
			method: 'GET',
			path: '/subscription_types',
			scope,
			handle: () => whole(subscriptionTypes.all()),
		},
		{ method: 'GET', path: '/notes/:noteId', scope, handle: oneNote },
	];
}
