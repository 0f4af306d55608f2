import type { IDataObject, IHookFunctions } from 'n8n-workflow';

import { textOf } from '../../shared/base/record';
import { create, generateKey, removeApps, update } from '../resources/webhook';
import { ask, isSameAddress, keysIn, listWebhooks, removeWebhook } from './remote';
import { type Registration, registrationsIn } from './stored';
import { addressOf, chosenWebhooks, hasRefusedPort, usableAddress, type Wanted } from './wanted';

/**
 * Are all webhooks there that the trigger needs? The vendor's list tells, since what is stored may be out of date.
 * Those that are there are taken over and brought up to date; what else leads to the same address is removed.
 */
export async function isRegistered(context: IHookFunctions): Promise<boolean> {
	const address = await usableAddress(context);
	const wanted = chosenWebhooks(context);
	const present = await webhooksAt(context, address);
	// A webhook that the vendor has switched off is made anew: no documented way turns it on.
	const active = present.filter(({ status }) => status !== 'disabled');
	const pairs = wanted.map((one) => ({ one, row: active.find(({ type }) => type === one.type) }));
	for (const row of present) {
		const isWanted = pairs.some((pair) => pair.row === row);
		if (!isWanted) await removeWebhook(context, textOf(row.id));
	}
	const registrations: Registration[] = [];
	for (const { one, row } of pairs) {
		if (row) registrations.push(await adopt(context, row, one));
	}
	context.getWorkflowStaticData('node').webhooks = registrations;
	return registrations.length === wanted.length;
}

/** Makes the webhooks that `isRegistered` did not find. */
export async function register(context: IHookFunctions): Promise<boolean> {
	const url = await usableAddress(context);
	const data = context.getWorkflowStaticData('node');
	for (const { type, events, brandIds } of chosenWebhooks(context)) {
		const present = registrationsIn(data);
		if (present.some((one) => one.type === type)) continue;
		const [row] = (await ask(context, create, {
			type,
			url,
			[type === 'data' ? 'events' : 'administrationEvents']: events,
			brandIds,
			additionalFields: { secured: true },
		})) as [IDataObject];
		const made = { id: textOf(row.id), type, events, keys: keysIn(row) };
		// Kept before the key is asked for, so that it can be removed if there is none to be had.
		data.webhooks = [...present, made];
		data.webhooks = [...present, await withKey(context, made)];
	}
	return true;
}

/** Removes all webhooks of the trigger, also one that the vendor made without our learning of it. */
export async function unregister(context: IHookFunctions): Promise<boolean> {
	const data = context.getWorkflowStaticData('node');
	try {
		const present = (await hasRefusedPort(context))
			? [] // None can have been made.
			: await webhooksAt(context, addressOf(context));
		const ids = new Set([...registrationsIn(data), ...present].map(({ id }) => textOf(id)));
		ids.delete(''); // SalesIQ answered without one when it was made.
		for (const id of ids) await removeWebhook(context, id);
	} finally {
		for (const key of Object.keys(data)) Reflect.deleteProperty(data, key);
	}
	return true;
}

const webhooksAt = async (context: IHookFunctions, address: string) =>
	(await listWebhooks(context)).filter(({ url }) => isSameAddress(url, address));

async function adopt(
	context: IHookFunctions,
	row: IDataObject,
	{ type, events, brandIds }: Wanted,
): Promise<Registration> {
	const webhookId = textOf(row.id);
	const otherBrands = !holdsExactly(row.app_ids, brandIds);
	const updateFields = {
		...(!holdsExactly(row.events, events) && { events }),
		...(otherBrands && brandIds.length > 0 && { brandIds }),
		...(![true, 'true'].some((yes) => yes === row.secured) && { secured: true }),
	};
	if (Object.keys(updateFields).length > 0) {
		await ask(context, update, { webhookId, type, updateFields });
	}
	if (otherBrands && brandIds.length === 0) {
		await ask(context, removeApps, { webhookId, brandsToRemove: 'all' });
	}
	return await withKey(context, { id: webhookId, type, events, keys: keysIn(row) });
}

/** Keys can only be made after the webhook, and without one nothing is signed (documented). */
async function withKey(context: IHookFunctions, webhook: Registration): Promise<Registration> {
	if (webhook.keys.length > 0) return webhook;
	const [answer = {}] = await ask(context, generateKey, { webhookId: webhook.id });
	return { ...webhook, keys: keysIn(answer) };
}

function holdsExactly(present: unknown, wanted: readonly string[]): boolean {
	const texts = new Set(Array.isArray(present) ? present.map(textOf) : []);
	return texts.size === wanted.length && wanted.every((text) => texts.has(text));
}
