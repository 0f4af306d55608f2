import { at, textOf } from '../../shared/base/record';
import {
	choiceInput,
	field,
	filters,
	recordsInput,
	removeById,
	type Resource,
	returnAllOrLimit,
	textInput,
	wholeList,
} from '../../shared/operation';
import { activeTagId, tagId, tagIdInQuery } from '../locators';
import { operation } from '../vendor';

const output = {
	from: 'data',
	simplified: ['id', 'name', 'color', 'module', 'archived', 'status', 'modified_time'],
};

const tagsOfRecord = ['associated_tag_ids', 'associated_tag_names', 'failed_tag_ids'];

const recordType = choiceInput({
	displayName: 'Record Type',
	name: 'recordType',
	choices: {
		conversations: 'Conversation',
		companies: 'Company',
		contacts: 'Contact',
		visitors: 'Visitor',
	},
	description: 'Type of the record',
});

const tagsOf = <Records extends string>(records: Records) =>
	`/api/v2/{screenName}/${records}/{recordId}/tags` as const;

const moduleTexts = {
	displayName: 'For',
	name: 'module',
	choices: {
		conversations: 'Conversations',
		companies: 'Companies',
		contacts: 'Contacts',
		visitors: 'Visitors',
	},
} as const;

const recordId = textInput({
	displayName: 'Record ID',
	name: 'recordId',
	required: true,
	example: '731900000004821077',
	description: 'ID of the conversation, visitor, contact or company',
	path: true,
});

const archive = operation({
	value: 'archive',
	name: 'Archive',
	action: 'Archive a tag',
	description:
		'Archive a tag, which cannot be undone through the API, so that it cannot be added to records any more',
	request: {
		method: 'POST',
		path: '/api/v2/{screenName}/tags/{tagId}/archives',
		scope: 'tags.CREATE',
	},
	resend: 'safe', // A tag that is archived already stays archived.
	fields: [activeTagId],
	output,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a tag',
	description: 'Create a tag for conversations, visitors, contacts or companies',
	request: { method: 'POST', path: '/api/v2/{screenName}/tags', scope: 'tags.CREATE' },
	resend: 'unsafe', // The second request would be refused, since the tag exists, and hide that the first one worked.
	fields: [
		textInput({
			displayName: 'Name',
			name: 'name',
			required: true,
			example: 'Wholesale',
			description: 'Name of the tag',
			body: 'name',
		}),
		field({
			displayName: 'Color',
			name: 'color',
			type: 'color',
			required: true,
			default: '#2f7ed8',
			description: 'Color of the tag',
			body: 'color',
		}),
		choiceInput({
			...moduleTexts,
			description: 'What the tag can be added to',
			body: 'module',
		}),
	],
	output,
});

const remove = operation({
	...removeById('a tag'),
	request: { method: 'DELETE', path: '/api/v2/{screenName}/tags/{tagId}', scope: 'tags.DELETE' },
	fields: [tagId],
});

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get a tag',
	description: 'Get a tag by ID',
	request: { method: 'GET', path: '/api/v2/{screenName}/tags/{tagId}', scope: 'tags.READ' },
	resend: 'safe',
	fields: [tagId],
	output,
});

/** The list of a record's tags in the editor: it reads the tags of the type that is chosen there. */
export const recordTypeInQuery = { ...recordType, query: 'module' } as const;

/** The lists in the editor use it. */
export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many tags',
	description: 'Get a list of tags',
	request: { method: 'GET', path: '/api/v2/{screenName}/tags', scope: 'tags.READ' },
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		filters([
			choiceInput({
				...moduleTexts,
				description: 'Return only tags that can be added to these',
				query: 'module',
			}),
		]),
	],
	list: wholeList,
	output,
});

const addToRecord = operation({
	value: 'addToRecord',
	name: 'Add to Record',
	action: 'Add a tag to a record',
	description: 'Add tags to a conversation, a visitor, a contact or a company',
	request: {
		by: 'recordType',
		choices: {
			conversations: {
				method: 'PUT',
				path: tagsOf('conversations'),
				scope: 'conversations.UPDATE',
			},
			companies: { method: 'PUT', path: tagsOf('companies'), scope: 'companies.UPDATE' },
			contacts: { method: 'PUT', path: tagsOf('contacts'), scope: 'visitors.UPDATE' }, // Inferred: the scope.
			visitors: { method: 'PUT', path: tagsOf('visitors'), scope: 'visitors.UPDATE' },
		},
	},
	resend: 'safe', // A tag that is there already stays there.
	fields: [
		recordType,
		recordId,
		recordsInput({
			displayName: 'Tag Names or IDs',
			name: 'tagIds',
			required: true,
			list: 'getTagsOfType',
			typeOptions: {
				loadOptionsMethod: 'getTagsOfType',
				loadOptionsDependsOn: ['recordType'],
			},
			hint: 'Archived tags are refused',
			body: 'ids',
		}),
	],
	output: {
		from: 'data',
		simplified: tagsOfRecord,
		// Documented: the request succeeds although a part of the tags is refused.
		partialFailure: ({ failed_tag_ids: failed }) =>
			Array.isArray(failed) && failed.length > 0
				? `Zoho SalesIQ did not add ${failed.length} of the tags: ${failed.map(textOf).join(', ')}.`
				: undefined,
	},
});

/** The tags that a record keeps: in one item, since none left would be no item at all. */
export function tagsLeft(body: unknown): unknown {
	const tags = at(body, 'data');
	return tags === undefined ? undefined : { associated_tags: tags };
}

const removeFromRecord = operation({
	value: 'removeFromRecord',
	name: 'Remove From Record',
	action: 'Remove a tag from a record',
	description: 'Remove a tag from a conversation, a visitor, a contact or a company',
	request: {
		by: 'recordType',
		choices: {
			conversations: {
				method: 'DELETE',
				path: tagsOf('conversations'),
				scope: 'conversations.DELETE',
			},
			companies: { method: 'DELETE', path: tagsOf('companies'), scope: 'companies.DELETE' },
			contacts: { method: 'DELETE', path: tagsOf('contacts'), scope: 'visitors.DELETE' }, // Inferred: the scope.
			visitors: { method: 'DELETE', path: tagsOf('visitors'), scope: 'visitors.DELETE' },
		},
	},
	resend: 'safe', // A tag that is off already stays off.
	fields: [recordType, recordId, tagIdInQuery],
	output: { from: tagsLeft, simplified: tagsOfRecord },
});

export const tag: Resource = {
	value: 'tag',
	name: 'Tag',
	defaultOperation: 'getMany',
	operations: [addToRecord, archive, create, remove, get, getMany, removeFromRecord],
};
