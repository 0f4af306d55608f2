import type { Reply } from './vendor';

/** Thrown by a handler to end the request with an error answer of its vendor. */
export class Refusal extends Error {
	constructor(readonly answer: Reply) {
		super('refused');
	}
}
