import { samples, type Sandbox } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededAt, seededTime } from './intercomRecords';

const { adminIds, articleId: id, collectionId } = samples.intercom;
const articleId = byId(id);
const path = `/articles/${id}/draft`;

const published = {
	id,
	title: 'Swap a bulb',
	description: '',
	body: '<p>Switch the lamp off first.</p>',
	state: 'published',
	author_id: Number(adminIds[0]),
	parent_id: Number(collectionId),
	parent_type: 'collection',
	url: 'https://help.lanternhouse.example/bulb',
	created_at: seededTime,
	updated_at: justNow,
	has_unpublished_changes: false,
	draft_updated_at: null,
};
const draft = {
	...published,
	updated_at: seededTime,
	has_unpublished_changes: true,
	draft_updated_at: justNow,
};

function withDraft({ intercom }: Sandbox): undefined {
	intercom.tables.articleDrafts.put({ id, title: 'Swap a bulb', updated_at: seededAt + 60 });
}

export const articleDraftCases: Cases = {
	resource: 'articleDraft',
	cases: [
		{
			operation: 'get',
			parameters: { articleId },
			before: withDraft,
			sends: { method: 'GET', path },
			gives: [draft],
		},
		{
			operation: 'publish',
			when: 'in the only language',
			parameters: { articleId },
			before: withDraft,
			sends: { method: 'POST', path: `${path}/publish`, body: {} },
			gives: [published],
			after: ({ intercom }) => {
				expect(intercom.tables.articles.find(id)).toMatchObject({ title: 'Swap a bulb' });
				expect(intercom.tables.articleDrafts.size).toBe(0);
			},
		},
		{
			operation: 'publish',
			when: 'in several languages',
			parameters: { articleId, locales: 'en, de' },
			before: withDraft,
			sends: { method: 'POST', path: `${path}/publish`, body: { locales: ['en', 'de'] } },
			gives: [published],
		},
		{
			operation: 'update',
			parameters: {
				articleId,
				updateFields: {
					bodyMarkdown: 'Switch it off **first**.',
					description: 'In two steps',
					title: 'Swap a bulb',
					translatedContent: '{ "de": { "title": "Birne tauschen" } }',
				},
			},
			sends: {
				method: 'PUT',
				path,
				body: {
					body_markdown: 'Switch it off **first**.',
					description: 'In two steps',
					title: 'Swap a bulb',
					translated_content: { de: { title: 'Birne tauschen' } },
				},
			},
			gives: [{ ...draft, description: 'In two steps' }],
			after: ({ intercom }) => {
				expect(intercom.tables.articles.find(id)).toMatchObject({ title: 'Change a bulb' });
			},
		},
	],
};
