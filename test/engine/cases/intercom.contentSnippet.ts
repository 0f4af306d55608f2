import { samples } from '../../../sandbox';
import type { Cases } from './case';
import { byId, justNow, seededTime, trial } from './intercomRecords';

const { adminIds, contentSnippetId: id, tagIds } = samples.intercom;
const contentSnippetId = byId(id);
const path = '/content_snippets';

const dimmer = {
	id,
	title: 'Reset a dimmer',
	locale: 'en',
	body_markdown: 'Hold the knob for ten seconds.\n',
	audience_ids: [5014],
	ai_chatbot_availability: false,
	ai_copilot_availability: false,
	ai_sales_agent_availability: false,
	created_at: seededTime,
	updated_at: seededTime,
};
const switched = {
	...dimmer,
	id: '3052',
	title: 'Reset a switch',
	audience_ids: [],
	created_at: justNow,
	updated_at: justNow,
};

export const contentSnippetCases: Cases = {
	resource: 'contentSnippet',
	cases: [
		{
			operation: 'addTag',
			parameters: { contentSnippetId, tagId: tagIds[0], adminId: adminIds[1] },
			sends: {
				method: 'POST',
				path: `${path}/${id}/tags`,
				body: { id: tagIds[0], admin_id: adminIds[1] },
			},
			gives: [{ ...trial, applied_at: justNow, applied_by_id: adminIds[1] }],
		},
		{
			operation: 'create',
			when: 'of Markdown',
			parameters: {
				title: 'Reset a switch',
				bodyMarkdown: 'Press it **twice**.',
				additionalFields: { aiChatbot: true, audienceIds: '5014, 5015', locale: 'de' },
			},
			sends: {
				method: 'POST',
				path,
				body: {
					title: 'Reset a switch',
					body_markdown: 'Press it **twice**.',
					ai_chatbot_availability: true,
					audience_ids: [5014, 5015],
					locale: 'de',
				},
			},
			gives: [
				{
					...switched,
					locale: 'de',
					body_markdown: 'Press it **twice**.',
					audience_ids: [5014, 5015],
					ai_chatbot_availability: true,
				},
			],
		},
		{
			operation: 'create',
			when: 'of blocks',
			parameters: {
				title: 'Reset a switch',
				bodyAs: 'blocks',
				jsonBlocks: '[{ "type": "paragraph", "text": "Press it twice." }]',
			},
			sends: {
				method: 'POST',
				path,
				body: {
					title: 'Reset a switch',
					json_blocks: [{ type: 'paragraph', text: 'Press it twice.' }],
				},
			},
			gives: [{ ...switched, body_markdown: '' }],
		},
		{
			operation: 'delete',
			parameters: { contentSnippetId },
			sends: { method: 'DELETE', path: `${path}/${id}` },
			gives: [{ deleted: true }],
			after: ({ intercom }) => {
				expect(intercom.tables.contentSnippets.size).toBe(0);
			},
		},
		{
			operation: 'get',
			parameters: {
				contentSnippetId: {
					__rl: true,
					mode: 'url',
					value: `https://app.intercom.com/a/apps/sb4ndb0x/fin-ai-agent/content?content=content_snippet&id=${id}`,
				},
			},
			sends: { method: 'GET', path: `${path}/${id}` },
			gives: [dimmer],
		},
		{
			operation: 'getMany',
			when: 'up to a limit',
			parameters: { limit: 1 },
			sends: { method: 'GET', path, query: { per_page: '1' } },
			gives: [dimmer],
		},
		{
			operation: 'getMany',
			when: 'all, page by page',
			parameters: { returnAll: true },
			before: ({ intercom }) => {
				intercom.tables.contentSnippets.addMany(50, dimmer);
				return undefined;
			},
			sends: [
				{ method: 'GET', path, query: { per_page: '50' } },
				{ method: 'GET', path, query: { per_page: '50', page: '2' } },
			],
			gives: Array.from({ length: 51 }, (_, n) => ({ ...dimmer, id: String(3051 + n) })),
		},
		{
			operation: 'removeTag',
			parameters: { contentSnippetId, tagId: tagIds[0] },
			sends: { method: 'DELETE', path: `${path}/${id}/tags/${tagIds[0]}` },
			gives: [{ id: '8301', name: 'Trial', applied_at: null, applied_by_id: null }],
		},
		{
			operation: 'update',
			parameters: {
				contentSnippetId,
				updateFields: { aiCopilot: true, bodyMarkdown: 'Hold it.', title: 'Reset any dimmer' },
			},
			sends: {
				method: 'PUT',
				path: `${path}/${id}`,
				body: {
					ai_copilot_availability: true,
					body_markdown: 'Hold it.',
					title: 'Reset any dimmer',
				},
			},
			gives: [
				{
					...dimmer,
					ai_copilot_availability: true,
					body_markdown: 'Hold it.',
					title: 'Reset any dimmer',
					updated_at: justNow,
				},
			],
		},
		{
			operation: 'update',
			when: 'only what differs',
			parameters: {
				contentSnippetId,
				updateFields: { audienceIds: '5015', title: 'Reset a dimmer' },
				options: { onlyIfChanged: true },
			},
			sends: [
				{ method: 'GET', path: `${path}/${id}` },
				{ method: 'PUT', path: `${path}/${id}`, body: { audience_ids: [5015] } },
			],
			gives: [
				{
					...dimmer,
					audience_ids: [5015],
					updated_at: justNow,
					changed: true,
					changes: { audience_ids: { from: [5014], to: [5015] } },
				},
			],
		},
	],
};
