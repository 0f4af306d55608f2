import { first, isObject, isScalar, type JsonObject } from '../../core/values';
import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import type { IntercomContact } from '../contact';
import type { IntercomDesk } from '../desk';
import { refuse } from '../errors';
import { bodyWith, optionalText } from '../input';
import { numbered, ok } from '../paging';
import type { Row } from '../table';

interface Person {
	id?: string;
	externalId?: string;
	email?: string;
}

export function eventRoutes(desk: IntercomDesk): Route[] {
	const { events } = desk.tables;

	function contactOf({ id, externalId, email }: Person): IntercomContact {
		const live = [...desk.contacts.values()].filter(({ state }) => state === 'live');
		const found = live.find(
			(one) =>
				one.id === id ||
				(externalId !== undefined && one.externalId === externalId) ||
				(email !== undefined && one.email === email),
		);
		return found ?? refuse(404, 'not_found', 'User Not Found');
	}

	const of = (contact: IntercomContact): Row[] =>
		events.all().filter(({ intercom_user_id }) => intercom_user_id === contact.id);

	function create(request: IncomingRequest): Reply {
		const keys = ['event_name', 'created_at', 'id', 'user_id', 'email', 'metadata'];
		const body = bodyWith(request.body, keys);
		const name = optionalText(body, 'event_name');
		const { created_at: createdAt, metadata = {} } = body;
		if (!name || !Number.isInteger(createdAt)) {
			return refuse(400, 'parameter_not_found', 'event_name and created_at must be supplied');
		}
		if (
			!isObject(metadata) ||
			!Object.values(metadata).every((one) => isScalar(one) || isObject(one))
		) {
			return refuse(400, 'parameter_invalid', 'metadata is not valid');
		}
		const contact = contactOf({
			id: optionalText(body, 'id'),
			externalId: optionalText(body, 'user_id'),
			email: optionalText(body, 'email'),
		});
		const twice = of(contact).some(
			(event) => event.event_name === name && event.created_at === createdAt,
		);
		// Documented: a repetition is dropped, and answered like the first one.
		if (!twice) {
			const { externalId, email, id } = contact;
			const event = events.create({
				type: 'event',
				event_name: name,
				created_at: createdAt,
				user_id: externalId,
				email,
				intercom_user_id: id,
				// The first ten keys win (documented).
				metadata: Object.fromEntries(Object.entries(metadata).slice(0, 10)),
			});
			request.wrote(event.id);
		}
		return { status: 202, body: undefined };
	}

	function getMany(request: IncomingRequest): Reply {
		const { query } = request;
		if (first(query, 'type') !== 'user') {
			return refuse(400, 'parameter_not_found', 'type must be user');
		}
		const contact = contactOf({
			id: first(query, 'intercom_user_id'),
			externalId: first(query, 'user_id'),
			email: first(query, 'email'),
		});
		const rows = first(query, 'summary') === 'true' ? summed(of(contact)) : of(contact);
		const sizes = { usual: 50, most: 50, key: 'events', type: 'event.summary' };
		const reply = numbered(request, rows, sizes);
		const { pages } = reply.body as { pages: { next: string | null } };
		const { email, externalId, id } = contact;
		const person = { email, intercom_user_id: id, user_id: externalId };
		return ok({ ...(reply.body as object), ...person, pages: { next: pages.next } });
	}

	function createSummary(request: IncomingRequest): Reply {
		const body = bodyWith(request.body, ['user_id', 'event_summaries']);
		const { event_summaries: summary } = body;
		contactOf({ externalId: optionalText(body, 'user_id') });
		if (!isObject(summary) || typeof summary.event_name !== 'string') {
			return refuse(400, 'parameter_not_found', 'event_summaries must be supplied');
		}
		desk.eventSummaries.push(summary);
		request.wrote(summary.event_name);
		return { status: 200, body: undefined };
	}

	const scope = 'read_write_users';
	return [
		{ method: 'POST', path: '/events', scope, handle: create },
		{ method: 'GET', path: '/events', scope, handle: getMany },
		{ method: 'POST', path: '/events/summaries', scope, handle: createSummary },
	];
}

const isoOf = (seconds: number): string => new Date(seconds * 1000).toISOString();

/** One row for each name; times as ISO text (documented). */
function summed(rows: readonly Row[]): JsonObject[] {
	const names = [...new Set(rows.map(({ event_name }) => event_name))];
	return names.map((name) => {
		const times = rows
			.filter((row) => row.event_name === name)
			.map((row) => Number(row.created_at));
		return {
			name,
			first: isoOf(Math.min(...times)),
			last: isoOf(Math.max(...times)),
			count: times.length,
			description: null,
		};
	});
}
