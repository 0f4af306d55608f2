const heartbeatMs = 10_000;

export function say(text = ''): void {
	process.stdout.write(`${text}\n`);
}

/** Says what is being done, that it still goes on, and how long it took. */
export async function step<Value>(what: string, work: () => Promise<Value>): Promise<Value> {
	const startedAt = Date.now();
	const seconds = () => ((Date.now() - startedAt) / 1000).toFixed(1);
	say(`${what} …`);
	const heartbeat = setInterval(() => {
		say(`  still at it, ${seconds()} s`);
	}, heartbeatMs);
	try {
		const value = await work();
		say(`  ${seconds()} s`);
		return value;
	} finally {
		clearInterval(heartbeat);
	}
}
