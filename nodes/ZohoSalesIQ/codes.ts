import type { Kind } from '../shared/base/errors';
import type { VendorError } from '../shared/operation';

/** What a refusal comes to. */
export type Meaning = { kind: Kind } & Partial<
	Pick<VendorError, 'advice' | 'leastMs' | 'tokenExpired'>
>;

const badValue = (advice: string): Meaning => ({ kind: 'validation', advice });

/**
 * The vendor's error codes and what they come to (codes and meanings documented, kinds inferred). Those that are not
 * listed are about a bad value; for 1009 see `lacksScope`.
 */
export const codes: Record<string, Meaning> = {
	1001: { kind: 'vendorFault' },
	1002: { kind: 'auth' },
	// A wrong portal must never be mistaken for a missing record.
	1005: badValue(
		'Correct the Screen Name in the credential: it stands in the address of your SalesIQ portal.',
	),
	// An expired token gives the same code as an invalid one, inside HTTP 200.
	1008: {
		kind: 'auth',
		tokenExpired: true,
		advice: 'Open the credential and connect the account again.',
	},
	1014: {
		kind: 'conflict',
		advice: 'There is one already: choose another name or value, or update the one that exists.',
	},
	1016: {
		kind: 'permission',
		advice:
			'The role of the operator behind the credential does not allow this. Connect as an Administrator or Supervisor.',
	},
	1017: {
		kind: 'plan',
		advice: 'The plan allows no more of these. Delete one that is not needed, or upgrade the plan.',
	},
	1018: badValue('Choose a file that is not empty.'),
	1019: { kind: 'notFound' },
	1020: badValue('Choose an operator of this portal.'),
	1021: { kind: 'plan' },
	// Inferred: the length of the lock is not stated, so a long pause.
	1023: { kind: 'rateLimit', leastMs: 60_000 },
	1024: badValue('Check the operator IDs: each must belong to an operator of this portal.'),
	1025: badValue('Check the department IDs: each must belong to a department of this portal.'),
	1026: { kind: 'conflict', advice: 'It is the last one. Create another one first.' },
	1027: badValue('Choose a smaller file: SalesIQ takes up to 50 MB.'),
	1028: badValue('Choose a file of another type.'),
	1029: badValue('Correct the filters and run the node again.'),
	1031: badValue('SalesIQ has not enough data for this yet. Widen the range of time.'),
	1054: badValue('This node sent a header that SalesIQ does not take: please report it.'),
	1301: {
		kind: 'conflict',
		advice: 'The operator has no other department. Add the operator to another one first.',
	},
	1302: {
		kind: 'conflict',
		advice: 'A private department cannot take over from a public one. Choose a public successor.',
	},
	2210: { kind: 'vendorFault' },
	2310: { kind: 'vendorFault' },
	2311: {
		kind: 'notFound',
		advice: 'No visitor has this email address. Check it, or use Update Custom Information.',
	},
};

/** A token that was refused without a code (observed): it may have run out. */
export const refusedToken: Meaning = {
	kind: 'auth',
	tokenExpired: true,
	advice: 'Open the credential and connect the account again.',
};
