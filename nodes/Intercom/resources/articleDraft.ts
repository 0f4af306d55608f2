import { listInput, type Resource, updateFields } from '../../shared/operation';
import { articleId } from '../contentLocators';
import { operation } from '../vendor';
import { articleFields, texts, title } from './articleDetails';

const output = { simplified: [...articleFields, 'has_unpublished_changes', 'draft_updated_at'] };

const get = operation({
	value: 'get',
	name: 'Get',
	action: 'Get the draft of an article',
	description: 'Get a published article with its unpublished changes; fails if there are none',
	request: { method: 'GET', path: '/articles/{articleId}/draft' },
	resend: 'safe',
	fields: [articleId],
	output,
});

// Without `current`: an article without a draft has none to be read, and the article itself is something else.
const update = operation({
	value: 'update',
	name: 'Update',
	action: 'Update the draft of an article',
	description:
		'Prepare changes to a published article that become visible when the draft is published',
	request: { method: 'PUT', path: '/articles/{articleId}/draft' },
	resend: 'safe', // The values are set: the same request twice leaves the same draft.
	updates: true,
	// Documented: whatever is no text, such as what the AI may use, is ignored here.
	fields: [articleId, updateFields('Fields of the draft to update', [title, ...texts])],
	output,
});

const publish = operation({
	value: 'publish',
	name: 'Publish',
	action: 'Publish the draft of an article',
	description: 'Publish the changes that were prepared',
	request: { method: 'POST', path: '/articles/{articleId}/draft/publish' },
	resend: 'unsafe', // A second request is refused, since there is no draft any more.
	mayBeEmpty: true,
	fields: [
		articleId,
		listInput({
			displayName: 'Locales',
			name: 'locales',
			example: 'en,fr',
			description:
				'Languages to publish, separated by commas; needed where the workspace has several',
			body: 'locales',
		}),
	],
	output,
});

export const articleDraft: Resource = {
	value: 'articleDraft',
	name: 'Article Draft',
	operations: [get, publish, update],
};
