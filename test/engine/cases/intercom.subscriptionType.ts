import type { Cases } from './case';

export const subscriptionTypeCases: Cases = {
	resource: 'subscriptionType',
	cases: [
		{
			operation: 'getMany',
			parameters: { returnAll: true },
			sends: { method: 'GET', path: '/subscription_types' },
			gives: [
				{
					id: '511',
					default_translation_name: 'Announcements',
					default_translation_description: 'Announcements by email',
					default_translation_locale: 'en',
					state: 'live',
					consent_type: 'opt_out',
					content_types: ['email'],
				},
				{
					id: '512',
					default_translation_name: 'Newsletter',
					default_translation_description: 'Newsletter by email',
					default_translation_locale: 'en',
					state: 'live',
					consent_type: 'opt_in',
					content_types: ['email'],
				},
			],
		},
	],
};
