import { type Field, locator } from '../shared/operation';

/** The place of an ID in an address of the API, such as the search of chats gives; no other form is known. */
const urlOf = (resource: string, id: string) => ({
	example: `https://acmehelp.zendesk.com/api/v2/chat/${resource}/${id}`,
	pattern: `/${resource}/([^/?#]+)`,
});

const inPath = { path: true } as const;

export const chatId = {
	...locator({
		displayName: 'Chat',
		name: 'chatId',
		description: 'The chat or offline message',
		list: 'searchChats',
		id: '2051.4820193.VbN3xKqLr8TtY',
		url: urlOf('chats', '2051.4820193.VbN3xKqLr8TtY'),
	}),
	...inPath,
};

export const visitorId = {
	...locator({
		displayName: 'Visitor',
		name: 'visitorId',
		description: 'The visitor; the list shows those of the latest chats',
		list: 'searchVisitors',
		id: '4820193.kTz7QwLmNpRs2V',
		url: urlOf('visitors', '4820193.kTz7QwLmNpRs2V'),
	}),
	...inPath,
};

export const agentId = {
	...locator({
		displayName: 'Agent',
		name: 'agentId',
		description: 'The agent',
		list: 'searchAgents',
		id: '3301',
		url: urlOf('agents', '3301'),
	}),
	...inPath,
};

export const departmentId = {
	...locator({
		displayName: 'Department',
		name: 'departmentId',
		description: 'The department',
		list: 'searchDepartments',
		id: '7001',
		url: urlOf('departments', '7001'),
	}),
	...inPath,
};

export const banId = {
	...locator({
		displayName: 'Ban',
		name: 'banId',
		description: 'The ban of a visitor or of an IP address',
		list: 'searchBans',
		id: '70120',
		url: urlOf('bans', '70120'),
	}),
	...inPath,
};

export const roleId = {
	...locator({
		displayName: 'Role',
		name: 'roleId',
		description: 'The role',
		list: 'searchRoles',
		id: '3',
		url: urlOf('roles', '3'),
	}),
	...inPath,
};

export const skillId = {
	...locator({
		displayName: 'Skill',
		name: 'skillId',
		description: 'The skill',
		list: 'searchSkills',
		id: '12',
		url: urlOf('skills', '12'),
	}),
	...inPath,
};

export const goalId = {
	...locator({
		displayName: 'Goal',
		name: 'goalId',
		description: 'The goal',
		list: 'searchGoals',
		id: '5204',
		url: urlOf('goals', '5204'),
	}),
	...inPath,
};

export const triggerId = {
	...locator({
		displayName: 'Trigger',
		name: 'triggerId',
		description: 'The trigger, which may be named instead of its ID as well',
		list: 'searchTriggers',
		id: '66210',
		url: urlOf('triggers', '66210'),
	}),
	...inPath,
};

/** The name of a shortcut is its ID today (documented). */
export const shortcutName = {
	...locator({
		displayName: 'Shortcut',
		name: 'shortcutName',
		description: 'The shortcut, whose ID is its name today',
		list: 'searchShortcuts',
		id: 'delivery-time',
		url: urlOf('shortcuts', 'delivery-time'),
	}),
	...inPath,
};

/** The same input where the ID goes into the body. */
export const inBody = (input: Field, body: string): Field => ({ ...input, path: undefined, body });

/** The same input where the ID goes into the query. */
export const inQuery = (input: Field, query: string): Field => ({
	...input,
	path: undefined,
	query,
});
