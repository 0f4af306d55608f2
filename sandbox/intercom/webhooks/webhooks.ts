import { createHmac, randomUUID } from 'node:crypto';
import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { answersHead, post, type Attempt } from '../../core/webhookCall';
import { me } from '../render';

export type Signature = 'good' | 'wrong' | 'missing';

export interface NotificationOptions {
	/** What it tells of, laid over the usual one of its noun. */
	item?: JsonObject;
	/** Laid over the notification itself. */
	changes?: JsonObject;
}

export interface DeliveryOptions {
	/** How often it is sent; 2 makes a duplicate. */
	copies?: number;
	signature?: Signature;
}

/** Sends notifications to the one address of the app. */
export class Webhooks {
	/** As a builder pastes it in the Developer Hub. */
	url: string | undefined;
	/** Documented: no answer within five seconds is a failure. */
	timeoutMs = 5000;

	constructor(
		private readonly itemOf: (noun: string) => JsonObject | undefined,
		private readonly now: () => number,
	) {}

	reset(): void {
		this.url = undefined;
		this.timeoutMs = 5000;
	}

	/** Saves the address; it must answer HEAD with 200 (documented). */
	async subscribe(url: string): Promise<boolean> {
		const accepted = await answersHead(url, this.timeoutMs);
		if (accepted) this.url = url;
		return accepted;
	}

	notification(topic: string, { item, changes }: NotificationOptions = {}): JsonObject {
		const [noun = ''] = topic.split('.');
		const seconds = Math.floor(this.now() / 1000);
		return {
			type: 'notification_event',
			id: `notif_${randomUUID()}`,
			topic,
			app_id: me.app.id_code,
			created_at: seconds,
			delivery_attempts: 1,
			first_sent_at: seconds,
			delivery_status: null,
			self: null,
			links: {},
			data: {
				type: 'notification_event_data',
				item: { ...structuredClone(this.itemOf(noun) ?? { type: noun }), ...item },
			},
			...changes,
		};
	}

	fire(topic: string, options: NotificationOptions & DeliveryOptions = {}): Promise<Attempt[]> {
		return this.deliver(this.notification(topic, options), options);
	}

	/** One after the other; what fails is sent once more (documented: after a minute, for which nobody waits here). */
	async deliver(
		notification: JsonObject,
		{ copies = 1, signature = 'good' }: DeliveryOptions = {},
	): Promise<Attempt[]> {
		const attempts: Attempt[] = [];
		for (let copy = 0; copy < copies; copy += 1) {
			const first = await this.#send(notification, 1, signature);
			attempts.push(first);
			const isDelivered = first.status !== undefined && first.status < 300;
			if (!isDelivered) attempts.push(await this.#send(notification, 2, signature));
		}
		return attempts;
	}

	#send(notification: JsonObject, attempt: number, signature: Signature): Promise<Attempt> {
		if (this.url === undefined) throw new Error('The app has no address.');
		const body = JSON.stringify({ ...notification, delivery_attempts: attempt });
		const headers = {
			'content-type': 'application/json',
			'user-agent': 'intercom-parrot-service-client/1.0',
			...signatureHeader(body, signature),
		};
		return post(this.url, { attempt, headers, body }, AbortSignal.timeout(this.timeoutMs));
	}
}

const secrets = { good: samples.intercom.clientSecret, wrong: 'another-secret' };

/** HMAC-SHA1 over the raw body (documented). */
export const signatureHeader = (body: string, signature: Signature): Record<string, string> =>
	signature === 'missing'
		? {}
		: {
				'x-hub-signature': `sha1=${createHmac('sha1', secrets[signature]).update(body).digest('hex')}`,
			};
