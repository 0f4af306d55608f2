import { at } from '../../shared/base/record';
import {
	additionalFields,
	filters,
	longTextInput,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	switchInput,
	updateFields,
} from '../../shared/operation';
import { cannedResponseId } from '../contentLocators';
import { departmentId, optional, placed } from '../locators';
import { cannedResponsePages } from '../paging';
import { order, sortBy, withOrder } from '../sorting';
import { inText } from '../texts';
import { operation } from '../vendor';

const responses = '/api/v2/{screenName}/cannedresponses';
const oneResponse = `${responses}/{cannedResponseId}` as const;

const output = {
	from: 'data',
	simplified: [
		'id',
		'content',
		'public',
		'enabled',
		'associate_with_all_departments',
		'category_ids',
		'category_names',
		'usage_count',
		'last_used_time',
		'created_time',
		'modified_time',
	],
};

const categoryIds = recordsInput({
	displayName: 'Category Names or IDs',
	name: 'categoryIds',
	list: 'getCannedResponseCategories',
	hint: 'Without them it belongs to the general category',
	body: 'category_ids',
});

const contentTexts = {
	displayName: 'Content',
	name: 'content',
	example: 'Good morning, which lamp is it about?',
	description: 'Text that operators send with it',
	body: 'content',
} as const;

const inBody = {
	body: 'department_id',
	description: 'The department whose operators can use it',
} as const;

const forAllDepartments = inText(
	switchInput({
		displayName: 'For All Departments',
		name: 'forAllDepartments',
		default: true,
		description: 'Whether the operators of every department can use it',
		body: 'associate_with_all_departments',
	}),
);

// Of those who sign in for the credential, that is.
const isPublic = inText(
	switchInput({
		displayName: 'Public',
		name: 'isPublic',
		default: true,
		description: 'Whether others can use it than the operator behind the credential',
		body: 'public',
	}),
);

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a canned response',
	description: 'Create a text that operators send with a few keys',
	request: { method: 'POST', path: responses, scope: 'cannedresponses.CREATE' },
	resend: 'unsafe', // Sent twice it makes two of them.
	fields: [
		longTextInput({ ...contentTexts, required: true }), // Inferred: that it is mandatory.
		forAllDepartments,
		placed(departmentId, {
			...inBody,
			displayOptions: { show: { forAllDepartments: [false] } },
		}),
		additionalFields([categoryIds, isPublic]),
	],
	output,
});

const remove = operation({
	...removeById('a canned response'),
	request: { method: 'DELETE', path: oneResponse, scope: 'cannedresponses.DELETE' },
	fields: [cannedResponseId],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a canned response',
	description: 'Get a canned response by ID',
	request: { method: 'GET', path: oneResponse, scope: 'cannedresponses.READ' },
	resend: 'safe',
	fields: [cannedResponseId],
	output,
});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many canned responses',
	description: 'Get a list of canned responses',
	request: { method: 'GET', path: responses, scope: 'cannedresponses.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			optional(departmentId, {
				query: 'department_id',
				description: 'Only canned responses of this department',
			}),
			order,
			sortBy({ last_used_time: 'Last Use', usage_count: 'Number of Uses' }),
		]),
	],
	adjust: withOrder,
	list: cannedResponsePages,
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a canned response',
	description: 'Change the text, place or state of a canned response',
	request: { method: 'PUT', path: oneResponse, scope: 'cannedresponses.UPDATE' },
	resend: 'safe', // The values are set: the same request twice leaves the same response.
	updates: true,
	current: {
		read: get,
		// Of its categories the answer tells ID and name (documented); its department it does not tell.
		inBodyForm: ({ categories, ...record }) => ({
			...record,
			category_ids: (categories as unknown[]).map((category) => at(category, 'id')),
		}),
	},
	fields: [
		cannedResponseId,
		updateFields('Fields to update; those you leave out stay unchanged', [
			categoryIds,
			longTextInput(contentTexts),
			optional(departmentId, inBody),
			inText(
				switchInput({
					displayName: 'Enabled',
					name: 'enabled',
					description: 'Whether the canned response is enabled',
					body: 'enabled',
				}),
			),
			forAllDepartments,
			isPublic,
		]),
	],
	output,
});

export const cannedResponse: Resource = {
	value: 'cannedResponse',
	name: 'Canned Response',
	operations: [create, remove, get, getMany, update],
};
