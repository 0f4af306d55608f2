import { clock } from '../../../shared/base/clock';
import { CallFailure } from '../../../shared/base/errors';
import { at, firstText, isRecord, textOf } from '../../../shared/base/record';
import {
	type PageRequest,
	byLink,
	type Call,
	inChunks,
	type Listing,
	type Page,
} from '../../../shared/operation';
import { chatsIn, holdsChats, idsPerRequest } from './byId';

/** Observed. */
const rowsPerPage = 40;
/** Documented: a search gives no more. One page more was read (observed), which is not relied on. */
const mostRows = 10_000;
const lastPage = mostRows / rowsPerPage;

/** Chats cannot be older than the service. */
const earliest = Date.UTC(2006, 0, 1);
/** The clock of the vendor may be ahead, and its time of day another one. */
const latest = () => clock.now() + 24 * 60 * 60_000;

/** The form of a time inside a query, without a zone (observed; it counts in UTC, inferred). */
const inQuery = (ms: number) => new Date(ms).toISOString().slice(0, 19);

const range = (from: number, to: number) => `timestamp:[${inQuery(from)} TO ${inQuery(to)}]`;

const time = '(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d)Z?';
const lastRange = new RegExp(`\\btimestamp:\\[${time} TO ${time}\\](?!.*\\btimestamp:\\[)`);

// What is split must be one term beside others, all joined by AND.
const canBeSplit = (q: string) => lastRange.test(q) && !/\b(OR|NOT)\b|\(|(^|\s)[-!]|\|\|/.test(q);

/** A value as one term: as it is where it is a plain word, else in quotes (inferred). */
export const quoted = (value: unknown): string => {
	const words = String(value).replaceAll(/["\\]/g, '').trim();
	return /^[\p{L}\p{N}_@.+-]+$/u.test(words) ? words : `"${words}"`;
};

/**
 * Puts what the fields gave together to one query, joined by AND. It always ends in a range of time, by which a search
 * that finds too much can be split.
 */
export function searchQuery(call: Call): Call {
	const { from, to, query, words, ...terms } = call.query;
	const named = Object.entries(terms).map(([name, value]) => `${name}:${quoted(value)}`);
	const free = words === undefined ? [] : [quoted(words)];
	const own = firstText(query)?.trim().replaceAll(/\s+/g, ' ') ?? '';
	const all = [...free, ...named, ...grouped(own)];
	if (from !== undefined || to !== undefined || !canBeSplit(own)) {
		all.push(range(Number(from ?? earliest), Number(to ?? latest())));
	}
	return { ...call, query: { q: all.join(' AND ') } };
}

// Inferred: brackets keep an OR of the builder's own from taking in what is added to it.
const grouped = (own: string) => {
	if (own === '') return [];
	return /\bOR\b|\|\|/.test(own) ? [`(${own})`] : [own];
};

/**
 * The same search for the later and the earlier half of its time.
 * @throws CallFailure when it cannot be split any further
 */
export function halves(q: string): PageRequest[] {
	const [whole = '', from = '', to = ''] = lastRange.exec(q) ?? [];
	const [begin, end] = [Date.parse(`${from}Z`), Date.parse(`${to}Z`)];
	const middle = Math.floor((begin + end) / 2000) * 1000;
	if (!(middle > begin)) {
		throw new CallFailure({
			kind: 'validation',
			message: `The search finds more than ${mostRows} chats, which Zendesk Chat does not give`,
			advice: 'Narrow it with Sent After and Sent Before, or use Incremental Export.',
		});
	}
	// Both have the second in the middle: a row that comes twice is dropped, one that is missed is lost.
	const parts = [range(middle, end), range(begin, middle)];
	const place = q.lastIndexOf(whole);
	return parts.map((part) => ({
		query: { q: q.slice(0, place) + part + q.slice(place + whole.length) },
	}));
}

/** Is it a search whose last rows the vendor would not give? */
function isTooLarge({
	request,
	body,
	remaining,
}: Pick<Page, 'request' | 'body' | 'remaining'>): boolean {
	const { page } = request.query;
	const finds = Number(at(body, 'count')) > mostRows;
	if (page === undefined) return finds && remaining > mostRows;
	return Number(page) >= lastPage && (finds || firstText(at(body, 'next_url')) !== undefined);
}

const stubsIn = (body: unknown) => {
	const results = at(body, 'results');
	return Array.isArray(results) ? results.filter(isRecord) : [];
};

const holdsStubs = (body: unknown) => Array.isArray(at(body, 'results'));

/** The stubs of a page; those of a first page that is split come again with its halves. */
const stubsOf = (page: Omit<Page, 'rows' | 'hosts'>) =>
	isTooLarge(page) && page.request.query.page === undefined ? [] : stubsIn(page.body);

const following = (page: Page): PageRequest[] =>
	isTooLarge(page) ? halves(textOf(page.request.query.q)) : byLink('next_url').next(page);

/** Finds chats; each is a stub with its ID. */
export const searching: Listing = {
	isIn: holdsStubs,
	onRepeat: 'goOn', // The halves of a search that was split late bring what is known already.
	rows: stubsOf,
	next: following,
};

const isReading = ({ request }: Pick<Page, 'request'>) => 'ids' in request.query;

/** Finds chats and reads each of them whole, a page of stubs with one request. */
export const searchingWhole: Listing = {
	isIn: (body) => holdsStubs(body) || holdsChats(body),
	onRepeat: 'goOn',
	rows: (page) => (isReading(page) ? chatsIn(page) : []),
	next: (page) => {
		if (isReading(page)) return [];
		const ids = stubsOf(page).map(({ id }) => textOf(id));
		const chunks = inChunks(ids.slice(0, page.remaining), idsPerRequest).map((chunk) => ({
			path: '/api/v2/chat/chats',
			query: { ids: chunk.join(',') },
		}));
		return [...chunks, ...following(page)];
	},
};
