import type { ICredentialDataDecryptedObject, IDataObject } from 'n8n-workflow';

import type { Kind } from '../base/errors';
import type { Call } from './call';

/** An answer of the vendor, whatever its status. */
export interface Answer {
	statusCode: number;
	/** Names in lower case. */
	headers: IDataObject;
	/** Parsed JSON; the raw text where it is none; `''` where it is empty. */
	body: unknown;
}

/** What was asked, for vendors whose answers mean different things at different places. */
export type Requested = Pick<Call, 'method' | 'path' | 'scope'>;

/** What went wrong, in the vendor's words. */
export interface VendorError {
	kind: Kind;
	/** Ends the sentence "<Vendor> …"; `vendorError` makes it from the vendor's own words. */
	message: string;
	/** The vendor's code, as the vendor writes it. */
	code?: string;
	/** The wire name of the field that was refused. */
	field?: string;
	/** What the builder can do about this very case; by default the kind decides. */
	advice?: string;
	/** The request was not read, whatever the kind: it may be sent again, also where sending twice would do harm. */
	turnedAway?: true;
	/** The least wait where the server names none, in milliseconds; doubled with each try. */
	leastMs?: number;
	/** The access token has run out although the status is not 401. */
	tokenExpired?: true;
}

/** At most so many requests in any window of this length. */
export interface Limit {
	requests: number;
	windowMs: number;
}

/** How one vendor speaks: all that is the same for each of its operations. */
export interface Vendor {
	/** The node's name; it marks the origin of a Visitor. */
	name: string;
	displayName: string;
	/** The resource that is chosen at first, and so is not stored; by default the first. */
	defaultResource?: string;
	/** The credential types; where there are several, the parameter `authentication` chooses by its value. */
	credentials: Array<{ authentication?: string; type: string }>;
	/** Values that the credential gives to path parameters. */
	pathValues?: (credentials: ICredentialDataDecryptedObject) => Record<string, unknown>;
	/** Which account the credential belongs to, where its address alone does not tell. */
	accountIn?: (credentials: ICredentialDataDecryptedObject) => string;
	/** Hosts that the vendor's links may name besides the one that is asked. */
	ownHosts?: (credentials: ICredentialDataDecryptedObject) => string[];
	/** Gives the values of a record the form that people expect, for Output > Simplified. */
	simplify?: (record: IDataObject) => IDataObject;
	/** Requests in flight at the same time. */
	inFlight: number;
	/** How many requests the vendor takes in one window. */
	limit: Limit;
	/** The answer's headers that identify the request for the vendor's support, in lower case; the first one there counts. */
	requestIdHeaders?: readonly string[];
	/** The answer's headers, in lower case, that tell how many requests are left and when the next window begins (Unix seconds). */
	rateHeaders?: { remaining: string; reset: string };
	/** Undefined when the request succeeded. Looks at the body first where a vendor hides failures inside HTTP 200. */
	readError: (answer: Answer, requested: Requested) => VendorError | undefined;
}
