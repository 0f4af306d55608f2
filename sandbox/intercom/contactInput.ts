import { isPlausibleEmail, type JsonObject } from '../core/values';
import { checkedAttributes, withChanges } from './attributes';
import type { IntercomContact } from './contact';
import type { IntercomDesk } from './desk';
import { refuse } from './errors';
import { bodyWith, isMissing, optionalText } from './input';

const known = [
	...['role', 'external_id', 'email', 'email_verified', 'phone', 'name', 'avatar', 'owner_id'],
	...['signed_up_at', 'last_seen_at', 'unsubscribed_from_emails', 'custom_attributes'],
];

const invalid = (message: string): never => refuse(400, 'parameter_invalid', message);

const textOrNull = (body: JsonObject, key: string): string | null =>
	optionalText(body, key) ?? null;

function numberOrNull(body: JsonObject, key: string): number | null {
	const value = body[key];
	if (isMissing(value)) return null;
	return typeof value === 'number' ? value : invalid(`${key} must be an integer`);
}

function truth(body: JsonObject, key: string): boolean {
	const value = body[key];
	return typeof value === 'boolean' ? value : invalid(`${key} must be a boolean`);
}

/** What a body says about a contact; keys that it does not hold are left out. */
export function contactValues(
	desk: IntercomDesk,
	sent: unknown,
	before?: IntercomContact,
): Partial<IntercomContact> {
	const body = bodyWith(sent, known);
	const values: Partial<IntercomContact> = {};
	const set = <Key extends keyof IntercomContact>(
		key: Key,
		wire: string,
		read: (body: JsonObject, wire: string) => IntercomContact[Key],
	): void => {
		if (wire in body) values[key] = read(body, wire);
	};
	set('role', 'role', (all, key) => optionalText(all, key) ?? 'user');
	set('externalId', 'external_id', textOrNull);
	set('email', 'email', textOrNull);
	set('emailVerified', 'email_verified', truth);
	set('phone', 'phone', textOrNull);
	set('name', 'name', (all, key) => optionalText(all, key) ?? '');
	set('avatar', 'avatar', textOrNull);
	set('ownerId', 'owner_id', textOrNull);
	set('signedUpAt', 'signed_up_at', numberOrNull);
	set('lastSeenAt', 'last_seen_at', numberOrNull);
	set('unsubscribed', 'unsubscribed_from_emails', truth);
	check(desk, values);
	const attributes = body.custom_attributes as JsonObject | undefined;
	if (attributes) {
		const changes = checkedAttributes(desk.attributes, attributes);
		values.customInfo = withChanges(before?.customInfo ?? {}, changes);
	}
	return values;
}

function check(desk: IntercomDesk, values: Partial<IntercomContact>): void {
	const { role, email, emailVerified, ownerId } = values;
	if (role !== undefined && role !== 'user' && role !== 'lead') {
		invalid("role must be 'user' or 'lead'");
	}
	if (email && !isPlausibleEmail(email)) invalid('email is not valid');
	// Documented: it needs an e-mail in the same request.
	if (emailVerified !== undefined && !email) invalid('email_verified requires email');
	if (ownerId && !desk.tables.admins.find(ownerId)) invalid('owner_id is not a valid admin');
}

/** Users alone are told apart by their keys; of leads there may be any number (observed). */
export function refuseTaken(
	desk: IntercomDesk,
	{ role, externalId, email }: Partial<IntercomContact>,
	self?: IntercomContact,
): void {
	if (role !== 'user') return;
	const deleted = desk.deletedExternalIds.get(externalId ?? '');
	if (deleted) exists('An archived contact', deleted);
	for (const other of desk.contacts.values()) {
		if (other === self || other.role !== 'user') continue;
		const isSame =
			(externalId && other.externalId === externalId) ||
			(email && other.email?.toLowerCase() === email.toLowerCase());
		if (isSame) exists(other.state === 'live' ? 'A contact' : 'An archived contact', other.id);
	}
}

/** Both texts are observed. */
const exists = (who: string, id: string): never =>
	refuse(409, 'conflict', `${who} matching those details already exists with id=${id}`);
