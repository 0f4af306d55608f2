import { first, type JsonObject, wholeNumber } from '../core/values';
import type { IncomingRequest, Reply } from '../core/vendor';
import { refuse } from './errors';

export const ok = (body: unknown): Reply => ({ status: 200, body });

interface Sizes {
	/** Rows on a page where nothing is said, and at most. */
	usual: number;
	most: number;
	/** Name of the rows, and the type of the list. */
	key?: string;
	type?: string;
}

const range = (text: string | undefined, usual: number, most: number, name: string): number => {
	const value = wholeNumber(text, usual);
	return value >= 1 && value <= most
		? value
		: refuse(400, 'parameter_invalid', `${name} is not valid`);
};

/** Pages with numbers: `next` is null or a whole address. */
export function numbered(request: IncomingRequest, rows: readonly unknown[], sizes: Sizes): Reply {
	const { usual, most, key = 'data', type = 'list' } = sizes;
	const page = range(first(request.query, 'page'), 1, Infinity, 'page');
	const size = range(first(request.query, 'per_page'), usual, most, 'per_page');
	const pages = Math.max(1, Math.ceil(rows.length / size));
	const query = new URLSearchParams(
		Object.entries({ ...request.query, page: String(page + 1), per_page: String(size) }).flatMap(
			([name, value]) => [value].flat().map((one): [string, string] => [name, one]),
		),
	);
	const next = `http://${request.headers.host ?? ''}/intercom${request.path}?${query.toString()}`;
	return ok({
		type,
		[key]: rows.slice((page - 1) * size, page * size),
		total_count: rows.length,
		pages: {
			type: 'pages',
			page,
			per_page: size,
			total_pages: pages,
			next: page < pages ? next : null,
		},
	});
}

/** Pages with a cursor: on the last one `next` is absent (observed). */
export function byCursor(
	asked: { per_page?: unknown; starting_after?: unknown },
	rows: readonly unknown[],
	{ usual, most, key = 'data', type = 'list' }: Sizes,
): Reply {
	const size = range(textOf(asked.per_page), usual, most, 'per_page');
	const skip = skipOf(textOf(asked.starting_after));
	const page = Math.floor(skip / size) + 1;
	const end = skip + size;
	const next = { page: page + 1, starting_after: cursorAt(end) };
	const pages: JsonObject = {
		type: 'pages',
		page,
		per_page: size,
		total_pages: Math.max(1, Math.ceil(rows.length / size)),
		...(end < rows.length && { next }),
	};
	return ok({ type, [key]: rows.slice(skip, end), total_count: rows.length, pages });
}

const textOf = (value: unknown): string | undefined =>
	typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

const cursorAt = (row: number): string => Buffer.from(`[${row}]`).toString('base64');

function skipOf(cursor: string | undefined): number {
	if (cursor === undefined) return 0;
	const row = /^\[(\d+)]$/.exec(Buffer.from(cursor, 'base64').toString())?.[1];
	return row === undefined
		? refuse(400, 'client_error', 'starting_after is not valid')
		: Number(row);
}

/** The whole list at once. */
export const whole = (rows: readonly unknown[], key = 'data', type = 'list'): Reply =>
	ok({ type, [key]: rows });
