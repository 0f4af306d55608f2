import {
	choiceInput,
	type Convert,
	deleted,
	listInput,
	listOf,
	type Resource,
	returnAllOrLimit,
	textInput,
	wholeList,
} from '../../shared/operation';
import { inPath, tagId } from '../locators';
import { operation } from '../vendor';

const output = { simplified: ['id', 'name'] };
const outputOfCompanies = { simplified: ['id', 'name', 'company_ids', 'company_names'] };
const request = { method: 'POST', path: '/tags' } as const;
const oneTag = inPath(tagId);

const name = textInput({
	displayName: 'Name',
	name: 'name',
	required: true,
	example: 'Trial',
	description: 'Name of the tag; upper and lower case count as the same',
	body: 'name',
});

/** IDs as the objects that the vendor wants. */
const references =
	(key: string, more: object = {}): Convert =>
	(value, input) =>
		(listOf()(value, input) as unknown[] | undefined)?.map((id) => ({ [key]: id, ...more }));

const companiesBy = choiceInput({
	displayName: 'Identify Companies By',
	name: 'companiesBy',
	noDataExpression: true,
	choices: { id: 'ID', companyId: 'Company ID' },
	description:
		'Whether the IDs are those of Intercom, or those that your own system gave the companies',
});

const companyIds = (by: 'id' | 'companyId', more?: object) =>
	listInput({
		displayName: by === 'id' ? 'IDs' : 'Company IDs',
		name: by === 'id' ? 'ids' : 'companyIds',
		required: true,
		example: by === 'id' ? '66021be7c4a95d10f2e83b7a' : 'acct-551,acct-552',
		description:
			by === 'id'
				? 'IDs that Intercom gave the companies, separated by commas'
				: 'IDs that your own system gave the companies, separated by commas',
		displayOptions: { show: { companiesBy: [by] } },
		body: 'companies',
		convert: references(by === 'id' ? 'id' : 'company_id', more),
	});

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get a list of tags',
	request: { method: 'GET', path: '/tags' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: wholeList,
	output: { ...output, from: 'data' },
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a tag',
	description: 'Get a tag by ID',
	request: { method: 'GET', path: '/tags/{tagId}' },
	resend: 'safe',
	fields: [oneTag],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create or Get',
	action: 'Create or get a tag',
	description: 'Create a tag, or get the one that has this name already',
	request,
	resend: 'safe', // A second request finds the tag of the first.
	fields: [name],
	output,
});

const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update a tag',
	description: 'Rename a tag',
	request,
	resend: 'safe', // The name is set: the same request twice leaves the same tag.
	fields: [
		{ ...oneTag, path: undefined, body: 'id', identifies: true },
		{
			...name,
			displayName: 'New Name',
			name: 'newName',
			description: 'New name of the tag',
		},
	],
	output,
});

const remove = operation({
	value: 'delete',
	name: 'Delete',
	action: 'Delete a tag',
	description:
		'Delete a tag for good, which cannot be undone; one that a segment uses cannot be deleted',
	request: { method: 'DELETE', path: '/tags/{tagId}' },
	resend: 'safe', // A second request finds nothing to delete.
	fields: [oneTag],
	output: deleted,
});

const tagCompanies = operation({
	value: 'tagCompanies',
	name: 'Tag Companies',
	action: 'Tag several companies',
	description: 'Add a tag to companies; a missing tag is created',
	request,
	resend: 'safe', // A company that has the tag already keeps it.
	fields: [name, companiesBy, companyIds('id'), companyIds('companyId')],
	output: outputOfCompanies,
});

const untagCompanies = operation({
	value: 'untagCompanies',
	name: 'Untag Companies',
	action: 'Untag several companies',
	description: 'Remove a tag from companies',
	request,
	resend: 'safe', // A company without the tag stays as it is.
	fields: [
		name,
		companiesBy,
		companyIds('id', { untag: true }),
		companyIds('companyId', { untag: true }),
	],
	output: outputOfCompanies,
});

const tagContacts = operation({
	value: 'tagContacts',
	name: 'Tag Contacts',
	action: 'Tag several contacts',
	description: 'Add a tag to contacts; a missing tag is created',
	request,
	resend: 'safe', // A contact that has the tag already keeps it.
	fields: [
		name,
		listInput({
			displayName: 'Contact IDs',
			name: 'contactIds',
			required: true,
			example: '65f2ac0e7b19d4c8805e3a62',
			description: 'IDs that Intercom gave the contacts, separated by commas',
			body: 'users',
			convert: references('id'),
		}),
	],
	output: { simplified: ['id', 'name', 'user_ids', 'user_names'] },
});

export const tag: Resource = {
	value: 'tag',
	name: 'Tag',
	operations: [create, remove, get, getMany, tagCompanies, tagContacts, untagCompanies, update],
};
