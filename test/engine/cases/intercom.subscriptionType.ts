import type { Cases } from './case';
import { announcements, newsletter } from './intercomRecords';

export const subscriptionTypeCases: Cases = {
	resource: 'subscriptionType',
	cases: [
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/subscription_types' },
			gives: [announcements, newsletter],
		},
	],
};
