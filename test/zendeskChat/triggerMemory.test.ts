import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { eventsOf, marksOf } from '../../nodes/ZendeskChat/trigger/events';
import {
	type Memory,
	memoryIn,
	mostMarked,
	movedOn,
	newsIn,
	storable,
} from '../../nodes/ZendeskChat/trigger/memory';
import { isoOf } from '../../sandbox/zendesk/time';

const begin = 1_728_000_000;
const real = { ...clock };
beforeAll(() => {
	clock.now = () => begin * 1000;
});
afterAll(() => Object.assign(clock, real));

const at = (second: number) => isoOf((begin + second) * 1000);

const rating = (value: string, second: number): IDataObject => ({
	type: 'chat.rating',
	rating: '',
	new_rating: value,
	timestamp: at(second).replace('Z', '.418000Z'),
});

const chat = (id: string, changedAt: number, values: IDataObject = {}): IDataObject => ({
	id,
	type: 'chat',
	timestamp: at(-900),
	end_timestamp: at(-600),
	update_timestamp: at(changedAt),
	history: [],
	...values,
});

const fresh = () => memoryIn({}, ['chatUpdated', 'chatMissed', 'chatRated', 'offlineMessage']);
const news = (memory: Memory, ...versions: IDataObject[]) =>
	versions.map((version) => newsIn(version, memory));

describe('marks', () => {
	test('say what has happened to a chat, and in which second', () => {
		const ms = (second: number) => (begin + second) * 1000;
		expect(marksOf({ type: 'offline_msg', timestamp: at(5) })).toEqual([
			{ event: 'offlineMessage', name: 'offlineMessage', at: ms(5) },
		]);
		expect(marksOf({ type: 'offline_msg', timestamp: at(5), unread: 0 })).toEqual([
			{ event: 'offlineMessage', name: 'offlineMessage', at: ms(5) },
		]);
		expect(marksOf({ missed: true, timestamp: at(5) })).toEqual([
			{ event: 'chatMissed', name: 'chatMissed', at: ms(5) },
		]);
		expect(marksOf(chat('a', 9, { missed: true, end_timestamp: at(7) }))).toEqual([
			{ event: 'chatMissed', name: 'chatMissed', at: ms(7) },
		]);
		expect(marksOf(chat('a', 9, { missed: false, rating: null }))).toEqual([]);
	});

	test.each([true, 1])('of a message that is unread (%j) have no time', (unread) => {
		expect(marksOf({ type: 'offline_msg', timestamp: at(5), unread })).toEqual([
			{ event: 'offlineMessage', name: 'offlineMessage', at: undefined },
		]);
	});

	test.each([
		['that the transcript tells', [rating('bad', 2), rating('good', 6)], begin + 6],
		['from before the end shows with the end', [rating('good', -800)], begin - 600],
		['that the transcript tells otherwise has no time', [rating('bad', 2)], undefined],
		['without a trace in the transcript has no time', [], undefined],
		['without a transcript has no time', null, undefined],
	])('a rating %s', (_title, history, second) => {
		expect(marksOf(chat('a', 9, { rating: 'good', history }))).toEqual([
			{ event: 'chatRated', name: 'chatRated good', at: second && second * 1000 },
		]);
	});

	test('make the events of a chat, with its update', () => {
		const both = chat('a', 1, { missed: true, rating: 'bad' });
		expect(eventsOf(both)).toEqual(['chatUpdated', 'chatMissed', 'chatRated']);
	});
});

describe('the memory', () => {
	test('that begins now takes nothing from before for new', () => {
		expect(news(fresh(), chat('a', -1, { missed: true }), chat('b', 0))).toEqual([
			[],
			['chatUpdated'],
		]);
	});

	test('takes nothing from before its position for new, even when the clock has gone back', () => {
		const memory = movedOn(fresh(), { startTime: begin + 20, startId: '' });
		expect(news(memory, chat('a', 19), chat('b', 20))).toEqual([[], ['chatUpdated']]);
	});

	test('tells each version once, and none that is older than the one before', () => {
		expect(
			news(fresh(), chat('a', 5), chat('a', 5), chat('a', 9), chat('a', 5), chat('a', 9)),
		).toEqual([['chatUpdated'], [], ['chatUpdated'], [], []]);
	});

	test('tells each rating once, also one that nobody knows the time of', () => {
		expect(
			news(
				fresh(),
				chat('a', 5, { rating: 'good' }),
				chat('a', 6, { rating: 'good' }),
				chat('a', 7, { rating: 'bad' }),
				chat('a', 8, { rating: 'good' }),
			),
		).toEqual([
			['chatUpdated', 'chatRated'],
			['chatUpdated'],
			['chatUpdated', 'chatRated'],
			['chatUpdated', 'chatRated'],
		]);
	});

	test('keeps all that comes again and, of what lies before, only marked chats', () => {
		const memory = fresh();
		news(memory, chat('a', 5), chat('b', 5, { rating: 'good' }), chat('c', 9), chat('d', 12));
		const next = movedOn(memory, { startTime: begin + 9, startId: 'b' });
		expect(storable(next)).toEqual({
			startTime: begin + 9,
			startId: 'b',
			since: begin * 1000,
			seen: { b: [at(5), 'chatRated good'], c: [at(9)], d: [at(12)] },
			chosenAt: {
				chatUpdated: begin * 1000,
				chatMissed: begin * 1000,
				chatRated: begin * 1000,
				offlineMessage: begin * 1000,
			},
		});
		expect(memoryIn(storable(next), [...next.chosenAt.keys()])).toEqual(next);
	});

	test('of marked chats is bounded, and what was forgotten is not told again', () => {
		const memory = fresh();
		const missed = (second: number, changedAt = second) =>
			chat(`chat ${second}`, changedAt, { missed: true, end_timestamp: at(second) });
		const all = Array.from({ length: mostMarked + 2 }, (_, index) => missed(index));
		news(memory, ...all);
		const next = movedOn(memory, { startTime: begin + 10_000, startId: '' });
		expect(next.seen.size).toBe(mostMarked);
		expect(next.since).toBe((begin + 1) * 1000 + 1);
		expect(news(next, missed(0, 10_000), missed(1, 10_001), missed(2, 10_002))).toEqual([
			['chatUpdated'],
			['chatUpdated'],
			['chatUpdated'],
		]);
		// Never seen, and not so old that it could have been forgotten.
		expect(news(next, { ...missed(2, 10_003), id: 'late' })).toEqual([
			['chatUpdated', 'chatMissed'],
		]);
	});
});
