import { type Field, locator } from '../shared/operation';

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

const tagOf = (list: string) =>
	locator({
		displayName: 'Tag',
		name: 'tagId',
		description: 'The tag',
		list,
		id: '731900000000512033',
		url: urlOf('tags', '731900000000512033'),
	});

/** Any tag. */
export const tagId = { ...tagOf('searchTags'), ...inPath };

/** A tag that is not archived yet. */
export const activeTagId = { ...tagOf('searchActiveTags'), ...inPath };

/** A tag of the type of record that is chosen beside it. */
export const tagIdInQuery = {
	...tagOf('searchTagsOfType'),
	typeOptions: { loadOptionsDependsOn: ['recordType'] as string[] },
	query: 'id',
} as const;

/** The same input where the ID goes elsewhere, with its words there. */
export const placed = (
	input: Field,
	target: Pick<Field, 'query' | 'body' | 'description' | 'displayOptions' | 'hint'>,
): Field => ({ ...input, path: undefined, ...target });

/** The same where none need be chosen. */
export const optional = (...input: Parameters<typeof placed>): Field => ({
	...placed(...input),
	required: undefined,
});
