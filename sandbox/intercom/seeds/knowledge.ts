import { samples } from '../../samples';
import { type Row, Table } from '../table';

const {
	adminIds,
	articleId,
	articleVersionIds,
	contentImportSourceIds,
	contentSnippetId,
	externalPageIds,
	internalArticleId,
} = samples.intercom;
const seededAt = 1_720_500_000;

const availability = {
	ai_chatbot_availability: false,
	ai_copilot_availability: false,
	ai_sales_agent_availability: false,
};

export const newInternalArticle = (now: number): Row => ({
	type: 'internal_article',
	id: '',
	title: '',
	body: '',
	body_markdown: '',
	owner_id: Number(adminIds[0]),
	author_id: Number(adminIds[0]),
	locale: 'en',
	audience_ids: [],
	...availability,
	created_at: now,
	updated_at: now,
});

export const newContentSnippet = (now: number): Row => ({
	type: 'content_snippet',
	id: '',
	title: '',
	locale: 'en',
	json_blocks: [],
	body_markdown: '',
	chatbot_availability: 0,
	copilot_availability: 0,
	...availability,
	audience_ids: [],
	created_at: now,
	updated_at: now,
});

export const newSource = (now: number): Row => ({
	type: 'content_import_source',
	id: '',
	last_synced_at: now,
	status: 'active',
	url: '',
	sync_behavior: 'api',
	created_at: now,
	updated_at: now,
	audience_ids: [],
});

export const newExternalPage = (now: number): Row => ({
	type: 'external_page',
	id: '',
	title: '',
	html: '',
	url: null,
	ai_agent_availability: false,
	ai_copilot_availability: false,
	ai_sales_agent_availability: false,
	fin_availability: false,
	locale: 'en',
	source_id: Number(contentImportSourceIds[0]),
	external_id: '',
	created_at: now,
	updated_at: now,
	last_ingested_at: now,
});

const version = (id: string, state: string, from: string | null, at: number): Row => ({
	type: 'article_version',
	id,
	article_id: articleId,
	title: 'Change a bulb',
	description: '',
	body: '<p>Switch the lamp off first.</p>',
	body_markdown: 'Switch the lamp off first.\n',
	author_id: adminIds[0],
	created_by_id: adminIds[0],
	created_via: 'web',
	from_version_id: from,
	state,
	created_at: at,
	updated_at: at,
});

const page = (n: 0 | 1): Row => ({
	...newExternalPage(seededAt),
	id: externalPageIds[n],
	title: ['Warranty on lamps', 'Opening hours'][n],
	html: '<p>Two years on every lamp.</p>',
	url: `https://wiki.lanternhouse.example/${n}`,
	source_id: Number(contentImportSourceIds[n]),
	external_id: `wiki-${n}`,
});

/** What the AI of the vendor answers from, and the history of articles. */
export const knowledgeTables = () => ({
	articleVersions: new Table({
		seeds: [
			version(articleVersionIds[0], 'published', articleVersionIds[1], seededAt),
			version(articleVersionIds[1], 'draft', null, seededAt - 3600),
		],
		idOf: (n) => String(301 + n),
		example: () => version('', 'draft', articleVersionIds[1], seededAt - 60),
	}),
	/** What is prepared of an article, by its ID. */
	articleDrafts: new Table({ seeds: [] }),
	internalArticles: new Table({
		seeds: [
			{
				...newInternalArticle(seededAt),
				id: internalArticleId,
				audience_ids: [5014],
				title: 'Refunds',
				body: '<p>Ask for the receipt.</p>',
				body_markdown: 'Ask for the receipt.\n',
			},
		],
		example: (n) => ({ ...newInternalArticle(seededAt), title: `Internal article ${n}` }),
	}),
	contentSnippets: new Table({
		seeds: [
			{
				...newContentSnippet(seededAt),
				id: contentSnippetId,
				audience_ids: [5014],
				title: 'Reset a dimmer',
				json_blocks: [{ type: 'paragraph', text: 'Hold the knob for ten seconds.' }],
				body_markdown: 'Hold the knob for ten seconds.\n',
			},
		],
		example: (n) => ({ ...newContentSnippet(seededAt), title: `Snippet ${n}` }),
	}),
	sources: new Table({
		seeds: [
			{
				...newSource(seededAt),
				id: contentImportSourceIds[0],
				audience_ids: [5014],
				url: 'https://wiki.lanternhouse.example',
			},
			{
				...newSource(seededAt),
				id: contentImportSourceIds[1],
				audience_ids: [5014],
				url: 'https://www.lanternhouse.example',
				sync_behavior: 'automatic',
			},
		],
		example: (n) => ({ ...newSource(seededAt), url: `https://source${n}.example` }),
	}),
	externalPages: new Table({
		seeds: [page(0), page(1)],
		example: (n) => ({
			...newExternalPage(seededAt),
			title: `Page ${n}`,
			external_id: `page-${n}`,
		}),
	}),
});
