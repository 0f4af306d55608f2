import { choiceInput, milliseconds, returnAllOrLimit, timeInput } from '../../../shared/operation';
import { switchedOn } from '../../notices';
import { eventPages, keyedPages, keyedRows, viewPages } from '../../paging';
import { viewId } from '../../settingLocators';
import { operation } from '../../vendor';
import { visitorInList } from '../../visitorOf';

/** The fields of a visitor that most workflows need, in the node and in the trigger. */
export const visitorFields = [
	'id',
	'user_uniqueid',
	'name',
	'email',
	'phone',
	'type',
	'country',
	'customer_info',
	'lead_score',
	'visit_source',
	'visit_count',
	'total_time_spent',
	'last_contacted_mode',
	'first_accessed_time',
	'last_accessed_time',
];

const direction = choiceInput({
	displayName: 'Direction',
	name: 'direction',
	choices: { earlier: 'Earlier Than a Time', later: 'Later Than a Time' },
	description: 'Direction of the list from the time below',
});

const earlierThan = timeInput({
	displayName: 'Earlier Than',
	name: 'earlierThan',
	required: true,
	default: '={{ $now.toISO() }}',
	description: 'The list goes back from this time',
	displayOptions: { show: { direction: ['earlier'] } },
	query: 'prev_key', // Inferred: that this key leads to what is older.
	convert: milliseconds,
});

const laterThan = timeInput({
	displayName: 'Later Than',
	name: 'laterThan',
	required: true,
	description: 'The list goes on from this time',
	displayOptions: { show: { direction: ['later'] } },
	query: 'next_key',
	convert: milliseconds,
});

const keyed = [switchedOn, ...returnAllOrLimit, direction, earlierThan, laterThan] as const;

export const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many visitors',
	description: 'Get a list of visitors',
	request: { method: 'GET', path: '/api/v3/{screenName}/visitors', scope: 'visitors.READ' },
	resend: 'safe',
	fields: keyed,
	list: keyedPages,
	output: { from: keyedRows, simplified: visitorFields, visitor: visitorInList },
});

export const getVisits = operation({
	value: 'getVisits',
	name: 'Get Many Visits',
	action: 'Get many visits of visitors',
	description: 'Get a list of the visits to your websites',
	request: { method: 'GET', path: '/api/v3/{screenName}/visits', scope: 'visitors.READ' },
	resend: 'safe',
	fields: keyed,
	list: keyedPages,
	output: { from: keyedRows },
});

export const getEvents = operation({
	value: 'getEvents',
	name: 'Get Many Events',
	action: 'Get many events of visitors',
	description: 'Get a list of what visitors did on your websites',
	request: { method: 'GET', path: '/api/v3/{screenName}/visitorevents', scope: 'visitors.READ' },
	resend: 'safe',
	fields: keyed,
	list: eventPages,
	output: { from: keyedRows },
});

export const getManyByView = operation({
	value: 'getManyByView',
	name: 'Get Many by View',
	action: 'Get many visitors by view',
	description: 'Get a list of the visitors in a view of the visitor history',
	request: {
		method: 'GET',
		path: '/api/v1/{screenName}/visitorsview/{viewId}/visitors',
		scope: 'visitordetails.READ',
	},
	resend: 'safe',
	fields: [
		...returnAllOrLimit,
		viewId, // Inferred: that these are the views of the visitor history.
	],
	list: viewPages,
	output: { from: 'data.visitorlist', simplified: visitorFields, visitor: visitorInList },
});
