import { invalid } from '../../../shared/base/errors';
import { textOf } from '../../../shared/base/record';
import {
	type Call,
	choiceInput,
	type Field,
	listInput,
	listOf,
	recordsInput,
	rowsInput,
	switchInput,
} from '../../../shared/operation';
import { numericId } from '../../fields';
import { operation } from '../../vendor';

const kinds = {
	article: 'Article',
	article_content: 'Article in One Language',
	content_snippet: 'Content Snippet',
	external_content: 'External Page',
	file_source_content: 'File',
	internal_article: 'Internal Article',
};
type Kind = keyof typeof kinds;

const inOneLanguage: Kind[] = ['article_content'];
const notOfArticles: Kind[] = [
	'content_snippet',
	'external_content',
	'file_source_content',
	'internal_article',
];

interface Action {
	name: string;
	/** What it can be done with; everything else the vendor leaves out without a word (documented). */
	takes: readonly Kind[];
	/** Where what it sets goes in the body, and which inputs say that. */
	sets?: { body: string; inputs: string };
}

const actions: Record<string, Action> = {
	delete: {
		name: 'Delete',
		takes: ['article_content', 'content_snippet', 'file_source_content', 'internal_article'],
	},
	publish: { name: 'Publish', takes: inOneLanguage },
	set_audience: {
		name: 'Set Audience',
		takes: [...inOneLanguage, ...notOfArticles],
		sets: { body: 'audience', inputs: 'Audience' },
	},
	set_availability: {
		name: 'Set Availability',
		takes: [...inOneLanguage, ...notOfArticles],
		sets: { body: 'availability', inputs: 'Availability' },
	},
	unpublish: { name: 'Unpublish', takes: inOneLanguage },
	update_tags: {
		name: 'Update Tags',
		takes: ['article', ...notOfArticles],
		sets: { body: 'tags', inputs: 'Add Tag Names or IDs or Remove Tag Names or IDs' },
	},
};

interface Reference {
	type: Kind;
	id: string;
}

const content = rowsInput({
	displayName: 'Content',
	name: 'content',
	required: true,
	description: 'Content to change, up to 1,000 pieces',
	row: 'Content',
	values: [
		choiceInput({
			displayName: 'Type',
			name: 'type',
			choices: kinds,
			default: 'article_content',
			description:
				'Type of the content. Tags belong to a whole article; everything else belongs to an article in one language.',
		}),
		{
			displayName: 'IDs',
			name: 'ids',
			type: 'string',
			default: '',
			placeholder: 'e.g. 678,910',
			description:
				'IDs separated by commas, as Search gives them; those of an article in its languages are under contents',
		},
	],
	body: 'content_ids',
	// A row names several records of a kind.
	write: ({ type, ids }, input) =>
		((listOf()(ids ?? '', input) ?? []) as string[]).map((id) => ({ type, id })),
});

const availability: Field = {
	displayName: 'Availability',
	name: 'availability',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'Availability to switch on or off; what you leave out stays unchanged',
	displayOptions: { show: { action: ['set_availability'] } },
	options: [
		switchInput({
			displayName: 'AI Agent',
			name: 'aiAgent',
			default: true,
			description: 'Whether the AI agent answers from it',
			body: 'availability.ai_agent',
		}),
		switchInput({
			displayName: 'AI Copilot',
			name: 'aiCopilot',
			default: true,
			description: 'Whether the assistant of teammates answers from it',
			body: 'availability.copilot',
		}),
		switchInput({
			displayName: 'AI Sales Agent',
			name: 'aiSalesAgent',
			default: true,
			description: 'Whether the AI agent for sales answers from it',
			body: 'availability.sales_agent',
		}),
	],
};

const segmentIds = (displayName: string, name: string, body: string, description: string) => ({
	...listInput({ displayName, name, example: '5014, 5015', description, body }),
	convert: listOf(numericId),
});

const audience: Field = {
	displayName: 'Audience',
	name: 'audience',
	type: 'collection',
	placeholder: 'Add Field',
	default: {},
	description: 'Audience to change',
	displayOptions: { show: { action: ['set_audience'] } },
	options: [
		// The vendor calls them segments here; that they are the numbers of audiences is inferred.
		segmentIds(
			'Add Audience IDs',
			'addAudienceIds',
			'audience.add_segment_ids',
			'IDs of the audiences to add, separated by commas',
		),
		switchInput({
			displayName: 'Remove All',
			name: 'removeAll',
			default: true,
			description: 'Whether to remove all audiences',
			body: 'audience.remove_all',
		}),
		segmentIds(
			'Remove Audience IDs',
			'removeAudienceIds',
			'audience.remove_segment_ids',
			'IDs of the audiences to remove, separated by commas',
		),
	],
};

const tags = (displayName: string, name: string, body: string): Field => ({
	...recordsInput({ displayName, name, list: 'getTags', body }),
	displayOptions: { show: { action: ['update_tags'] } },
	convert: listOf(numericId),
});

/**
 * Refuses what the vendor would leave out without a word, and an action that says nothing.
 * @throws CallFailure that names the input
 */
function checked(call: Call): Call {
	const { action, content_ids } = call.body as { action: string; content_ids: Reference[] };
	const { name, takes, sets } = actions[action] as Action;
	const stranger = content_ids.find(({ type }) => !takes.includes(type));
	if (stranger) {
		throw invalid(
			'Content',
			`holds the type "${textOf(stranger.type)}", for which there is no ${name}`,
			`Give some of ${takes.map((type) => `"${type}"`).join(', ')}.`,
		);
	}
	if (sets && call.body[sets.body] === undefined) {
		throw invalid(sets.inputs, 'is empty', 'Say at least one thing to change.');
	}
	return call;
}

export const bulkAction = operation({
	value: 'bulkAction',
	name: 'Run Bulk Action',
	action: 'Run a bulk action on content',
	description:
		'Change or delete up to 1,000 pieces of content; Delete cannot be undone, and Intercom answers before it has done so',
	request: { method: 'POST', path: '/content/bulk_actions' },
	resend: 'safe', // Each action sets something: the same request twice leaves the same content.
	fields: [
		choiceInput({
			displayName: 'Action',
			name: 'action',
			noDataExpression: true,
			choices: Object.fromEntries(
				Object.entries(actions).map(([action, { name }]) => [action, name]),
			),
			default: 'publish',
			description: 'Action to take. Delete cannot be undone, and skips imported content.',
			body: 'action',
		}),
		content,
		availability,
		audience,
		tags('Add Tag Names or IDs', 'addTagIds', 'tags.add_tag_ids'),
		tags('Remove Tag Names or IDs', 'removeTagIds', 'tags.remove_tag_ids'),
	],
	adjust: checked,
	output: { simplified: ['type', 'status'] },
});
