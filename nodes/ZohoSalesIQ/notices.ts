import { notice } from '../shared/operation';

/** For all that is done in the name of a visitor (documented for messages, observed or inferred for the rest). */
export const asOrganisation = notice(
	'This is done on behalf of the visitor: the credential must have the Token Type Organisation.',
);

/** The vendor’s lists of visitors, visits and events (observed, as is the plan). */
export const switchedOn = notice(
	'SalesIQ refuses this list until it is switched on under Settings > Portal Settings > API Permissions. Some plans do not have it.',
);

export const forSupervisors = notice(
	'The operator who connected the credential must be an Administrator or a Supervisor.',
);

export const forOneself = notice(
	'Choose the operator who connected the credential: SalesIQ refuses it for all others.',
);
