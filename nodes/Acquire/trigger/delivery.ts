import type { IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { textOf } from '../../shared/base/record';
import { isHmacOf } from '../../shared/trigger/signature';
import { rawBodyOf, recordIn, refuse, start, wasTaken } from '../../shared/trigger/webhook';
import { whyIgnored } from './chosen';
import { identityOf, simplifiedEvent } from './event';

/** Documented: HMAC with SHA-256 in lower-case hexadecimal digits. */
const signatureForm = { hash: 'sha256', encoding: 'hex' } as const;

/** Answered at once. What starts no workflow is answered with the reason, which stands in the log of the webhook. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	const raw = rawBodyOf(context);
	if (!(await isGenuine(context, raw))) return refuse(context);
	const payload = recordIn(raw);
	if (!payload) return ignored('The body is no JSON. Choose the format JSON for the webhook.');
	const reason = whyIgnored(context, payload);
	if (reason) return ignored(reason);
	const identity = identityOf(payload, raw);
	if (wasTaken(context, identity)) return ignored('This event came before.');
	return start(context, payload, simplifiedEvent, identity);
}

const ignored = (reason: string): IWebhookResponseData => ({
	webhookResponse: { message: `Ignored. ${reason}` },
});

async function isGenuine(context: IWebhookFunctions, raw: Buffer): Promise<boolean> {
	const signature = textOf(context.getHeaderData()['x-acquire-signature']);
	if (signature === '') return false;
	const { webhookSecret } = await context.getCredentials('acquireApi');
	const isSigned = (content: Buffer) =>
		isHmacOf(content, signature, textOf(webhookSecret), signatureForm);
	return isSigned(raw) || isSigned(canonical(raw));
}

/** The body as JavaScript writes it, which is what is signed (documented) and mostly what is sent. */
function canonical(raw: Buffer): Buffer {
	try {
		return Buffer.from(JSON.stringify(JSON.parse(raw.toString())));
	} catch {
		return raw;
	}
}
