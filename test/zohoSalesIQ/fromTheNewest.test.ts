import { clock } from '../../nodes/shared/base/clock';
import type { Call } from '../../nodes/shared/operation/call';
import { fromTheNewest } from '../../nodes/ZohoSalesIQ/resources/conversation/messages';

const asks = (query: Call['query']): Call => ({
	method: 'GET',
	path: '/messages',
	query,
	body: {},
	identity: {},
	headers: {},
	files: [],
	answer: 'json',
	address: 'baseUrl',
	reads: true,
});

const { now } = clock;
beforeAll(() => {
	clock.now = () => 1_720_500_000_000;
});
afterAll(() => {
	clock.now = now;
});

test('without any time the messages are asked for from now backward', () => {
	expect(fromTheNewest(asks({ limit: 5 }))).toEqual(asks({ limit: 5, to_time: 1_720_500_000_000 }));
});

test.each([{ from_time: 1 }, { to_time: 2 }, { from_time: 1, to_time: 2 }])(
	'a time of the builder stays as it is: %j',
	(query) => {
		expect(fromTheNewest(asks(query))).toEqual(asks(query));
	},
);
