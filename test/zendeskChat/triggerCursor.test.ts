import fc from 'fast-check';
import type { IDataObject } from 'n8n-workflow';

import { clock } from '../../nodes/shared/base/clock';
import { textOf } from '../../nodes/shared/base/record';
import { memoryIn, movedOn, newsIn, storable } from '../../nodes/ZendeskChat/trigger/memory';
import { type Position, readOn } from '../../nodes/ZendeskChat/trigger/position';
import { isoOf } from '../../sandbox/zendesk/time';

const begin = 1_728_000_000;
const real = { ...clock };
let now = begin;
beforeEach(() => {
	now = begin;
	clock.now = () => now * 1000;
});
afterEach(() => {
	Object.assign(clock, real);
});

const stuck = (): never => {
	throw new Error('Stuck');
};

/** A change of a chat: when, and how many seconds later the vendor shows it. */
interface Change {
	id: string;
	time: number;
	delay: number;
	/** Was the chat missed, and when? */
	missedAt?: number;
}

const isShown = ({ time, delay }: Change) => time + delay <= now;
const order = (one: Change, other: Change) => one.time - other.time || (one.id < other.id ? -1 : 1);

/** What the export shows now: each chat as it is after its last change. */
function shown(changes: Change[]): Change[] {
	const latest = new Map<string, Change>();
	for (const change of changes.filter(isShown).sort(order)) latest.set(change.id, change);
	return [...latest.values()].sort(order);
}

const chatOf = ({ id, time, missedAt }: Change): IDataObject => ({
	id,
	update_timestamp: isoOf(time * 1000),
	...(missedAt !== undefined && { missed: true, end_timestamp: isoOf(missedAt * 1000) }),
});

interface Poll {
	/** Seconds since the one before. */
	after: number;
	/** For how many pages there is time. */
	pages: number;
	/** Before which page it fails. */
	failsAt: number;
}

const events = ['chatUpdated', 'chatMissed'] as const;

/** A trigger, with pages of three chats, as static data has it between polls. */
function trigger(changes: Change[]) {
	let data: IDataObject = {};
	const told: string[] = [];
	const requests: number[] = [];
	const readPage = (from: Position, take: (chat: IDataObject) => void) => {
		requests.push(now - from.startTime);
		const isBehind = ({ time, id }: Change) =>
			time > from.startTime || (time === from.startTime && id > from.startId);
		const page = shown(changes).filter(isBehind).slice(0, 3);
		page.map(chatOf).forEach(take);
		const last = page[2];
		return last && { startTime: last.time, startId: last.id };
	};
	async function poll({ after, pages, failsAt }: Poll): Promise<void> {
		now += after;
		const memory = memoryIn(data, events);
		const news: string[] = [];
		let read = 0;
		const next = await readOn(
			memory.position,
			async (from) => {
				read += 1;
				await (read > failsAt ? Promise.reject(new Error('Failed')) : Promise.resolve());
				return readPage(from, (chat) => {
					const version = `${textOf(chat.id)} ${textOf(chat.update_timestamp)}`;
					news.push(...newsIn(chat, memory).map((event) => `${event} ${version}`));
				});
			},
			() => read < pages,
			stuck,
		);
		data = JSON.parse(JSON.stringify(storable(movedOn(memory, next)))) as IDataObject;
		told.push(...news);
	}
	return { told, requests, poll: (one: Poll) => poll(one).catch(() => undefined) };
}

const changesOf = fc
	.uniqueArray(
		fc.record({
			id: fc.constantFrom(...Array.from('abcdefghijkl')),
			// Close together, so that many share a second.
			time: fc.integer({ min: 1, max: 40 }).map((step) => begin + step * 17),
			delay: fc.integer({ min: 0, max: 300 }),
		}),
		{ maxLength: 40, selector: ({ id, time }) => `${id} ${time}` },
	)
	.chain((changes) =>
		fc.integer({ min: 0, max: 40 }).map((step) => {
			const missedAt = begin + step * 17;
			return changes.map((change) => ({
				...change,
				...(change.time >= missedAt && change.id < 'f' && { missedAt }),
			}));
		}),
	);

const pollsOf = fc.array(
	fc.record({
		after: fc.integer({ min: 1, max: 200 }),
		pages: fc.integer({ min: 1, max: 4 }),
		failsAt: fc.constantFrom(0, 1, 2, Infinity, Infinity, Infinity),
	}),
	{ maxLength: 20 },
);

const quiet: Poll[] = Array.from({ length: 60 }, () => ({
	after: 60,
	pages: 1,
	failsAt: Infinity,
}));

describe('the cursor', () => {
	test('tells the last change of each chat once, whatever the pages, delays, failures and times', async () => {
		await fc.assert(
			fc.asyncProperty(changesOf, pollsOf, async (changes, polls) => {
				now = begin;
				const { told, requests, poll } = trigger(changes);
				const all = [{ after: 0, pages: 1, failsAt: Infinity }, ...polls, ...quiet];
				for (const one of all) await poll(one);
				const last = shown(changes);
				const finished = last.map(({ id, time }) => `chatUpdated ${id} ${isoOf(time * 1000)}`);
				const updates = told.filter((text) => text.startsWith('chatUpdated'));
				const missed = told.filter((text) => text.startsWith('chatMissed')).map((text) => text[11]);
				expect(updates).toEqual([...new Set(updates)]);
				expect(updates).toEqual(expect.arrayContaining(finished));
				expect(missed.sort()).toEqual(
					last.flatMap(({ id, missedAt }) => (missedAt === undefined ? [] : [id])).sort(),
				);
				expect(Math.min(...requests)).toBeGreaterThan(300);
			}),
			{ numRuns: 300 },
		);
	});

	test('never goes back, even when the clock does', async () => {
		const position = { startTime: begin - 500, startId: 'b' };
		now = begin - 3600;
		const asked: Position[] = [];
		const next = await readOn(
			position,
			(from) => {
				asked.push(from);
				return Promise.resolve(undefined);
			},
			() => true,
			stuck,
		);
		expect(asked).toEqual([{ startTime: now - 360, startId: '' }]);
		expect(next).toEqual(position);
	});

	test('stays where a full page ended that is settled, and before one that may still change', async () => {
		const position = { startTime: begin - 500, startId: '' };
		const readTo = (end: Position) =>
			readOn(
				position,
				() => Promise.resolve(end),
				() => false,
				stuck,
			);
		const settled = { startTime: begin - 360, startId: 'c' };
		expect(await readTo(settled)).toEqual(settled);
		expect(await readTo({ startTime: begin - 359, startId: 'c' })).toEqual({
			startTime: begin - 360,
			startId: '',
		});
	});

	test('a full page that ends where it began leads nowhere', async () => {
		const position = { startTime: begin - 500, startId: 'c' };
		const reading = readOn(
			position,
			() => Promise.resolve({ ...position }),
			() => true,
			stuck,
		);
		await expect(reading).rejects.toThrow('Stuck');
	});
});
