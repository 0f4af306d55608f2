import type { IDataObject, IWebhookFunctions, IWebhookResponseData } from 'n8n-workflow';

import { at, textOf } from '../../shared/base/record';
import { isHmacOf } from '../../shared/trigger/signature';
import {
	confirm,
	rawBodyOf,
	recordIn,
	refuse,
	start,
	wasTaken,
} from '../../shared/trigger/webhook';
import { ping } from '../topics';
import { isChosen } from './chosen';
import { simplifiedEvent } from './event';

/** Documented: HMAC with SHA-1 over the raw body. */
const signatureForm = { hash: 'sha1', encoding: 'hex', prefix: 'sha1=' } as const;

/** Whatever comes is answered at once, and with a failure only where nobody vouches for it. */
export async function receive(context: IWebhookFunctions): Promise<IWebhookResponseData> {
	if (context.getWebhookName() === 'setup') return confirm(context);
	const raw = rawBodyOf(context);
	const notification = recordIn(raw);
	const topic = textOf(notification?.topic);
	if (!(await isGenuine(context, raw))) {
		// Whether the vendor signs its trial is not documented; the answer gives nothing away.
		return topic === ping ? {} : refuse(context);
	}
	if (!notification || !isChosen(context, topic) || !isOwn(context, notification)) return {};
	// Every notification has an ID (documented); one without is known by its content.
	const identity = textOf(notification.id) || raw.toString();
	if (wasTaken(context, identity)) return {};
	return start(context, notification, simplifiedEvent, identity);
}

async function isGenuine(context: IWebhookFunctions, raw: Buffer): Promise<boolean> {
	const signature = textOf(context.getHeaderData()['x-hub-signature']);
	if (signature === '') return false;
	const { clientSecret } = await context.getCredentials('intercomLiveChatApi');
	return isHmacOf(raw, signature, textOf(clientSecret), signatureForm);
}

/** Documented: an app gets the events of every workspace that installed it. */
function isOwn(context: IWebhookFunctions, { app_id: workspace }: IDataObject): boolean {
	if (at(context.getNodeParameter('options', {}), 'allWorkspaces') === true) return true;
	const own = textOf(context.getWorkflowStaticData('node').appId);
	return own === '' || textOf(workspace) === '' || own === textOf(workspace);
}
