import { clock } from '../../shared/base/clock';
import {
	type Call,
	choiceInput,
	emailAddress,
	type Field,
	field,
	fromPairs,
	id,
	jsonInput,
	jsonObject,
	numberInput,
	type Resource,
	returnAllOrLimit,
	seconds,
	switchInput,
	textInput,
	timeInput,
} from '../../shared/operation';
import { attributeValues } from '../fields';
import { byNext } from '../paging';
import { operation } from '../vendor';

const identifyBy = choiceInput({
	displayName: 'Identify Contact By',
	name: 'identifyBy',
	noDataExpression: true,
	choices: { email: 'Email', externalId: 'External ID', id: 'ID' },
	description: 'Which value identifies the contact; a lead is identified by ID',
});

/** The inputs that name the contact, under the wire names of an operation. */
const person = (target: 'body' | 'query', idName: string): Field[] => [
	{
		displayName: 'Email',
		name: 'email',
		type: 'string',
		required: true,
		default: '',
		placeholder: 'name@email.com',
		description: 'Email address of the user',
		displayOptions: { show: { identifyBy: ['email'] } },
		[target]: 'email',
		convert: emailAddress,
	},
	{
		...textInput({
			displayName: 'External ID',
			name: 'externalId',
			required: true,
			example: 'crm-20871',
			description: 'ID of the user in your own system',
			displayOptions: { show: { identifyBy: ['externalId'] } },
			convert: id,
		}),
		[target]: 'user_id',
	},
	{
		...textInput({
			displayName: 'Contact ID',
			name: 'contactId',
			required: true,
			example: '65f2ac0e7b19d4c8805e3a62',
			description: 'ID that Intercom gave the contact',
			displayOptions: { show: { identifyBy: ['id'] } },
			convert: id,
		}),
		[target]: idName,
	},
];

const eventName = textInput({
	displayName: 'Event Name',
	name: 'eventName',
	required: true,
	example: 'ordered-lamp',
	description: 'Name of the event, best as a verb in the past tense and a noun',
	body: 'event_name',
});

const metadata = field({
	displayName: 'Metadata',
	name: 'metadata',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Metadata',
	default: {},
	description: 'Details of the event, at most ten. A date belongs under a key that ends in _date.',
	options: [
		{
			displayName: 'Field',
			name: 'field',
			values: [
				{
					displayName: 'Key',
					name: 'key',
					type: 'string',
					default: '',
					placeholder: 'e.g. order_number',
					description: 'Name of the field',
				},
				{
					displayName: 'Value',
					name: 'value',
					type: 'string',
					default: '',
					placeholder: 'e.g. NL-7731',
					description: 'Value to store; an expression keeps its type',
				},
			],
		},
	],
	body: 'metadata',
	convert: fromPairs({ ...attributeValues, clear: null }),
});

const metadataJson = jsonInput({
	displayName: 'Metadata (JSON)',
	name: 'metadataJson',
	example: '{ "price": { "amount": 4900, "currency": "eur" } }',
	description: 'More details, for links such as { "url", "value" } and sums of money in cents',
	body: 'metadata',
	convert: jsonObject,
});

const create = operation({
	value: 'create',
	name: 'Create',
	action: 'Create a data event',
	description: 'Record something that a contact did',
	request: { method: 'POST', path: '/events' },
	resend: 'safe', // The same event of the same contact at the same second is dropped (documented).
	fields: [
		identifyBy,
		...person('body', 'id'),
		eventName,
		timeInput({
			displayName: 'Happened At',
			name: 'createdAt',
			description: 'Time of the event; leave empty for now',
			body: 'created_at',
			convert: seconds,
		}),
		metadata,
		metadataJson,
	],
	adjust: withTime,
	output: { confirmed: true },
});

/** The vendor wants a time, and tells repetitions by it. */
function withTime(call: Call): Call {
	return { ...call, body: { created_at: Math.floor(clock.now() / 1000), ...call.body } };
}

const getMany = operation({
	value: 'getMany',
	name: 'Get Many',
	action: 'Get many data events',
	description: 'Get the events of a contact of the last 90 days',
	request: { method: 'GET', path: '/events', query: { type: 'user' } },
	resend: 'safe',
	fields: [
		identifyBy,
		...person('query', 'intercom_user_id'),
		...returnAllOrLimit,
		switchInput({
			displayName: 'Summary',
			name: 'summary',
			description: 'Whether to get one row for each name of an event, with how often it happened',
			query: 'summary',
		}),
	],
	list: byNext(50),
	output: {
		from: 'events',
		simplified: [
			'id',
			'event_name',
			'created_at',
			'email',
			'user_id',
			'intercom_user_id',
			'metadata',
			'name',
			'first',
			'last',
			'count',
			'description',
		],
	},
});

const createSummary = operation({
	value: 'createSummary',
	name: 'Create Summary',
	action: 'Create a summary of data events',
	description: 'Record how often a user did something, without an event for each time',
	request: { method: 'POST', path: '/events/summaries' },
	resend: 'unsafe', // Whether a second summary replaces the first is not documented.
	fields: [
		textInput({
			displayName: 'External ID',
			name: 'externalId',
			required: true,
			example: 'crm-20871',
			description: 'ID of the user in your own system',
			body: 'user_id',
		}),
		{ ...eventName, body: 'event_summaries.event_name' },
		numberInput({
			displayName: 'Count',
			name: 'count',
			typeOptions: { minValue: 1, numberPrecision: 0 },
			default: 1,
			description: 'Number of times that it happened',
			body: 'event_summaries.count',
		}),
		timeInput({
			displayName: 'First At',
			name: 'firstAt',
			required: true,
			description: 'Time of the first occurrence',
			body: 'event_summaries.first',
			convert: seconds,
		}),
		timeInput({
			displayName: 'Last At',
			name: 'lastAt',
			required: true,
			description: 'Time of the last occurrence',
			body: 'event_summaries.last',
			convert: seconds,
		}),
	],
	output: { confirmed: true },
});

export const dataEvent: Resource = {
	value: 'dataEvent',
	name: 'Data Event',
	operations: [create, createSummary, getMany],
};
