import { returnAllOrLimit } from '../../../shared/operation';
import { byNextInBody } from '../../paging';
import { searchInputs, type SearchRules, withQuery } from '../../search';
import { operation } from '../../vendor';
import { operators } from '../conversation/search';
import { output } from './fields';

/** Fields are documented; those of the attributes, `ticket_attribute.<id>`, are for the JSON form. */
const rules: SearchRules = {
	fields: {
		admin_assignee_id: ['Admin Assignee ID', 'text'],
		category: ['Category', 'text'],
		contact_ids: ['Contact ID', 'text'],
		created_at: ['Created At', 'date'],
		description: ['Description', 'text'],
		id: ['ID', 'text'],
		open: ['Open', 'boolean'],
		snoozed_until: ['Snoozed Until', 'date'],
		state: ['State', 'text'],
		team_assignee_id: ['Team Assignee ID', 'text'],
		teammate_ids: ['Teammate ID', 'text'],
		ticket_type_id: ['Ticket Type ID', 'text'],
		title: ['Title', 'text'],
		updated_at: ['Updated At', 'date'],
	},
	operators,
	hint: 'Category is request, task or tracker here. Greater and less include the value itself. An attribute is compared in the JSON form, as ticket_attribute.611.',
};

/** The lists in the editor use it. */
export const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many tickets',
	description: 'Get the tickets that meet conditions',
	request: { method: 'POST', path: '/tickets/search', reads: true },
	resend: 'safe',
	fields: [...searchInputs(rules), ...returnAllOrLimit],
	adjust: withQuery,
	list: byNextInBody,
	output: { ...output, from: 'tickets' },
});
