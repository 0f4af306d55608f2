import type { Sandbox, VendorName } from '../sandbox';

/** A visitor as one vendor has him now, custom information beside the rest. */
export type Person = Readonly<Record<string, unknown>>;

/** Reads a visitor from the sandbox's own state, not through the API that the nodes use. */
export function personOf(sandbox: Sandbox, vendor: VendorName, id: string): Person {
	const readers: Record<VendorName, () => Person | undefined> = {
		zoho: () => {
			const found = sandbox.zoho.find(id);
			return found && { ...contactOf(found.visitor), ...found.customInfo };
		},
		zendesk: () => {
			const found = sandbox.zendesk.find(id);
			return found && contactOf(found);
		},
		intercom: () => {
			const found = sandbox.intercom.find(id) ?? sandbox.intercom.contact(id);
			return found && { ...contactOf(found), ...found.customInfo };
		},
		acquire: () => sandbox.acquire.find(id)?.fields,
	};
	const person = readers[vendor]();
	if (!person) throw new Error(`The sandbox has no ${vendor} record ${id}.`);
	return { ...person };
}

interface Reachable {
	name: string;
	email: string | null;
	phone: string | null;
}

const contactOf = ({ name, email, phone }: Reachable) => ({
	name,
	email: email ?? '',
	phone: phone ?? '',
});
