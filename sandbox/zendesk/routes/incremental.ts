import { first, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { api, numberIn, ok, pageLink } from '../reply';

/** Documented: the default and the most. */
const mostRows = 1000;
const youngestSeconds = 300;

type Key = string | number;

interface Export {
	name: string;
	rows: () => JsonObject[];
	timeKey: string;
	keyOf: (row: JsonObject) => Key;
	/** What comes without `fields`. */
	least: readonly string[];
	/** Units in a second. */
	unit?: number;
	/** `end_time` keeps the fraction of a second, and there is no `end_id` (observed). */
	endsInFractions?: true;
}

interface Entry {
	row: JsonObject;
	/** Whole units, by which an export is sorted and goes on. */
	time: number;
	key: Key;
}

/** In units, finer than a `Date` where the text is. */
function timeOf(text: string, unit: number): number {
	const seconds = Date.parse(`${text.slice(0, 19)}Z`) / 1000;
	const [, fraction = ''] = /\.(\d+)/.exec(text) ?? [];
	return seconds * unit + Number(`0.${fraction || '0'}`) * unit;
}

/** `chats(*)` is everything, `chats(id,rating)` is a choice (inferred), anything else is nothing. */
function reader(
	request: IncomingRequest,
	{ name, least }: Export,
): (row: JsonObject) => JsonObject {
	const fields = first(request.query, 'fields') ?? '';
	const [, list = ''] = new RegExp(`^${name}\\(([^)]*)\\)$`).exec(fields) ?? [];
	if (list === '*') return (row) => row;
	const keys = [...least, ...list.split(',').map((key) => key.trim())];
	return (row) => Object.fromEntries(Object.entries(row).filter(([key]) => keys.includes(key)));
}

const order = (one: Entry, other: Entry): number =>
	one.time === other.time ? (one.key < other.key ? -1 : 1) : one.time - other.time;

export function incrementalRoutes(desk: ZendeskDesk): Route[] {
	const { tables } = desk;
	const numbered = { keyOf: ({ id }: JsonObject) => Number(id), timeKey: 'timestamp' };
	const exports: Export[] = [
		{
			name: 'chats',
			rows: () => desk.chats.all().map((chat) => ({ ...chat })),
			timeKey: 'update_timestamp',
			keyOf: ({ id }) => String(id),
			least: ['id', 'timestamp', 'update_timestamp'],
		},
		{
			name: 'agent_timeline',
			rows: () => tables.agentTimeline.all(),
			timeKey: 'start_time',
			keyOf: (row) => tables.agentTimeline.keyOf(row),
			least: ['agent_id', 'start_time'],
			unit: 1_000_000, // observed
		},
		...Object.entries({
			conversions: tables.conversions,
			department_events: tables.departmentEvents,
			agent_events: tables.agentEvents,
		}).map(([name, table]) => ({
			...{ name, rows: () => table.all(), ...numbered },
			least: ['id', 'timestamp'],
			...(name === 'agent_events' && { endsInFractions: true as const }),
		})),
	];

	function handle(request: IncomingRequest, kind: Export): Reply {
		const { name, rows, timeKey, keyOf, unit = 1, endsInFractions } = kind;
		const start = numberIn(request, 'start_time', 0);
		if (start >= (request.now / 1000 - youngestSeconds) * unit) {
			refuse(400, 'start_time must be more than 5 minutes in the past');
		}
		const moment = (row: JsonObject): number => timeOf(String(row[timeKey]), unit);
		const limit = numberIn(request, 'limit', mostRows, [1, mostRows]);
		const startId = first(request.query, 'start_id');
		const isNew = ({ time, key }: Entry): boolean => {
			if (time !== start || startId === undefined) return time >= start;
			return key > (typeof key === 'number' ? Number(startId) : startId);
		};
		const entries = rows()
			.map((row) => ({ row, time: Math.floor(moment(row)), key: keyOf(row) }))
			.filter(isNew)
			.sort(order)
			.slice(0, limit);
		const last = entries.at(-1);
		const endTime = last?.time ?? start;
		const end_id = last?.key ?? startId ?? null;
		const next = { start_time: endTime, ...(end_id !== null && { start_id: end_id }) };
		return ok({
			[name]: entries.map(({ row }) => row).map(reader(request, kind)),
			count: entries.length,
			...(endsInFractions
				? { end_time: last ? moment(last.row) : start }
				: { end_time: endTime, end_id }),
			next_page: pageLink(request, desk, next), // never empty, and without the fields (both seen in samples)
		});
	}

	return exports.map((kind) => ({
		method: 'GET',
		path: `${api}/incremental/${kind.name}`,
		scope: 'read',
		handle: (request) => handle(request, kind),
	}));
}
