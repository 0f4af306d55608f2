import { iso, textInput, timeInput } from '../../../shared/operation';

/** What is told of the visit in which an offline message was left. In alphabetical order. */
export const sessionFields = [
	textInput({
		displayName: 'Session Browser',
		name: 'sessionBrowser',
		example: 'Firefox',
		description: 'Browser that the visitor used',
		body: 'session.browser',
	}),
	textInput({
		displayName: 'Session City',
		name: 'sessionCity',
		example: 'Bergen',
		description: 'City that the visitor was in',
		body: 'session.city',
	}),
	textInput({
		displayName: 'Session Country Code',
		name: 'sessionCountryCode',
		example: 'NO',
		description: 'Two-letter code of the country that the visitor was in',
		body: 'session.country_code',
	}),
	textInput({
		displayName: 'Session Country Name',
		name: 'sessionCountryName',
		example: 'Norway',
		description: 'Country that the visitor was in',
		body: 'session.country_name',
	}),
	timeInput({
		displayName: 'Session End',
		name: 'sessionEnd',
		description: 'When the visit ended',
		body: 'session.end_date',
		convert: iso,
	}),
	textInput({
		displayName: 'Session ID',
		name: 'sessionId',
		example: '240709.5530417.b4',
		description: 'ID of the visit',
		body: 'session.id',
	}),
	textInput({
		displayName: 'Session IP Address',
		name: 'sessionIp',
		example: '203.0.113.44',
		description: 'IP address of the visitor',
		body: 'session.ip',
	}),
	textInput({
		displayName: 'Session Platform',
		name: 'sessionPlatform',
		example: 'Linux',
		description: 'Operating system that the visitor used',
		body: 'session.platform',
	}),
	textInput({
		displayName: 'Session Region',
		name: 'sessionRegion',
		example: 'Vestland',
		description: 'Region that the visitor was in',
		body: 'session.region',
	}),
	timeInput({
		displayName: 'Session Start',
		name: 'sessionStart',
		description: 'When the visit began',
		body: 'session.start_date',
		convert: iso,
	}),
	textInput({
		displayName: 'Session User Agent',
		name: 'sessionUserAgent',
		example: 'Mozilla/5.0 (X11; Linux x86_64)',
		description: 'How the browser of the visitor names itself',
		body: 'session.user_agent',
	}),
];
