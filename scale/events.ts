import { setTimeout as sleep } from 'node:timers/promises';
import { say } from '../demo/progress';
import type { Sandbox } from '../sandbox';
import { chance } from '../sandbox/core/chance';
import { post } from '../sandbox/core/webhookCall';
import { signatureHeader } from '../sandbox/intercom/webhooks/webhooks';
import type { Deliveries } from './figures';

/** What the events of a run tell. */
export const topic = 'contact.user.created';

/** Of all events. A sender that hangs up sends again, since it has no answer. */
const shares = { twice: 0.2, hangingUp: 0.05, forged: 0.1 };
const sayEverySeconds = 10;
/** As long as a sender waits at least before it sends again. */
const againAfterSeconds = 10;
const longestBeforeHangingUpMs = 200;
/** No sender waits so long; a slow answer is seen as such, and is no failure. */
const timeoutMs = 60_000;

/** One time that an event is sent. */
export interface Delivery {
	/** Of the record whose write tells that the event was told. */
	recordId: string;
	body: string;
	isForged: boolean;
	/** How long its sender waits for the answer, in milliseconds, where that is not long enough. */
	hangsUpAfter?: number | undefined;
	/** When it is sent, in seconds from the beginning. */
	at: number;
}

/** What came back. */
export interface Answer {
	status: number | undefined;
	milliseconds: number;
}

/** How many events there are where so many deliveries are made. */
export const eventsIn = ({ deliveries }: Deliveries) =>
	Math.round(deliveries / (1 + shares.twice + shares.hangingUp + shares.forged));

/** How many more are forged. */
export const forgedFor = (events: number) => Math.round(events * shares.forged);

/** Deliveries of these records in a random order, the same in each run. */
export function planned(
	{ intercom }: Sandbox,
	genuine: readonly string[],
	forged: readonly string[],
	perSecond: number,
): Delivery[] {
	let drawn = 0;
	const random = () => chance(1, ++drawn);
	const delivery = (recordId: string, isForged: boolean, hangsUpAfter?: number): Delivery => {
		const item = { type: 'contact', role: 'user', id: recordId };
		const body = JSON.stringify(intercom.webhooks.notification(topic, { item }));
		return { recordId, body, isForged, hangsUpAfter, at: random() };
	};
	const twiceUntil = Math.round(genuine.length * shares.twice);
	const hangingUpUntil = twiceUntil + Math.round(genuine.length * shares.hangingUp);
	const once = genuine.map((id, index) => {
		const hangsUp = index >= twiceUntil && index < hangingUpUntil;
		return delivery(
			id,
			false,
			hangsUp ? Math.ceil(random() * longestBeforeHangingUpMs) : undefined,
		);
	});
	const again = once.slice(0, twiceUntil).map((first) => ({ ...first, at: random() }));
	const all = [...once, ...again, ...forged.map((id) => delivery(id, true))]
		.sort((one, other) => one.at - other.at)
		.map((one, index) => ({ ...one, at: index / perSecond }));
	const afterHangingUp = all
		.filter(({ hangsUpAfter }) => hangsUpAfter !== undefined)
		.map((first) => ({ ...first, hangsUpAfter: undefined, at: first.at + againAfterSeconds }));
	return [...all, ...afterHangingUp].sort((one, other) => one.at - other.at);
}

/** Sends each at its time, whatever becomes of those before. */
export async function sendAll(
	deliveries: readonly Delivery[],
	urlOf: (index: number) => string,
): Promise<Answer[]> {
	const startedAt = performance.now();
	const answers: Array<Promise<Answer>> = [];
	let nextSaid = 0;
	for (const [index, delivery] of deliveries.entries()) {
		await sleep(Math.max(0, startedAt + delivery.at * 1000 - performance.now()));
		answers.push(send(urlOf(index), delivery));
		if (delivery.at < nextSaid) continue;
		say(`  ${index + 1} of ${deliveries.length} deliveries sent`);
		nextSaid += sayEverySeconds;
	}
	return await Promise.all(answers);
}

async function send(url: string, { body, isForged, hangsUpAfter }: Delivery): Promise<Answer> {
	const startedAt = performance.now();
	const headers = {
		'content-type': 'application/json',
		...signatureHeader(body, isForged ? 'wrong' : 'good'),
	};
	const patience = AbortSignal.timeout(hangsUpAfter ?? timeoutMs);
	const { status } = await post(url, { attempt: 1, headers, body }, patience);
	return { status, milliseconds: performance.now() - startedAt };
}
