import { simplifiedEvent } from '../../nodes/Intercom/trigger/event';
import { ticket } from '../../nodes/Intercom/resources/ticket';

describe('a notification for Simplified', () => {
	test('without anything in it has nulls, not missing keys', () => {
		expect(simplifiedEvent({ topic: 'ping' }, 'k1')).toEqual({
			topic: 'ping',
			event_time: null,
			notification_id: null,
			delivery_attempts: null,
			app_id: null,
			eventKey: 'k1',
		});
	});

	test('of a conversation without parts has none', () => {
		const data = { item: { type: 'conversation', id: '7' } };
		expect(simplifiedEvent({ topic: 'conversation.deleted', data }, 'k1')).toEqual({
			...simplifiedEvent({ topic: 'conversation.deleted' }, 'k1'),
			id: '7',
		});
	});
});

test('a ticket without a state is compared as one that has none', () => {
	const update = ticket.operations.find(({ value }) => value === 'update');
	expect(update?.current?.inBodyForm?.({ admin_assignee_id: 3 })).toEqual({
		ticket_state_id: null,
		assignee_id: '3',
	});
});
