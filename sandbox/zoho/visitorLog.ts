import type { Row } from './table';
import { startedAt } from './conversation';

export const logNames = ['visitors', 'visits', 'visitorevents'] as const;
export type LogName = (typeof logNames)[number];

/** A row and the time that its list is sorted by. */
export interface Logged {
	at: number;
	row: Row;
}

type Maker = (n: number, id: string, time: string) => Row;

const url = 'https://shop.lanternhouse.example/';
const visitorOf = (n: number): string => `80450012${String(n).padStart(10, '0')}`;

// The vendor does not show a row of these lists; the names are inferred from the other visitor objects.
const makers: Record<LogName, Maker> = {
	visitors: (n, id, time) => ({
		id,
		name: `Guest ${n}`,
		email: `guest${n}@plumtree.example`,
		phone: '',
		type: 'contact',
		country_code: 'us',
		ip: '203.0.*.***',
		first_visit_time: time,
		last_visit_time: time,
		no_of_visits: 1,
		customer_info: {},
	}),
	visits: (n, id, time) => ({
		id,
		visitor_id: visitorOf(n),
		start_time: time,
		landing_page: url,
		referrer: '',
		no_of_pages: 2,
	}),
	visitorevents: (n, id, time) => ({
		id,
		visitor_id: visitorOf(n),
		event: 'pageview',
		page_url: url,
		time,
	}),
};

const prefixes: Record<LogName, string> = {
	visitors: '80450012',
	visits: '80450013',
	visitorevents: '80450014',
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

	add(name: LogName, count: number): string[] {
		const log = this.#logs[name];
		return Array.from({ length: count }, () => {
			const n = log.length + 1;
			const at = startedAt + n * 60_000;
			const id = prefixes[name] + String(n).padStart(10, '0');
			log.push({ at, row: makers[name](n, id, String(at)) });
			return id;
		});
	}

	of(name: LogName): readonly Logged[] {
		return this.#logs[name];
	}
}
