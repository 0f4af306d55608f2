/** Every figure of the runner, read by the code and by the Options fields alike, so that screen and code cannot differ. */
export const defaults = {
	/** Tries of one request, the first included. */
	maxAttempts: 5,
	/** Waiting between the tries of one request, in total. */
	maxWaitSeconds: 300,
	/** Time-out of one request. */
	timeoutSeconds: 60,
	/** First back-off; doubled with each try. */
	backoffBaseMs: 500,
	/** Longest back-off. */
	backoffCapMs: 30_000,
	/** Repeated tries of a run until successes are needed: an outage costs at most so many requests more than items. */
	retryBudget: 20,
	/** How much of a repeated try one success gives back. */
	retryRefill: 0.5,
};
