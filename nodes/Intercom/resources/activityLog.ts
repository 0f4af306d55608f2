import { at, textOf } from '../../shared/base/record';
import {
	additionalFields,
	type Field,
	listInput,
	type Resource,
	returnAllOrLimit,
	seconds,
	timeInput,
	wholeList,
} from '../../shared/operation';
import { byNext, byPageInBody } from '../paging';
import { operation } from '../vendor';

const output = {
	from: 'activity_logs',
	simplified: [
		'id',
		'activity_type',
		'activity_description',
		'performed_by_id',
		'performed_by_name',
		'performed_by_email',
		'created_at',
	],
};

const after = timeInput({
	displayName: 'After',
	name: 'createdAfter',
	required: true,
	description: 'Start of the period',
	convert: seconds,
});

const before = timeInput({
	displayName: 'Before',
	name: 'createdBefore',
	description: 'End of the period; leave empty for now',
	convert: seconds,
});

const inQuery = (input: Field, query: string): Field => ({ ...input, query });
const inBody = (input: Field, body: string): Field => ({ ...input, body });

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many activity logs',
	description: 'Get what teammates did in the workspace',
	request: { method: 'GET', path: '/admins/activity_logs' },
	resend: 'safe',
	fields: [
		inQuery(after, 'created_at_after'),
		inQuery(before, 'created_at_before'),
		...returnAllOrLimit,
	],
	// Documented without any parameter for pages: only what `pages.next` says is sent.
	list: { ...byNext(), pageSize: undefined },
	output,
});

const search = operation({
	value: 'search',
	name: 'Search',
	action: 'Search many activity logs',
	description: 'Get what teammates did in the workspace, filtered by type',
	request: { method: 'POST', path: '/admins/activity_logs/search', reads: true },
	resend: 'safe',
	fields: [
		inBody(after, 'created_at_after'),
		inBody(before, 'created_at_before'),
		additionalFields([
			listInput({
				displayName: 'Event Types',
				name: 'eventTypes',
				example: 'admin_login_success, message_deletion',
				description: 'Types of activities, as Get Event Types returns them',
				body: 'event_types',
			}),
		]),
		...returnAllOrLimit,
	],
	list: byPageInBody(250),
	output,
});

const getEventTypes = operation({
	value: 'getEventTypes',
	name: 'Get Event Types',
	action: 'Get the event types of activity logs',
	description: 'Get the types of activities that are logged',
	request: { method: 'GET', path: '/admins/activity_log_event_types' },
	resend: 'safe',
	fields: [...returnAllOrLimit],
	list: { ...wholeList, sameAs: ({ event_type: type }) => textOf(type) },
	output: { from: typesIn },
});

/** The answer has bare texts (documented), and an item needs a name for each. */
function typesIn(body: unknown): unknown {
	const types = at(body, 'event_types');
	return Array.isArray(types) ? types.map((type: unknown) => ({ event_type: type })) : types;
}

export const activityLog: Resource = {
	value: 'activityLog',
	name: 'Activity Log',
	operations: [getEventTypes, getMany, search],
};
