import { invalid } from '../../../shared/base/errors';
import {
	choiceInput,
	choicesInput,
	conversionOf,
	type Convert,
	numberInput,
	type Output,
	recordsInput,
	switchInput,
	text,
	textInput,
} from '../../../shared/operation';
import { administrationEvents, dataEvents } from '../../events';

const dayMs = 86_400_000;

/** A web address. */
export const webAddress: Convert = (value, input) => {
	const address = String(text(value, input)).trim();
	const url = URL.canParse(address) ? new URL(address) : undefined;
	if (url && ['http:', 'https:'].includes(url.protocol)) return address;
	throw invalid(
		input.label,
		'is not a web address',
		'Enter an address that begins with https:// or http://.',
	);
};

/** Brands belong to webhooks of this type only (documented). */
const forData = { show: { type: ['data'] } };
const forAdministration = { show: { type: ['administration'] } };

export const type = choiceInput({
	displayName: 'Type',
	name: 'type',
	choices: { data: 'Conversations and Visitors', administration: 'Operators and Departments' },
	description: 'Kind of events that the webhook is called for',
	body: 'type',
});

/** Mandatory with every update (documented). Inferred: that it names the type which the webhook has, and changes nothing. */
export const presentType = {
	...type,
	description: 'The type that the webhook has, which SalesIQ wants with every update',
	identifies: true,
} as const;

const urlTexts = {
	displayName: 'URL',
	name: 'url',
	example: 'https://hooks.lanternhouse.example/salesiq',
	description:
		'Address that SalesIQ calls. It must answer a HEAD request with status 200 at once, and a port in it is refused.',
	body: 'url',
	convert: webAddress,
} as const;

export const url = textInput({ ...urlTexts, required: true });

export const dataEventsInput = choicesInput({
	displayName: 'Events',
	name: 'events',
	choices: dataEvents,
	required: true,
	description: 'Events that the webhook is called for',
	displayOptions: forData,
	body: 'events',
});

export const administrationEventsInput = choicesInput({
	displayName: 'Events',
	name: 'administrationEvents',
	choices: administrationEvents,
	required: true,
	description: 'Events that the webhook is called for',
	displayOptions: forAdministration,
	body: 'events',
});

/** The events of both types. */
export const allEvents = { ...dataEvents, ...administrationEvents };

/** How a choice of events looks that are added or removed. */
export const eventTexts = {
	displayName: 'Events',
	name: 'events',
	required: true,
	description: 'Events of the type of the webhook',
} as const;

/** How a choice of brands looks. */
export const brandTexts = {
	displayName: 'Brand Names or IDs',
	name: 'brandIds',
	list: 'getBrands',
} as const;

export const brands = recordsInput({
	...brandTexts,
	hint: 'Leave empty for all brands',
	displayOptions: forData,
	body: 'app_ids',
});

export const secured = switchInput({
	displayName: 'Signed',
	name: 'secured',
	default: true,
	description:
		'Whether deliveries carry a signature. It needs a key: make one with Generate Key afterwards.',
	body: 'secured',
});

const days = numberInput({
	displayName: 'Keep Executions for Days',
	name: 'expiryDays',
	typeOptions: { minValue: 7, maxValue: 60 },
	default: 60,
	description: 'How many days the data of deliveries that failed is kept, from 7 to 60',
	body: 'expiry_time_for_executions_data',
});

/** Days on the screen, milliseconds on the wire, as a text (documented sample). */
export const expiryDays = {
	...days,
	convert: ((value, input) =>
		String(Number(conversionOf(days)(value, input)) * dayMs)) satisfies Convert,
};

/** What an update may change; options in alphabetical order. */
export const webhookChanges = [
	recordsInput({ ...brandTexts, hint: 'They replace the present ones', body: 'app_ids' }),
	choicesInput({
		displayName: 'Events',
		name: 'events',
		choices: allEvents,
		description: 'All events of the webhook; they replace the existing ones',
		body: 'events',
	}),
	expiryDays,
	secured,
	textInput(urlTexts),
];

export const webhookOutput: Output = {
	from: 'data',
	simplified: [
		'id',
		'url',
		'type',
		'status',
		'events',
		'brand_ids',
		'secured',
		'failures_count',
		'public_keys',
		'created_time',
		'modified_time',
	],
};
