/** Every figure of the runner, read by the code and by the Options fields alike, so that screen and code cannot differ. */
export const defaults = {
	/** Tries of one request, the first included; those that were turned away unread do not count. */
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
	/** First pause after n8n could not read its credential; doubled with each further one. */
	n8nPauseMs: 1000,
	/** First pause after a vendor turned a request away without naming a time; doubled with each further one. */
	pauseBaseMs: 500,
	/** Longest such pause as long as a window may be full: what it is too long by is lost of the next one. */
	pauseCapMs: 3000,
};
