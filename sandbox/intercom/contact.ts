import type { JsonObject } from '../core/values';

/** What a contact is to the lists; one that was deleted or merged is not kept. */
export type ContactState = 'live' | 'archived';

export interface IntercomContact {
	id: string;
	externalId: string | null;
	role: string;
	name: string;
	email: string | null;
	phone: string | null;
	customInfo: Readonly<Record<string, unknown>>;
	createdAt: number;
	updatedAt: number;
	state: ContactState;
	blocked: boolean;
	avatar: string | null;
	ownerId: string | null;
	signedUpAt: number | null;
	lastSeenAt: number | null;
	emailVerified: boolean;
	unsubscribed: boolean;
	/** When each tag was put on, by its id. */
	tags: Map<string, number>;
	companies: Set<string>;
	segments: Set<string>;
	/** What was chosen, by the id of the subscription type. */
	consents: Map<string, string>;
	/** Contacts that were merged into this one. */
	merged: JsonObject[];
}

/** A lead of whom nothing is known. */
export const newContact = (id: string, nowSeconds: number): IntercomContact => ({
	id,
	externalId: null,
	role: 'lead',
	name: '',
	email: null,
	phone: null,
	customInfo: Object.freeze({}),
	createdAt: nowSeconds,
	updatedAt: nowSeconds,
	state: 'live',
	blocked: false,
	avatar: null,
	ownerId: null,
	signedUpAt: null,
	lastSeenAt: null,
	emailVerified: false,
	unsubscribed: false,
	tags: new Map(),
	companies: new Set(),
	segments: new Set(),
	consents: new Map(),
	merged: [],
});
