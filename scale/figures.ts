/** n8n's own default. */
export const defaultPoolSize = 2;

/** Updates that are sent at once. */
export interface Updates {
	executions: number;
	/** Of each execution. */
	updates: number;
}

/** Deliveries to a trigger, and how fast they come. */
export interface Deliveries {
	deliveries: number;
	perSecond: number;
}

/** How much a run sends. */
export interface Figures {
	/** Further numbers of connections to the database for each worker. */
	otherPoolSizes: readonly number[];
	/** For each vendor. */
	updates: Updates;
	/** The same, where something happens in the meantime. */
	disturbed: Updates;
	/** Executions that are cut off, and how long the vendor takes for an answer, so that they are. */
	cutOff: Updates & { latencyMs: number };
	events: Deliveries;
	/** Events whose repetitions n8n is to find. */
	repeated: Deliveries;
}

export const small: Figures = {
	otherPoolSizes: [],
	updates: { executions: 8, updates: 60 },
	disturbed: { executions: 8, updates: 60 },
	cutOff: { executions: 8, updates: 30, latencyMs: 500 },
	events: { deliveries: 90, perSecond: 6 },
	repeated: { deliveries: 90, perSecond: 6 },
};

export const full: Figures = {
	otherPoolSizes: [10],
	updates: { executions: 50, updates: 200 },
	disturbed: { executions: 20, updates: 25 },
	// Longer than a worker that is asked to stop has time.
	cutOff: { executions: 8, updates: 60, latencyMs: 1000 },
	events: { deliveries: 5000, perSecond: 20 },
	repeated: { deliveries: 400, perSecond: 20 },
};
