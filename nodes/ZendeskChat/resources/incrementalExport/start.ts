import { clock } from '../../../shared/base/clock';
import { invalid } from '../../../shared/base/errors';
import { type Convert, milliseconds, timeInput } from '../../../shared/operation';

/** Documented: an export begins more than five minutes ago. */
const leastAgeMs = 5 * 60_000;

/** From then on an export may still grow and may not begin: the documented minutes, and one for clocks that differ. */
export const settledAgeMs = leastAgeMs + 60_000;

/** @throws CallFailure when the time is too recent */
const ago =
	(write: (ms: number) => number): Convert =>
	(value, input) => {
		const ms = milliseconds(value, input) as number;
		if (ms < clock.now() - leastAgeMs) return write(ms);
		throw invalid(
			input.label,
			'is not more than five minutes ago',
			'Zendesk Chat exports only what is older: give an earlier time.',
		);
	};

const startTime = {
	displayName: 'Start Time',
	name: 'startTime',
	required: true,
	description: 'What changed from this time on is exported; it must be more than five minutes ago',
	query: 'start_time',
} as const;

export const startInSeconds = timeInput({
	...startTime,
	convert: ago((ms) => Math.floor(ms / 1000)),
});

/** The agent timeline alone counts in microseconds (documented). */
export const startInMicroseconds = timeInput({
	...startTime,
	convert: ago((ms) => ms * 1000),
});
