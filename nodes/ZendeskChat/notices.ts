import { notice } from '../shared/operation';

/** Documented for changes; the account itself was mostly refused as well (observed). */
export const notInSuite = notice(
	'Accounts inside Zendesk Support or the Suite refuse this, whatever the token may do.',
);

export const mostlyNotInSuite = notice(
	'Accounts inside Zendesk Support or the Suite mostly refuse this, whatever the token may do.',
);

/** Documented: change and deletion of agents. */
export const agentsInSupport = notice(
	'Accounts inside Zendesk Support or the Suite refuse this: here their agents can only be read.',
);

/** Documented. */
export const enterpriseOnly = notice('Only accounts of the plan Enterprise have these figures.');

/** Observed: the vendor answers 404 to accounts whose plan lacks it. */
export const notInEveryPlan = notice(
	'Where the plan of the account does not have this, Zendesk answers that it does not exist (404).',
);

/** Documented: on accounts with Messaging departments become groups. */
export const groupsOnMessaging = notice(
	'On accounts with Messaging the departments have become groups of Zendesk Support.',
);

/** Documented. */
export const noRolesOnMessaging = notice(
	'On accounts with Messaging these roles have no effect: those of Zendesk Support apply.',
);
