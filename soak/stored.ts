import type { Sandbox } from '../sandbox';
import type { WorkName } from './work';

/** What one item was to do: to which record, if there is one already, and with which value. */
export interface Target {
	id: string;
	/** No other item has it. */
	value: string;
}

/** What the vendor holds of it. */
export interface Stored {
	holdsValue: boolean;
	/** How often it was carried out. */
	times: number;
}

type Found = Stored & { ids: string[] };
type Read = (sandbox: Sandbox, targets: readonly Target[]) => Found[];

const updated =
	(
		vendor: 'zoho' | 'zendesk' | 'intercom' | 'acquire',
		valuesAt: (sandbox: Sandbox, id: string) => unknown[],
	): Read =>
	(sandbox, targets) =>
		targets.map(({ id, value }) => ({
			holdsValue: valuesAt(sandbox, id).every((held) => held === value),
			times: sandbox.writesOf(vendor, id),
			ids: [id],
		}));

/** Ids of records by a value of theirs, in one walk over all of them. */
function idsBy<Row extends { id: string }>(rows: Iterable<Row>, valueOf: (row: Row) => string) {
	const ids = new Map<string, string[]>();
	for (const row of rows) {
		const value = valueOf(row);
		ids.set(value, [...(ids.get(value) ?? []), row.id]);
	}
	return ids;
}

const readers: Record<WorkName, Read> = {
	zohoUpdate: updated('zoho', ({ zoho }, id) => [zoho.visitor(id)?.name]),
	zohoCustomInfo: updated('zoho', ({ zoho }, id) => [zoho.customInfo(id)?.plan]),
	zendeskUpdate: updated('zendesk', ({ zendesk }, id) => [zendesk.visitor(id)?.name]),
	intercomUpdate: updated('intercom', ({ intercom }, id) => [intercom.visitor(id)?.name]),
	acquireUpdate: updated('acquire', ({ acquire }, id) => {
		const fields = acquire.contact(id)?.fields;
		return [fields?.name, fields?.membership_number];
	}),
	zendeskCreate({ zendesk }, targets) {
		const made = idsBy(zendesk.visitors.values(), ({ name }) => name);
		return targets.map(({ value }) => {
			const ids = made.get(value) ?? [];
			return { holdsValue: ids.length > 0, times: ids.length, ids };
		});
	},
	intercomConvert(sandbox, targets) {
		const { intercom } = sandbox;
		const made = idsBy(intercom.contacts.values(), ({ email }) => email ?? '');
		return targets.map(({ id, value }) => {
			const contacts = made.get(value) ?? [];
			const isGone = intercom.visitor(id) === undefined;
			return {
				holdsValue: isGone && contacts.length > 0,
				times: Math.max(sandbox.writesOf('intercom', id), contacts.length),
				ids: [id, ...contacts],
			};
		});
	},
};

/** Vendors with an upsert of a contact. */
export type UpsertVendor = 'intercom' | 'acquire';

/** What the contacts with each of these addresses are called, archived ones included. */
export function namesByEmail(
	{ intercom, acquire }: Sandbox,
	vendor: UpsertVendor,
	emails: readonly string[],
): string[][] {
	const contacts =
		vendor === 'intercom'
			? [...intercom.contacts.values()]
			: [...acquire.contacts.values()].map(({ fields }) => fields);
	const names = new Map<unknown, string[]>(emails.map((email) => [email, []]));
	for (const { email, name } of contacts) names.get(email)?.push(String(name));
	return emails.map((email) => names.get(email) ?? []);
}

export const readStored = (sandbox: Sandbox, work: WorkName, targets: readonly Target[]): Found[] =>
	readers[work](sandbox, targets);
