import { emailAddress, type Field, field, textInput } from '../../../shared/operation';
import { numericId } from '../../fields';
import { inBody, roleId } from '../../locators';

/** The fields of an agent that most workflows need. */
export const agentFields = [
	'id',
	'email',
	'display_name',
	'first_name',
	'last_name',
	'enabled',
	'role_id',
	'department_ids',
	'skill_ids',
	'last_login',
];

export const displayName = textInput({
	displayName: 'Display Name',
	name: 'displayName',
	example: 'Tove',
	description: 'Name that visitors see',
	body: 'display_name',
});

export const email = field({
	displayName: 'Email',
	name: 'email',
	type: 'string',
	default: '',
	placeholder: 'name@email.com',
	description: 'Email address that the agent signs in with',
	body: 'email',
	convert: emailAddress,
});

export const firstName = textInput({
	displayName: 'First Name',
	name: 'firstName',
	example: 'Tove',
	description: 'First name of the agent',
	body: 'first_name',
});

export const lastName = textInput({
	displayName: 'Last Name',
	name: 'lastName',
	example: 'Lindh',
	description: 'Last name of the agent',
	body: 'last_name',
});

/** Only when the agent is created (documented). */
export const password = textInput({
	displayName: 'Password',
	name: 'password',
	typeOptions: { password: true },
	required: true,
	example: 'a long phrase of your own',
	description: 'Initial password of the agent',
	body: 'password',
});

/** The role of an agent, who must have one. */
export const role: Field = { ...inBody(roleId, 'role_id'), convert: numericId };
