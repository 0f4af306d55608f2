import { administrationEvents, dataEvents } from '../../nodes/ZohoSalesIQ/events';
import { expiryDays, webAddress } from '../../nodes/ZohoSalesIQ/resources/webhook/fields';
import { eventsOf } from '../../sandbox/zoho/webhooks/events';

const input = { label: 'URL', emptyValues: 'leave', timeZone: 'UTC' } as const;

test('the events are the documented ones of each type', () => {
	expect({
		data: Object.keys(dataEvents).sort(),
		administration: Object.keys(administrationEvents).sort(),
	}).toEqual({
		data: [...(eventsOf.data ?? [])].sort(),
		administration: [...(eventsOf.administration ?? [])].sort(),
	});
});

test.each([
	['https://hooks.lanternhouse.example/salesiq', 'https://hooks.lanternhouse.example/salesiq'],
	[' http://127.0.0.1:5678/webhook/1 ', 'http://127.0.0.1:5678/webhook/1'],
])('"%s" is a web address', (value, sent) => {
	expect(webAddress(value, input)).toBe(sent);
});

test.each(['hooks.lanternhouse.example', 'ftp://lanternhouse.example', 'https://'])(
	'"%s" is not a web address',
	(value) => {
		expect(() => webAddress(value, input)).toThrow('URL is not a web address');
	},
);

test('days go out as milliseconds in a text', () => {
	expect([7, '60'].map((days) => expiryDays.convert(days, input))).toEqual([
		'604800000',
		'5184000000',
	]);
});

test.each([6, 61])('%d days are refused', (days) => {
	expect(() => expiryDays.convert(days, input)).toThrow(`URL is ${days}`);
});
