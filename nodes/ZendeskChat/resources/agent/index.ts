import {
	byId,
	deleted,
	emailAddress,
	field,
	removeById,
	type Resource,
	returnAllOrLimit,
	updateFields,
} from '../../../shared/operation';
import { enabledAsNumber, withEnabledAsNumber } from '../../fields';
import { agentId } from '../../locators';
import { agentsInSupport } from '../../notices';
import { operation } from '../../vendor';
import { agentFields, displayName, email, firstName, lastName, password, role } from './fields';

const output = { simplified: agentFields };

// Documented as 1 or 0, for agents as well.
const enabled = enabledAsNumber('agent');

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create an agent',
	description: 'Create an agent; it joins departments with Department > Update',
	request: { method: 'POST', path: '/api/v2/chat/agents' },
	resend: 'unsafe', // The second request would be refused, since the email is taken, and hide that the first one worked.
	fields: [
		agentsInSupport,
		{ ...email, required: true },
		{ ...firstName, required: true },
		{ ...lastName, required: true },
		{ ...displayName, required: true },
		password,
		role,
		enabled,
	],
	output,
});

const remove = operation({
	...removeById('an agent'),
	request: { method: 'DELETE', path: '/api/v2/chat/agents/{agentId}' },
	fields: [agentsInSupport, agentId],
});

const deleteShortcuts = operation({
	value: 'deleteShortcuts',
	name: 'Delete Shortcuts',
	action: 'Delete the shortcuts of an agent',
	description: 'Delete all personal shortcuts of an agent for good, which cannot be undone',
	request: { method: 'DELETE', path: '/api/v2/chat/agents/{agentId}/shortcuts' },
	resend: 'safe',
	fields: [agentId],
	output: deleted,
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get an agent',
	description: 'Get an agent by ID',
	request: { method: 'GET', path: '/api/v2/chat/agents/{agentId}' },
	resend: 'safe',
	fields: [agentId],
	output,
});

const getByEmail = operation({
	value: 'getByEmail',
	name: 'Get by Email',
	action: 'Get an agent by email',
	description: 'Get an agent by the email address that they sign in with',
	request: { method: 'GET', path: '/api/v2/chat/agents/email/{email}' },
	resend: 'safe',
	fields: [
		field({
			displayName: 'Email',
			name: 'email',
			type: 'string',
			required: true,
			default: '',
			placeholder: 'name@email.com',
			description: 'Email address of the agent',
			path: true,
			convert: emailAddress,
		}),
	],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many agents',
	description: 'Get a list of agents',
	request: { method: 'GET', path: '/api/v2/chat/agents' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: byId({ since: { query: 'since_id' }, pageSize: { query: 'limit', largest: 100 } }), // Observed: 100; a largest page is not documented.
	output,
});

const getMe = operation({
	value: 'getMe',
	name: 'Get Me',
	action: 'Get the agent of a credential',
	description: 'Get the agent whose token the credential holds',
	request: { method: 'GET', path: '/api/v2/chat/agents/me' },
	resend: 'safe',
	fields: [],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update an agent',
	description: 'Change an agent; departments and skills are changed by their members',
	request: { method: 'PUT', path: '/api/v2/chat/agents/{agentId}' },
	resend: 'safe', // The values are set: the same request twice leaves the same agent.
	updates: true,
	current: { read: get, inBodyForm: withEnabledAsNumber },
	fields: [
		agentsInSupport,
		agentId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			displayName,
			email,
			enabled,
			firstName,
			lastName,
			{ ...role, required: undefined },
		]),
	],
	output,
});

const updateMe = operation({
	value: 'updateMe',
	name: 'Update Me',
	action: 'Update the agent of a credential',
	description:
		'Change the names or the email address of the agent whose token the credential holds',
	request: { method: 'PUT', path: '/api/v2/chat/agents/me' },
	resend: 'safe',
	updates: true,
	current: { read: getMe },
	fields: [
		agentsInSupport,
		updateFields('Fields of your own profile to update; those you leave out stay unchanged', [
			displayName,
			email,
			firstName,
			lastName,
		]),
	],
	output,
});

export const agent: Resource = {
	value: 'agent',
	name: 'Agent',
	operations: [create, remove, deleteShortcuts, get, getByEmail, getMany, getMe, update, updateMe],
};
