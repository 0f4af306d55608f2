import {
	choiceInput,
	choicesInput,
	commaList,
	emailAddress,
	field,
	filters,
	listInput,
	milliseconds,
	timeInput,
} from '../../../shared/operation';
import { withCommas } from '../../commas';
import { brandId, departmentId, operatorId, optional } from '../../locators';

/** All that a list of conversations can be narrowed to, and how its rows come. */
export const conversationFilters = filters([
	optional(brandId, { query: 'app_id', description: 'Return only conversations of this brand' }),
	optional(departmentId, {
		query: 'department_id',
		description: 'Return only conversations of this department',
		hint: 'Without it only the current department of the operator is covered',
	}),
	withCommas(
		choicesInput({
			displayName: 'Fields',
			name: 'fields',
			choices: {
				attended_time: 'Attended Time',
				attender: 'Attender',
				department: 'Department',
				end_time: 'End Time',
				missed_time: 'Missed Time',
				owner: 'Owner',
				participants: 'Participants',
				question: 'Question',
				start_time: 'Start Time',
				status: 'Status',
				supervisors: 'Supervisors',
				visitor: 'Visitor',
			},
			description: 'Fields of each conversation to return; leave empty for all',
			query: 'fields',
		}),
	),
	optional(operatorId, {
		query: 'attender_id',
		description: 'Return only conversations that this operator attended',
	}),
	choiceInput({
		displayName: 'Sort By',
		name: 'sortBy',
		choices: { updated_time: 'Last Update', end_time: 'End Time', in_time: 'Start Time' },
		description: 'Time to sort the conversations by',
		query: 'sort_by',
	}),
	timeInput({
		displayName: 'Started After',
		name: 'startedAfter',
		description: 'Return only conversations that began at this time or later',
		query: 'from_time',
		convert: milliseconds,
	}),
	timeInput({
		displayName: 'Started Before',
		name: 'startedBefore',
		description: 'Return only conversations that began at this time or earlier',
		query: 'to_time',
		convert: milliseconds,
	}),
	choiceInput({
		displayName: 'Status',
		name: 'status',
		choices: {
			open: 'Open',
			attended: 'Attended', // Observed; not in the vendor's list.
			closed: 'Closed',
			connected: 'Connected',
			end: 'Ended',
			missed: 'Missed',
			waiting: 'Waiting',
		},
		description: 'Return only conversations in this state',
		query: 'status',
	}),
	timeInput({
		displayName: 'Updated After',
		name: 'updatedAfter',
		description: 'Return only conversations that changed at this time or later',
		query: 'updated_from_time',
		convert: milliseconds,
	}),
	timeInput({
		displayName: 'Updated Before',
		name: 'updatedBefore',
		description: 'Return only conversations that changed at this time or earlier',
		query: 'updated_till_time',
		convert: milliseconds,
	}),
	listInput({
		displayName: 'Visit IDs',
		name: 'referenceIds',
		example: '4182, 4183',
		description: 'Only the conversations of these visits, by the numbers that the interface shows',
		query: 'reference_ids', // Observed; the vendor does not describe it.
		convert: commaList(),
	}),
	field({
		displayName: 'Visitor Email',
		name: 'email',
		type: 'string',
		default: '',
		placeholder: 'name@email.com',
		description: 'Return only conversations of the visitor with this email address',
		query: 'email',
		convert: emailAddress,
	}),
	choiceInput({
		displayName: 'Visitor Type',
		name: 'visitorType',
		choices: { contact: 'Contact', lead: 'Lead' },
		description: 'Return only conversations of contacts, or only those of leads',
		query: 'visitor_type',
	}),
]);
