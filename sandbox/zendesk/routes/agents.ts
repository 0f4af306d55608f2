import { isPlausibleEmail, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { samples } from '../../samples';
import type { ZendeskDesk } from '../desk';
import { refuse, refuseField } from '../errors';
import { bodyWithout, fieldsOf, flag, text, whole, type Check } from '../input';
import { membershipsOf } from '../memberships';
import { merged, without } from '../record';
import { api, byIds, gone, ok } from '../reply';
import { staffDefaults } from '../seeds/staff';
import type { Row } from '../table';
import { isoOf } from '../time';

const emailText: Check = (value, key) =>
	typeof value === 'string' && isPlausibleEmail(value)
		? value
		: refuseField(key, `${key} is not a valid email address`);

/** Departments and skills are read-only: an agent gets them by their members (documented). */
const shape = {
	email: emailText,
	first_name: text,
	last_name: text,
	display_name: text,
	enabled: flag,
	role_id: whole(1),
};

const required = [
	...['email', 'first_name', 'last_name', 'display_name', 'password', 'enabled', 'role_id'],
];

export function agentRoutes(desk: ZendeskDesk): Route[] {
	const { agents, roles, shortcuts } = desk.tables;
	const myself = { params: { agentId: String(samples.zendesk.agentIds[0]) } };
	const shown = (agent: Row): Reply => ok({ ...agent, ...membershipsOf(agent, desk.tables) });
	const agentOf = ({ params }: Pick<IncomingRequest, 'params'>): Row =>
		agents.find(params.agentId) ?? refuse(404);
	const ofEmail = (email: unknown): Row | undefined =>
		agents.all().find((agent) => agent.email === email);

	function checked(values: JsonObject, before?: Row): JsonObject {
		const holder = 'email' in values ? ofEmail(values.email) : undefined;
		if (holder && holder.id !== before?.id) refuse(400, 'email belongs to another agent');
		if ('role_id' in values && !roles.find(Number(values.role_id))) {
			refuse(400, 'role_id names no role');
		}
		return values;
	}

	/** Documented: such accounts only read their agents here. */
	const standAlone =
		(handle: (request: IncomingRequest) => Reply) =>
		(request: IncomingRequest): Reply =>
			desk.integrated ? refuse(403) : handle(request);

	function getMany(request: IncomingRequest): Reply {
		const rules = { idOf: ({ id }: Row) => Number(id), size: 100, most: 1000 };
		return ok(byIds(request, agents.all(), rules).map((agent) => shown(agent).body));
	}

	function create(request: IncomingRequest): Reply {
		const values = checked(fieldsOf(bodyWithout(request), { ...shape, password: text }, required));
		const known = without(values, 'password');
		const create_date = isoOf(request.now);
		const agent = agents.create({
			...staffDefaults.agent(),
			create_date,
			last_login: null,
			...known,
		});
		request.wrote(agents.keyOf(agent));
		return { ...shown(agent), status: 201 };
	}

	function change(request: IncomingRequest, agent: Row): Reply {
		const changes = checked(fieldsOf(bodyWithout(request), shape), agent);
		request.wrote(agents.keyOf(agent));
		return shown(agents.put(merged(agent, changes)));
	}

	function remove(request: IncomingRequest): Reply {
		const agent = agentOf(request);
		agents.remove(agent);
		request.wrote(agents.keyOf(agent));
		return gone;
	}

	function removeShortcuts(request: IncomingRequest): Reply {
		const agent = agentOf(request);
		const isOwn = ({ scope, agents: owners }: Row): boolean =>
			scope === 'agent' && Array.isArray(owners) && owners[0] === agent.id;
		for (const row of shortcuts.all().filter(isOwn)) shortcuts.remove(row);
		request.wrote(agents.keyOf(agent));
		return gone;
	}

	const list = `${api}/agents`;
	const one = `${list}/:agentId`;
	const me = `${list}/me`;
	const getMe = (): Reply => shown(agentOf(myself));
	const byEmail = ({ params }: IncomingRequest): Reply =>
		shown(ofEmail(params.email) ?? refuse(404));
	const update = (request: IncomingRequest): Reply => change(request, agentOf(request));
	const updateMe = (request: IncomingRequest): Reply => change(request, agentOf(myself));
	return [
		{ method: 'GET', path: list, scope: 'read', handle: getMany },
		{ method: 'POST', path: list, scope: 'write', handle: standAlone(create) },
		{ method: 'GET', path: me, scope: 'read', unrestricted: true, handle: getMe },
		{ method: 'PUT', path: me, scope: 'write', handle: updateMe },
		{ method: 'GET', path: `${list}/email/:email`, scope: 'read', handle: byEmail },
		{ method: 'GET', path: one, scope: 'read', handle: (request) => shown(agentOf(request)) },
		{ method: 'PUT', path: one, scope: 'write', handle: standAlone(update) },
		{ method: 'DELETE', path: one, scope: 'write', handle: standAlone(remove) },
		{ method: 'DELETE', path: `${one}/shortcuts`, scope: 'write', handle: removeShortcuts },
	];
}
