import { setTimeout as sleep } from 'node:timers/promises';
import type { FastifyReply } from 'fastify';
import { deliver, reset } from './deliver';
import type { Context } from './context';
import type { RequestFacts, Spoiler } from './faults';
import type { Reply } from './vendor';

/** One request, whoever answers it: the faults are met here and nowhere else. */
export interface Job {
	facts: RequestFacts;
	expireToken: () => void;
	/** The real answer, with its effects. */
	work: () => Reply | Promise<Reply>;
	refuse: (status: number, message?: string) => Reply;
	throttle: (spoiler: Spoiler & { fault: 'throttle' }) => Reply;
	answered: (status: number) => void;
}

/** Where the write would have happened before the answer was lost. */
const appliedByDefault: Record<Spoiler['fault'], boolean> = {
	throttle: false,
	status: false,
	html: false,
	resetBeforeWrite: false,
	resetAfterWrite: true,
	truncate: true,
	empty: true,
	wrongJson: true,
};

function isApplied(spoiler: Spoiler): boolean {
	const wanted = 'applied' in spoiler ? spoiler.applied : undefined;
	return wanted ?? appliedByDefault[spoiler.fault];
}

async function answerOf(job: Job, spoiler: Spoiler | undefined): Promise<Reply> {
	if (spoiler === undefined) return job.work();
	if (spoiler.fault === 'throttle') return job.throttle(spoiler);
	const real = isApplied(spoiler) ? await job.work() : undefined;
	if (spoiler.fault !== 'status') return real ?? { status: 200, body: {} };
	const refused = job.refuse(spoiler.status, spoiler.message);
	return 'body' in spoiler ? { ...refused, body: spoiler.body, type: undefined } : refused;
}

async function pause(ms: number, closing: AbortSignal): Promise<void> {
	await sleep(ms, undefined, { ref: false, signal: closing }).catch(() => undefined);
}

export async function serve(
	job: Job,
	reply: FastifyReply,
	{ faults, closing, now }: Context,
): Promise<void> {
	const { latencyMs, expireToken, spoiler } = faults.meet(job.facts);
	if (latencyMs > 0) await pause(latencyMs, closing);
	if (expireToken) job.expireToken();
	if (closing.aborted || spoiler?.fault === 'resetBeforeWrite') {
		job.answered(0);
		reset(reply);
		return;
	}
	const answer = await answerOf(job, spoiler);
	// Clients reckon the times they are told by the answer's own date, so it follows the sandbox's clock.
	reply.raw.setHeader('date', new Date(now()).toUTCString());
	job.answered(deliver(reply, answer, spoiler));
}
