import { type Field, locator, optionalLocator } from '../shared/operation';

/** The place of an ID in an address of the API; how addresses of the app look is not documented (inferred). */
export const urlOf = (path: string, id: string) => ({
	example: `https://5mkg3t.acquire.io/api/v1/${path}/${id}`,
	pattern: `/${path}/(\\d+)`,
});

export const inPath = { path: true } as const;

export const contactId = {
	...locator({
		displayName: 'Contact',
		name: 'contactId',
		description: 'The contact',
		list: 'searchContacts',
		id: '482',
		url: urlOf('crm/objects/contact', '482'),
	}),
	...inPath,
};

export const companyId = {
	...locator({
		displayName: 'Company',
		name: 'companyId',
		description: 'The company',
		list: 'searchCompanies',
		id: '7',
		url: urlOf('crm/objects/company', '7'),
	}),
	...inPath,
};

export const caseId = {
	...locator({
		displayName: 'Case',
		name: 'caseId',
		description: 'The case',
		list: 'searchCases',
		id: '911',
		url: urlOf('crm/objects/case', '911'),
	}),
	...inPath,
};

export const attributeId = {
	...locator({
		displayName: 'Custom Attribute',
		name: 'attributeId',
		description: 'The custom attribute',
		list: 'searchAttributes',
		id: '34',
		url: urlOf('crm/objects/object-field', '34'),
	}),
	...inPath,
};

export const tagId = {
	...locator({
		displayName: 'Tag',
		name: 'tagId',
		description: 'The tag',
		list: 'searchTags',
		id: '12',
		url: urlOf('crm/tag', '12'),
	}),
	...inPath,
};

export const blockId = {
	...locator({
		displayName: 'Block',
		name: 'blockId',
		description: 'The block of a contact, which has an ID of its own',
		list: 'searchBlocks',
		id: '31',
		url: urlOf('crm/block-visitor', '31'),
	}),
	...inPath,
};

export const userId = {
	...locator({
		displayName: 'User',
		name: 'userId',
		description: 'The user, who may be an agent',
		list: 'searchUsers',
		id: '5',
		url: urlOf('account/user', '5'),
	}),
	...inPath,
};

export const roleId = {
	...locator({
		displayName: 'Role',
		name: 'roleId',
		description: 'The role',
		list: 'searchRoles',
		id: '2',
		url: urlOf('account/role', '2'),
	}),
	...inPath,
};

export const departmentId = {
	...locator({
		displayName: 'Department',
		name: 'departmentId',
		description: 'The department',
		list: 'searchDepartments',
		id: '21',
		url: urlOf('account/department', '21'),
	}),
	...inPath,
};

export const shortcutId = {
	...locator({
		displayName: 'Shortcut',
		name: 'shortcutId',
		description: 'The shortcut',
		list: 'searchShortcuts',
		id: '51',
		url: urlOf('crm/message-shortcut', '51'),
	}),
	...inPath,
};

/** A user who plays a part. */
export const userLocator = (
	of: { displayName: string; name: string; description: string },
	target: Pick<Field, 'query' | 'body' | 'convert'>,
): Field => ({
	...optionalLocator({
		...of,
		list: 'searchUsers',
		id: '5',
		url: urlOf('account/user', '5'),
	}),
	...target,
});

/** The same input where the ID goes elsewhere. */
export const placed = (
	input: Field,
	target: Pick<Field, 'query' | 'body' | 'identifies' | 'convert'>,
): Field => ({ ...input, path: undefined, ...target });
