/** One who waits for a turn. */
export interface Waiting<Ticket> {
	ticket: Ticket;
	/** Ends the waiting. */
	go: (blockedMs: number) => void;
}

/** Those who wait, in lanes that take turns. */
export interface Queue<Ticket> {
	/** @param isFirst in front of all others of the lane */
	join: (lane: object, one: Waiting<Ticket>, isFirst: boolean) => void;
	leave: (lane: object, one: Waiting<Ticket>) => void;
	/** The first of each lane; one who is let go puts the lane behind all others. */
	heads: () => Iterable<[lane: object, first: Waiting<Ticket>]>;
	letGo: (lane: object, first: Waiting<Ticket>) => void;
	all: () => Array<[lane: object, one: Waiting<Ticket>]>;
	isEmpty: () => boolean;
}

export function createQueue<Ticket>(): Queue<Ticket> {
	const lanes = new Map<object, Array<Waiting<Ticket>>>();
	const leave = (lane: object, one: Waiting<Ticket>) => {
		const waiting = lanes.get(lane) as Array<Waiting<Ticket>>;
		waiting.splice(waiting.indexOf(one), 1);
		if (waiting.length === 0) lanes.delete(lane);
	};
	return {
		join: (lane, one, isFirst) => {
			const waiting = lanes.get(lane) ?? [];
			waiting.splice(isFirst ? 0 : waiting.length, 0, one);
			lanes.set(lane, waiting);
		},
		leave,
		// A Map is walked in the order of insertion, so a lane that was served comes up again behind all others.
		*heads() {
			for (const [lane, [first]] of lanes) yield [lane, first as Waiting<Ticket>];
		},
		letGo: (lane, first) => {
			const waiting = lanes.get(lane) as Array<Waiting<Ticket>>;
			leave(lane, first);
			lanes.delete(lane);
			if (waiting.length > 0) lanes.set(lane, waiting);
			first.go(0);
		},
		all: () =>
			[...lanes].flatMap(([lane, waiting]) =>
				waiting.map((one): [object, Waiting<Ticket>] => [lane, one]),
			),
		isEmpty: () => lanes.size === 0,
	};
}
