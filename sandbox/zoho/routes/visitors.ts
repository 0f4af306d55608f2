import type { IncomingRequest, Reply, Route } from '../../core/vendor';
import { first, isObject, type JsonObject } from '../../core/values';
import { startOf, uuidOf, type ZohoConversation } from '../conversation';
import type { ZohoDesk } from '../desk';
import { refuse } from '../errors';
import { numberIn } from '../input';
import { envelope, portalRoute } from '../reply';
import { listedVisitor, logNames, type Logged, type LogName } from '../visitorLog';

const rowsPerView = 100;

const loggedOf = (conversation: ZohoConversation): Logged => {
	const { id, name, email } = conversation.visitor;
	return listedVisitor({
		uuid: uuidOf(conversation),
		id,
		name,
		email,
		at: startOf(conversation),
		customInfo: conversation.customInfo,
	});
};

const place = ({ at, key }: Logged): string => `${at}-${key}`;
const byTime = (one: Logged, other: Logged): number =>
	one.at - other.at || one.key.localeCompare(other.key);

/** Rows from a time or a key on; a key names the last row that was answered. */
function rowsAfter(rows: readonly Logged[], from: string, forward: boolean): readonly Logged[] {
	const param = forward ? 'next_key' : 'prev_key';
	if (!/^\d+(-.+)?$/.test(from)) return refuse(1011, { param });
	if (from.includes('-')) {
		const known = rows.findIndex((row) => place(row) === from);
		return known < 0 ? refuse(1011, { param }) : rows.slice(known + 1);
	}
	const time = Number(from);
	const start = rows.findIndex(({ at }) => (forward ? at >= time : at <= time));
	return start < 0 ? [] : rows.slice(start);
}

/** Lists of visitors, visits and their events, and the older ways to them. */
export function visitorRoutes(desk: ZohoDesk): Route[] {
	const visitors = (): Logged[] => [
		...[...desk.conversations.values()].map(loggedOf),
		...desk.visitors.of('visitors'),
	];

	const byKey =
		(name: LogName) =>
		(request: IncomingRequest): Reply => {
			const { query } = request;
			if (!desk.visitorFeature) {
				// The words are observed, the code is not known.
				return {
					status: 200,
					body: { error: { message: 'Visitor Feature not enabled in this plan' } },
				};
			}
			const limit = numberIn(query, 'limit', 200, [1, 200]);
			const [next, previous] = [first(query, 'next_key'), first(query, 'prev_key')];
			if (next !== undefined && previous !== undefined) refuse(1011, { param: 'prev_key' });
			const forward = previous === undefined;
			const sorted = [...(name === 'visitors' ? visitors() : desk.visitors.of(name))].sort(byTime);
			if (!forward) sorted.reverse();
			const rows = rowsAfter(sorted, next ?? previous ?? '0', forward);
			const data = rows.slice(0, limit);
			const last = rows.length > limit ? data.at(-1) : undefined;
			const key: JsonObject = last ? { [forward ? 'next_key' : 'prev_key']: place(last) } : {};
			return envelope(
				request.path,
				name,
				data.map(({ row }) => row),
				key,
			);
		};

	function byView(request: IncomingRequest): Reply {
		if (!desk.tables.visitorHistoryViews.has(request.params.id)) refuse(1019);
		const rows = visitors().sort(byTime);
		const startkey = first(request.query, 'startkey');
		const start = startkey === undefined ? 0 : rows.findIndex((row) => place(row) === startkey);
		if (start < 0) refuse(1011, { param: 'startkey' });
		const visitorlist = rows.slice(start, start + rowsPerView).map(({ older }) => older);
		const next = rows[start + rowsPerView];
		return envelope(request.path, 'visitorsview', {
			visitorlist,
			...(next && { startkey: place(next) }),
		});
	}

	function updateByEmail(request: IncomingRequest): Reply {
		const email = request.params.email ?? '';
		const text = first(request.query, 'customerinfo') ?? refuse(1011, { param: 'customerinfo' });
		const info = parsed(text);
		if (!info) return refuse(2310);
		const conversations = [...desk.conversations.values()].filter(
			({ visitor }) => visitor.email === email,
		);
		const guests = desk.visitors
			.of('visitors')
			.flatMap(({ older }) => (older?.email === email ? [older] : []));
		if (conversations.length + guests.length === 0) refuse(2311);
		for (const conversation of conversations) {
			conversation.customInfo = { ...conversation.customInfo, ...info };
			conversation.modifiedAt = request.now;
		}
		for (const guest of guests) {
			guest.customer_info = { ...(guest.customer_info as JsonObject), ...info };
		}
		request.wrote(email);
		return envelope(request.path, 'visitorsbyemail', email);
	}

	return [
		...logNames.map((name) =>
			portalRoute('GET', `/${name}`, 'visitors.READ', byKey(name), '/api/v3'),
		),
		portalRoute('GET', '/visitorsview/:id/visitors', 'visitordetails.READ', byView, '/api/v1'),
		// The page says UPDATE without a resource: visitors is inferred.
		portalRoute('PUT', '/visitorsbyemail/:email', 'visitors.UPDATE', updateByEmail, '/api/v1'),
	];
}

function parsed(text: string): JsonObject | undefined {
	try {
		const value: unknown = JSON.parse(text);
		return isObject(value) ? value : undefined;
	} catch {
		return undefined;
	}
}
