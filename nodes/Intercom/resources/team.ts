import { textOrNull } from '../../shared/base/record';
import { numberInput, type Resource, returnAllOrLimit, wholeList } from '../../shared/operation';
import { inPath, teamId } from '../locators';
import { operation } from '../vendor';

const output = {
	simplified: ['id', 'name', 'admin_ids', 'assignment_limit', 'distribution_method'],
};

const oneTeam = inPath(teamId);

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many teams',
	description: 'Get a list of teams',
	request: { method: 'GET', path: '/teams' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'teams' },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a team',
	description: 'Get a team with the IDs of its teammates',
	request: { method: 'GET', path: '/teams/{teamId}' },
	resend: 'safe',
	fields: [oneTeam],
	output,
});

const getMetrics = operation({
	value: 'getMetrics',
	name: 'Get Metrics',
	action: 'Get the metrics of a team',
	description: 'Get how many open, idle and snoozed conversations each teammate of a team has',
	request: { method: 'GET', path: '/teams/{teamId}/metrics' },
	resend: 'safe',
	fields: [
		oneTeam,
		...returnAllOrLimit,
		numberInput({
			displayName: 'Idle After (Seconds)',
			name: 'idleThreshold',
			typeOptions: { minValue: 1, maxValue: 86_400, numberPrecision: 0 },
			default: 1800,
			description: 'Number of seconds without an answer after which a conversation counts as idle',
			query: 'idle_threshold',
		}),
	],
	list: { ...wholeList, sameAs: ({ admin_id }) => textOrNull(admin_id) },
	output: { from: 'data' },
});

export const team: Resource = {
	value: 'team',
	name: 'Team',
	operations: [get, getMany, getMetrics],
};
