import { isObject, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { samples } from '../../samples';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { fieldsOf, flag, objectBody, objectOf, oneOf, whole } from '../input';
import { merged } from '../record';
import { api, byIds, ok } from '../reply';

const shape = {
	routing_mode: oneOf('broadcast', 'assigned', 'hybrid'),
	chat_limit: objectOf({
		enabled: flag,
		limit: whole(0, 20),
		limit_type: oneOf('account', 'agent'),
		allow_agent_override: flag,
	}),
	skill_routing: objectOf({ enabled: flag, max_wait_time: whole(5, 300) }),
	reassignment: objectOf({ enabled: flag, timeout: whole(10, 120) }),
	auto_idle: objectOf({
		enabled: flag,
		reassignments_before_idle: whole(1, 20),
		new_status: oneOf('away', 'invisible'),
	}),
	auto_accept: objectOf({ enabled: flag }),
};

const enveloped = (data: unknown): Reply => ok({ data });

/** The bare settings, without the envelope of the answer (observed for the account, inferred for agents). */
function changesIn(body: JsonObject): JsonObject {
	const changes = fieldsOf(body, shape);
	return Object.keys(changes).length > 0 ? changes : refuse(400, 'The body holds no setting');
}

export function routingRoutes({ routing }: ZendeskDesk): Route[] {
	const settingsOf = (id: string | number | undefined): JsonObject =>
		routing.agent(id) ?? refuse(404);

	function updateAccount(request: IncomingRequest): Reply {
		routing.account = merged(routing.account, changesIn(objectBody(request)));
		request.wrote('routing_settings/account');
		return enveloped(routing.account);
	}

	function store(request: IncomingRequest, settings: JsonObject): JsonObject {
		const id = Number(settings.agent_id);
		routing.setAgent(id, settings);
		request.wrote(`routing_settings/agents/${id}`);
		return settings;
	}

	function updateAgent(request: IncomingRequest, id: string | number | undefined): Reply {
		const body = objectBody(request);
		if ('agent_id' in body) refuse(400, 'agent_id is read-only and must not be sent in the body');
		return enveloped(store(request, merged(settingsOf(id), changesIn(body))));
	}

	/** The form of the body is not known; this one is made up. Nothing is stored if one agent is refused. */
	function updateMany(request: IncomingRequest): Reply {
		const { data } = objectBody(request);
		if (!Array.isArray(data)) return refuse(400, 'The body must hold data, a list');
		const all = data.map((entry: unknown) => {
			if (!isObject(entry)) return refuse(400, 'data must hold objects');
			const id = whole(1)(entry.agent_id, 'agent_id') as number;
			const before = routing.agent(id) ?? refuse(400, `${id} is no agent`);
			return merged(before, fieldsOf(entry, shape));
		});
		return enveloped(all.map((settings) => store(request, settings)));
	}

	function getMany(request: IncomingRequest): Reply {
		const idOf = ({ agent_id }: JsonObject): number => Number(agent_id);
		return enveloped(byIds(request, routing.all(), { idOf, size: 100, most: 1000 }));
	}

	const account = `${api}/routing_settings/account`;
	const agents = `${api}/routing_settings/agents`;
	const one = `${agents}/:agentId`;
	const [me] = samples.zendesk.agentIds;
	const get = ({ params }: IncomingRequest): Reply => enveloped(settingsOf(params.agentId));
	const update = (request: IncomingRequest): Reply => updateAgent(request, request.params.agentId);
	return [
		{ method: 'GET', path: account, scope: 'read', handle: () => enveloped(routing.account) },
		{ method: 'PATCH', path: account, scope: 'write', handle: updateAccount },
		{ method: 'GET', path: agents, scope: 'read', handle: getMany },
		{ method: 'PATCH', path: agents, scope: 'write', handle: updateMany },
		{ method: 'GET', path: `${agents}/me`, scope: 'read', handle: () => enveloped(settingsOf(me)) },
		{
			method: 'PATCH',
			path: `${agents}/me`,
			scope: 'write',
			handle: (request) => updateAgent(request, me),
		},
		{ method: 'GET', path: one, scope: 'read', handle: get },
		{ method: 'PATCH', path: one, scope: 'write', handle: update },
	];
}
