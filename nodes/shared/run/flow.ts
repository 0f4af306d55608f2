/**
 * Runs `work` for the indices 0 to `count` − 1, at most `inFlight` at a time, started in order.
 * Results stand at their index; where `goOn` said no before an index was started, there is none.
 */
export async function inOrder<Result>(
	count: number,
	inFlight: number,
	goOn: () => boolean,
	work: (index: number) => Promise<Result>,
): Promise<Array<Result | undefined>> {
	const results = new Array<Result | undefined>(count);
	let next = 0;
	const worker = async () => {
		while (next < count && goOn()) {
			const index = next++;
			results[index] = await work(index);
		}
	};
	await Promise.all(Array.from({ length: Math.min(inFlight, count) }, worker));
	return results;
}
