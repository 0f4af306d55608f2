import { waitFor } from '../demo/wait';

const longestSeconds = 900;

/** Something that is waited for although it may never be done. */
export interface Awaited {
	isDone: () => Promise<boolean>;
	/** Changes as long as anything goes on. */
	progress: () => string;
	/** After so long without a change nothing more is to come. */
	quietSeconds: number;
}

/** Waits until it is done or nothing goes on any more, whichever is sooner. */
export async function doneOrQuiet({ isDone, progress, quietSeconds }: Awaited): Promise<void> {
	let last = '';
	let changedAt = Date.now();
	await waitFor('things to come to an end', longestSeconds, async () => {
		if (await isDone()) return true;
		const now = progress();
		if (now !== last) changedAt = Date.now();
		last = now;
		return Date.now() - changedAt > quietSeconds * 1000 ? true : undefined;
	});
}
