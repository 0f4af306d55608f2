import type { Resource } from '../../shared/operation';
import { articleId } from '../contentLocators';
import { operation } from '../vendor';
import { appliedTag, oneTag, taggedBy, tagToAdd } from './tagging';

const add = operation({
	value: 'add',
	name: 'Add',
	action: 'Add a tag to an article',
	description: 'Add an existing tag to an article',
	request: { method: 'POST', path: '/articles/{articleId}/tags' },
	resend: 'safe', // An article that has the tag already keeps it.
	fields: [articleId, tagToAdd, taggedBy],
	output: appliedTag,
});

const remove = operation({
	value: 'remove',
	name: 'Remove',
	action: 'Remove a tag from an article',
	description: 'Remove a tag from an article',
	request: { method: 'DELETE', path: '/articles/{articleId}/tags/{tagId}' },
	resend: 'safe', // A second request finds no tag to take off.
	fields: [articleId, oneTag],
	output: appliedTag,
});

export const articleTag: Resource = {
	value: 'articleTag',
	name: 'Article Tag',
	defaultOperation: 'add',
	operations: [add, remove],
};
