import { locator } from '../shared/operation';

/**
 * Inferred: the pages of the settings have the ID in their address (observed), but their whole form is not known, so the
 * last number of the length of an ID is taken.
 */
export const idInUrl = '^(?:[\\s\\S]*\\D)?(\\d{15,19})(?!\\d)';

const urlOf = (page: string, id: string) => ({
	example: `https://salesiq.zoho.com/acmehelp/settings/${page}/${id}`,
	pattern: idInUrl,
});

const inPath = { path: true } as const;

export const departmentId = {
	...locator({
		displayName: 'Department',
		name: 'departmentId',
		description: 'The department',
		list: 'searchDepartments',
		id: '731900000000003409',
		url: urlOf('departments', '731900000000003409'),
	}),
	...inPath,
};

export const operatorId = {
	...locator({
		displayName: 'Operator',
		name: 'operatorId',
		description: 'The operator',
		list: 'searchOperators',
		id: '731900000000215001',
		url: urlOf('operators', '731900000000215001'),
	}),
	...inPath,
};

export const brandId = {
	...locator({
		displayName: 'Brand',
		name: 'brandId',
		description: 'The brand, which the API calls app',
		list: 'searchBrands',
		id: '731900000000118024',
		url: urlOf('brands', '731900000000118024'),
	}),
	...inPath,
};

const tag = locator({
	displayName: 'Tag',
	name: 'tagId',
	description: 'The tag',
	list: 'searchTags',
	id: '731900000000512033',
	url: urlOf('tags', '731900000000512033'),
});

export const tagId = { ...tag, ...inPath };

export const tagIdInQuery = { ...tag, query: 'id' } as const;
