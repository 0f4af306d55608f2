import { samples } from '../../sandbox';

const { intercom, acquire } = samples;
const [adminId] = intercom.adminIds;
const [departmentId] = acquire.departmentIds;

type Parameters = Record<string, unknown>;

/** What only the builder can choose, by example and node: the parameters that are empty in the files. */
export const choices: Readonly<Record<string, Readonly<Record<string, Parameters>>>> = {
	'each-event-once': { 'Send a Welcome': { adminId } },
	'hand-over-to-a-person': { 'Invite the Department': { departmentIds: [departmentId] } },
	'route-hot-leads': { 'Assign to Sales': { adminId, teamId: intercom.teamId } },
};
