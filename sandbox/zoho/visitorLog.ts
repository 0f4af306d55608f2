import type { JsonObject } from '../core/values';
import { startedAt } from './conversation';

export const logNames = ['visitors', 'visits', 'visitorevents'] as const;
export type LogName = (typeof logNames)[number];

/** A row and the time that its list is sorted by. */
export interface Logged {
	at: number;
	/** Tells rows of one moment apart. */
	key: string;
	row: JsonObject;
	/** A visitor as the first version of the API shows him; other names, and more (documented). */
	older?: JsonObject;
}

/** What is known of a visitor who is listed. */
export interface Known {
	/** Of the tracking; a text like a UUID (documented). */
	uuid: string;
	id: string;
	name: string;
	email: string;
	at: number;
	customInfo: JsonObject;
}

const url = 'https://shop.lanternhouse.example/';
const country = 'Norway';

/** A visitor in both versions of the lists. */
export const listedVisitor = ({ uuid, id, name, email, at, customInfo }: Known): Logged => ({
	at,
	key: uuid,
	row: {
		id: uuid,
		name,
		country,
		lead_score: 10,
		first_accessed_time: String(at),
		last_accessed_time: String(at),
		visit_source: 'direct',
		visit_count: 1,
	},
	older: {
		id,
		user_uniqueid: uuid,
		name,
		email,
		country,
		leadscore: '10',
		lastvisit_time: String(at),
		lastvisit_source: 'direct',
		lastcontacted_mode: 'chat',
		total_timespent: '60000',
		customer_info: customInfo,
	},
});

const uuidOf = (kind: string, n: number): string =>
	`5b1c7d20-93ae-4f0b-${kind}-${String(n).padStart(12, '0')}`;

const makers: Record<LogName, (n: number, at: number) => Logged> = {
	visitors: (n, at) =>
		listedVisitor({
			uuid: uuidOf('8a56', n),
			id: `80450012${String(n).padStart(10, '0')}`,
			name: `Guest ${n}`,
			email: `guest${n}@plumtree.example`,
			at,
			customInfo: {},
		}),
	// The vendor's rows are not known: inferred.
	visits: (n, at) => {
		const id = `80450013${String(n).padStart(10, '0')}`;
		const row = { id, uvid: uuidOf('8a56', n), start_time: String(at), landing_page: url };
		return { at, key: id, row };
	},
	// Without an id (documented).
	visitorevents: (n, at) => {
		const uuid = uuidOf('8a57', n);
		const row = { uuid, uvid: uuidOf('8a56', n), url, event: 'pageview', time: String(at) };
		return { at, key: uuid, row: { ...row, time_spent: '4200', visit_id: String(2731 + n) } };
	},
};

/** Visitors without a conversation, visits and events: a minute lies between two rows. */
export class VisitorLog {
	readonly #logs: Record<LogName, Logged[]> = { visitors: [], visits: [], visitorevents: [] };

	reset(): void {
		for (const name of logNames) {
			this.#logs[name] = [];
			this.add(name, 2);
		}
	}

	/** @returns what tells the new rows apart */
	add(name: LogName, count: number): string[] {
		const log = this.#logs[name];
		return Array.from({ length: count }, () => {
			const n = log.length + 1;
			const logged = makers[name](n, startedAt + n * 60_000);
			log.push(logged);
			return logged.key;
		});
	}

	of(name: LogName): readonly Logged[] {
		return this.#logs[name];
	}
}
