import type { Cases } from './case';

export const phoneSwitchCases: Cases = {
	resource: 'phoneSwitch',
	cases: [
		{
			operation: 'create',
			parameters: {
				phone: '+12025550143',
				additionalFields: { customAttributes: '{ "Issue type": "Billing" }' },
			},
			sends: {
				method: 'POST',
				path: '/phone_call_redirects',
				body: { phone: '+12025550143', custom_attributes: { 'Issue type': 'Billing' } },
			},
			gives: [{ type: 'phone_call_redirect', phone: '+12025550143' }],
		},
	],
};
