import { clock } from '../../shared/base/clock';
import { settledAgeMs } from '../resources/incrementalExport/start';

/** A place in the export, which is sorted by the second of the last change and within a second by ID. */
export interface Position {
	/** Unix seconds. */
	startTime: number;
	/** The last chat of that second that was read; empty at the begin of the second. */
	startId: string;
}

/** Before this second the export does not change any more, and no export may begin after it. */
const settledEnd = (): Position => ({
	startTime: Math.floor((clock.now() - settledAgeMs) / 1000),
	startId: '',
});

const earlier = (one: Position, other: Position) =>
	one.startTime <= other.startTime ? one : other;

/**
 * Reads the export page by page and goes on to where it is settled. What lies behind has been read as well, but is
 * read again next time, for what surfaces late and for what did not fit on the last page.
 * @param readPage reads from a position; gives where the page ended if it was full
 * @param mayGoOn is there time for a further page?
 * @param isStuck called when a full page leads nowhere
 * @returns where to begin next time, which is never before `position`
 */
export async function readOn(
	position: Position,
	readPage: (from: Position) => Promise<Position | undefined>,
	mayGoOn: () => boolean,
	isStuck: () => never,
): Promise<Position> {
	let next = position;
	for (;;) {
		// Taken before the request: it counts what was there when the vendor answered.
		const settled = settledEnd();
		const from = earlier(next, settled);
		const end = await readPage(from);
		const isFollowed = end !== undefined && end.startTime <= settled.startTime;
		next = isFollowed ? end : settled;
		if (isFollowed && isSame(from, end)) isStuck();
		if (!isFollowed || !mayGoOn()) return next.startTime < position.startTime ? position : next;
	}
}

const isSame = (one: Position, other: Position) =>
	one.startTime === other.startTime && one.startId === other.startId;
