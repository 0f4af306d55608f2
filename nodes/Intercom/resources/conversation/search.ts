import { type Field, returnAllOrLimit, switchInput } from '../../../shared/operation';
import { onlyTrue } from '../../fields';
import { byNextInBody } from '../../paging';
import { type Operator, searchInputs, type SearchRules, withQuery } from '../../search';
import { operation } from '../../vendor';
import { output } from './fields';

const comparable: Operator[] = ['equals', 'notEquals', 'in', 'notIn'];

/** The operators that conversations and tickets know (documented). */
export const operators: SearchRules['operators'] = {
	text: [...comparable, 'contains', 'notContains', 'startsWith', 'endsWith'],
	boolean: comparable,
	number: [...comparable, 'less', 'greater'],
	date: [...comparable, 'less', 'greater'],
	tag: comparable,
};

/** Fields are documented. */
const rules: SearchRules = {
	fields: {
		admin_assignee_id: ['Admin Assignee ID', 'text'],
		'ai_agent.last_answer_type': ['AI Agent Last Answer Type', 'text'],
		ai_agent_participated: ['AI Agent Participated', 'boolean'],
		'ai_agent.rating': ['AI Agent Rating', 'number'],
		'ai_agent.rating_remark': ['AI Agent Rating Remark', 'text'],
		'ai_agent.resolution_state': ['AI Agent Resolution State', 'text'],
		'ai_agent.source_title': ['AI Agent Source Title', 'text'],
		'ai_agent.source_type': ['AI Agent Source Type', 'text'],
		'source.author.email': ['Author Email', 'text'],
		'source.author.id': ['Author ID', 'text'],
		'source.author.name': ['Author Name', 'text'],
		'source.author.type': ['Author Type', 'text'],
		'source.body': ['Body', 'text'],
		channel_initiated: ['Channel', 'text'],
		contact_ids: ['Contact ID', 'text'],
		'statistics.count_assignments': ['Count of Assignments', 'number'],
		'statistics.count_conversation_parts': ['Count of Parts', 'number'],
		'statistics.count_reopens': ['Count of Reopens', 'number'],
		created_at: ['Created At', 'date'],
		'source.delivered_as': ['Delivered As', 'text'],
		'statistics.first_admin_reply_at': ['First Admin Reply At', 'date'],
		'statistics.first_assignment_at': ['First Assignment At', 'date'],
		'statistics.first_close_at': ['First Close At', 'date'],
		'statistics.first_contact_reply_at': ['First Contact Reply At', 'date'],
		id: ['ID', 'text'],
		'statistics.last_admin_reply_at': ['Last Admin Reply At', 'date'],
		'statistics.last_assignment_admin_reply_at': ['Last Assignment Admin Reply At', 'date'],
		'statistics.last_assignment_at': ['Last Assignment At', 'date'],
		'statistics.last_close_at': ['Last Close At', 'date'],
		'statistics.last_closed_by_id': ['Last Closed by ID', 'text'],
		'statistics.last_contact_reply_at': ['Last Contact Reply At', 'date'],
		'statistics.median_time_to_reply': ['Median Time to Reply', 'number'],
		open: ['Open', 'boolean'],
		priority: ['Priority', 'text'],
		'conversation_rating.admin_d': ['Rating Admin ID', 'text'], // Printed so (documented).
		'conversation_rating.contact_id': ['Rating Contact ID', 'text'],
		'conversation_rating.remark': ['Rating Remark', 'text'],
		'conversation_rating.replied_at': ['Rating Replied At', 'date'],
		'conversation_rating.requested_at': ['Rating Requested At', 'date'],
		'conversation_rating.score': ['Rating Score', 'number'],
		read: ['Read', 'boolean'],
		snoozed_until: ['Snoozed Until', 'date'],
		'source.id': ['Source ID', 'text'],
		'source.type': ['Source Type', 'text'],
		'source.url': ['Source URL', 'text'],
		state: ['State', 'text'],
		'source.subject': ['Subject', 'text'],
		tag_ids: ['Tag ID', 'tag'],
		team_assignee_id: ['Team Assignee ID', 'text'],
		teammate_ids: ['Teammate ID', 'text'],
		'statistics.time_to_admin_reply': ['Time to Admin Reply', 'number'],
		'statistics.time_to_assignment': ['Time to Assignment', 'number'],
		'statistics.time_to_first_close': ['Time to First Close', 'number'],
		'statistics.time_to_last_close': ['Time to Last Close', 'number'],
		updated_at: ['Updated At', 'date'],
		waiting_since: ['Waiting Since', 'date'],
	},
	operators,
	hint: 'Body finds single words, never a phrase. Greater and less include the value itself.',
};

const includes = (displayName: string, name: string, what: string, query: string): Field => ({
	...switchInput({ displayName, name, description: `Whether to include ${what}`, query }),
	identifies: true,
	convert: onlyTrue,
});

/** The lists in the editor use it. */
export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many conversations',
	description: 'Get the conversations that meet conditions, without their messages',
	request: { method: 'POST', path: '/conversations/search', reads: true },
	resend: 'safe',
	fields: [
		...searchInputs(rules),
		...returnAllOrLimit,
		includes('Include Monitors', 'includeMonitors', 'the findings of monitors', 'include_monitors'),
		includes('Include Scorecards', 'includeScorecards', 'the scorecards', 'include_scorecards'),
	],
	adjust: withQuery,
	list: byNextInBody,
	output: { ...output, from: 'conversations' },
});
