import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { identityOf, isRepetition, simplifiedEvent } from '../../nodes/ZohoSalesIQ/trigger/event';

const person = fc.record({ id: fc.string(), name: fc.string(), email_id: fc.string() });
const payloads = fc.record(
	{
		event: fc.constantFrom('conversation.created', 'visitor.updated', 'operator.created'),
		entity_id: fc.oneof(fc.string(), fc.integer()),
		event_time: fc.option(fc.integer().map(String), { nil: undefined }),
		entity: fc.record({ id: fc.string(), visitor: person, end_time: fc.constant('') }),
	},
	{ requiredKeys: ['event', 'entity'] },
) as fc.Arbitrary<IDataObject>;

describe('the identity of an event', () => {
	test('does not depend on the attempt, nor on whether ids and times are texts', () => {
		fc.assert(
			fc.property(payloads, fc.nat(), (payload, attempt) => {
				const numbers = Object.fromEntries(
					Object.entries(payload).map(([key, value]) =>
						typeof value === 'number' ? [key, String(value)] : [key, value],
					),
				);
				expect(identityOf({ ...numbers, attempt, version: 1 })).toBe(identityOf(payload));
			}),
		);
	});

	test.each([
		['a time tells', { event_time: '1720500300400', attempt: 1 }, true],
		['no time, and the first attempt', { attempt: 1 }, false],
		['no time, and the first attempt as a text', { event_time: '', attempt: '1' }, false],
		['no time, and a later attempt', { attempt: 2 }, true],
		['neither time nor attempt', {}, true],
	])('that was seen before is a repetition or not: %s', (_case, payload, expected) => {
		expect(isRepetition(payload)).toBe(expected);
	});
});

describe('a simplified event', () => {
	test('tells what happened even when SalesIQ sends next to nothing', () => {
		const nothing = {
			event_time: null,
			attempt: null,
			brand_id: null,
			eventKey: 'k1',
			id: null,
		};
		expect(
			['conversation.missed', 'visitor.updated', 'tag.created'].map((event) =>
				simplifiedEvent({ event }, 'k1'),
			),
		).toEqual([
			{ ...nothing, event: 'conversation.missed' },
			{ ...nothing, event: 'visitor.updated', name: null },
			{ ...nothing, event: 'tag.created' },
		]);
	});

	test('takes the brand from the record where the envelope lacks it, and the ID from the envelope, as texts', () => {
		expect(
			simplifiedEvent(
				{
					event: 'conversation.rated',
					attempt: '2',
					event_time: 1_720_500_300_400,
					entity_id: 804,
					entity: { app_id: 210, rating: 5, feedback: 'Quick help' },
				},
				'k1',
			),
		).toEqual({
			event: 'conversation.rated',
			event_time: '2024-07-09T04:45:00.400Z',
			attempt: 2,
			brand_id: '210',
			eventKey: 'k1',
			id: '804',
			rating: 5,
			feedback: 'Quick help',
		});
	});

	test('is flat, and leaves what visitors wrote', () => {
		const runa = { id: '9', first_name: 'Runa', last_name: 'Dahl', email_id: '', phone: '' };
		const tove = { id: '1', name: 'Tove Lindh', email_id: 'tove@lanternhouse.example' };
		const message = { msgid: 'm1', text: 'true', meta: { email_id: 'x' }, sender: { id: '9' } };
		expect(
			simplifiedEvent(
				{
					event: 'conversation.completed',
					entity_id: '804',
					entity: {
						id: '804',
						participants: [tove],
						ended_by: tove,
						end_time: '1720500300400',
						missed_time: '',
						customer_info: { email_id: 'mine', last_time: '' },
						visitor: runa,
						message,
					},
				},
				'k1',
			),
		).toEqual({
			event: 'conversation.completed',
			event_time: null,
			attempt: null,
			brand_id: null,
			eventKey: 'k1',
			id: '804',
			visitor_id: '9',
			visitor_name: 'Runa Dahl',
			visitor_email: '',
			visitor_phone: '',
			customer_info: { email_id: 'mine', last_time: '' },
			end_time: '2024-07-09T04:45:00.400Z',
			ended_by_id: '1',
			ended_by_name: 'Tove Lindh',
			participant_ids: ['1'],
			participant_names: ['Tove Lindh'],
			message_id: 'm1',
			message_text: 'true',
			message_sender_id: '9',
		});
	});
});
