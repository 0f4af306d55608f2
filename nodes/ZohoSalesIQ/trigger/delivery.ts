import { randomUUID } from 'node:crypto';
import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { clock } from '../../shared/base/clock';
import { textOf } from '../../shared/base/record';
import { isSignedBy } from '../../shared/trigger/signature';
import {
	confirm,
	nameOf,
	rawBodyOf,
	recordIn,
	refuse,
	start,
	wasTaken,
} from '../../shared/trigger/webhook';
import { identityOf, isRepetition, simplifiedEvent } from './event';
import { keysIn, listWebhooks } from './remote';
import { type Registration, registrationsIn } from './stored';

/** Whatever comes is answered at once, and with a failure only where the sender is not the vendor. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	if (context.getWebhookName() === 'setup') return confirm(context);
	const raw = rawBodyOf(context);
	if (!(await isGenuine(context, raw))) return refuse(context);
	const payload = recordIn(raw);
	if (!payload || !isChosen(context, payload)) return {};
	const identity = identityOf(payload);
	const isKnown = wasTaken(context, identity);
	if (isKnown && isRepetition(payload)) return {};
	// Without a time it may look like an earlier event and be new: rather twice than never.
	const isTimed = textOf(payload.event_time) !== '';
	return start(context, payload, simplifiedEvent, isTimed ? identity : randomUUID());
}

const isChosen = (context: IWebhookFunctions, { event }: IDataObject) =>
	registrationsIn(context.getWorkflowStaticData('node')).some(({ events }) =>
		events.includes(textOf(event)),
	);

async function isGenuine(context: IWebhookFunctions, raw: Buffer): Promise<boolean> {
	const signature = textOf(context.getHeaderData()['x-siqsignature']);
	if (signature === '') return false;
	// While keys are changed there are two, and the older one is in use (documented): any of them will do.
	const fits = ({ keys }: Registration) => keys.some((key) => isSignedBy(raw, signature, key));
	const data = context.getWorkflowStaticData('node');
	const stored = registrationsIn(data);
	if (stored.some(fits)) return true;
	const fresh = await readAgain(context, stored);
	if (!fresh.some(fits)) return false;
	data.webhooks = fresh;
	return true;
}

/** How long a reading counts, so that forged deliveries cannot use up the vendor's limit. */
const readingMs = 60_000;

const readings = new Map<string, { at: number; rows: Promise<IDataObject[]> }>();

/** The same webhooks with the keys that they have now: somebody may have changed them. */
async function readAgain(
	context: IWebhookFunctions,
	stored: readonly Registration[],
): Promise<Registration[]> {
	const name = [nameOf(context), ...stored.map(({ id }) => id)].join();
	const last = readings.get(name);
	const isRecent = last && clock.now() - last.at < readingMs;
	const reading = isRecent ? last : { at: clock.now(), rows: rowsOrNone(context) };
	readings.set(name, reading);
	const rows = await reading.rows;
	return stored.map((webhook) => {
		const row = rows.find(({ id }) => textOf(id) === webhook.id);
		return row ? { ...webhook, keys: keysIn(row) } : webhook;
	});
}

// A vendor that cannot be asked must not make the delivery fail otherwise than by its signature.
const rowsOrNone = (context: IWebhookFunctions) =>
	listWebhooks(context).catch((): IDataObject[] => []);
