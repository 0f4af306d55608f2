import { assert, dictionary, property, string } from 'fast-check';

import { eventItemOf } from '../../nodes/shared/trigger/eventItem';

const fields = dictionary(string(), string());

test('an event as an item begins with what happened, then tells the record', () => {
	const item = eventItemOf({ event: 'made', eventKey: 'k' }, { id: '7', name: 'Ada' });
	expect(Object.keys(item)).toEqual(['event', 'eventKey', 'id', 'name']);
});

test('an event keeps its own fields, whatever the record holds', () => {
	assert(
		property(fields, fields, (event, record) => {
			expect(eventItemOf(event, record)).toMatchObject(event);
		}),
	);
});

test('what an event does not tell may come of the record', () => {
	const item = eventItemOf({ brand_id: null, eventKey: 'k' }, { brand_id: '7', eventKey: 'x' });
	expect(item).toEqual({ brand_id: '7', eventKey: 'k' });
});

test('nothing of the record is dropped but what has the name of a field of the event', () => {
	assert(
		property(fields, fields, (event, record) => {
			const keys = new Set([...Object.keys(event), ...Object.keys(record)]);
			expect(new Set(Object.keys(eventItemOf(event, record)))).toEqual(keys);
		}),
	);
});
