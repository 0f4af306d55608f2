import type { Demo } from './start';

/** One line of the table. */
export interface Row {
	vendor: string[];
	before: string[];
	after: string[];
	items: string[];
	/** What is not as expected; empty when all is. */
	differences: string[];
}

/** A workflow of the folder `workflows`, and what must come of it. */
export interface Example {
	workflowId: string;
	title: string;
	run(demo: Demo): Promise<Row[]>;
}
