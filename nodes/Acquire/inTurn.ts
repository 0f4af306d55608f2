const last = new Map<string, Promise<unknown>>();

/**
 * Does work one at a time for each key, so that two items of a run with the same value do not both find nothing and
 * create two records. It holds for this process only.
 */
export async function inTurn<Result>(key: string, work: () => Promise<Result>): Promise<Result> {
	const before = last.get(key) ?? Promise.resolve();
	const result = before.then(work);
	// What becomes of one is nothing to the next.
	const end = result.then(
		() => undefined,
		() => undefined,
	);
	last.set(key, end);
	try {
		return await result;
	} finally {
		if (last.get(key) === end) last.delete(key);
	}
}
