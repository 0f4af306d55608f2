import { samples } from '../../sandbox';

const { intercom, acquire } = samples;
const [departmentId] = acquire.departmentIds;

type Parameters = Record<string, unknown>;

const chosen = (value: string, cachedResultName: string) => ({
	...{ __rl: true, mode: 'list', value, cachedResultName },
});
const adminId = chosen(intercom.adminIds[0], 'Tove Lindh');

/** What only the builder can choose, by example and node: the parameters that are empty in the files. */
export const choices: Readonly<Record<string, Readonly<Record<string, Parameters>>>> = {
	'each-event-once': { 'Send a Welcome': { adminId } },
	'hand-over-to-a-person': { 'Invite the Department': { departmentIds: [departmentId] } },
	'route-hot-leads': { 'Assign to Sales': { adminId, teamId: chosen(intercom.teamId, 'Lamps') } },
};
