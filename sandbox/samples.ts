/** Everything one needs to talk to a fresh sandbox. All of it is made up. */
export const samples = {
	zoho: {
		screenName: 'lanternhouse',
		conversationIds: ['804500000001100077', '804500000001100081', '804500000001100093'],
		tokens: {
			user: 'sandbox-zoho-user-token',
			organisation: 'sandbox-zoho-organisation-token',
			invalid: 'sandbox-zoho-invalid-token',
			expired: 'sandbox-zoho-expired-token',
			noScope: 'sandbox-zoho-no-scope-token',
			associate: 'sandbox-zoho-associate-token',
			planLimit: 'sandbox-zoho-plan-limit-token',
			oldPlan: 'sandbox-zoho-old-plan-token',
		},
		refreshTokens: {
			user: 'sandbox-zoho-user-refresh-token',
			organisation: 'sandbox-zoho-organisation-refresh-token',
		},
		clients: {
			user: { id: 'sandbox-zoho-client', secret: 'sandbox-zoho-client-secret' },
			organisation: {
				id: 'sandbox-zoho-organisation-client',
				secret: 'sandbox-zoho-organisation-client-secret',
			},
		},
	},
	zendesk: {
		visitorIds: ['5530417.qWd4RzHnXbKp8M', '5530417.uYc7TgLsVeJf2A', '5530417.oPm9NkBxZhQw3D'],
		tokens: {
			good: 'sandbox-zendesk-token',
			invalid: 'sandbox-zendesk-invalid-token',
			expired: 'sandbox-zendesk-expired-token',
			readOnly: 'sandbox-zendesk-read-only-token',
			noRole: 'sandbox-zendesk-no-role-token',
		},
		refreshTokens: { good: 'sandbox-zendesk-refresh-token' },
		clients: { good: { id: 'sandbox-zendesk-client', secret: 'sandbox-zendesk-client-secret' } },
	},
	intercom: {
		visitorIds: [
			'66a1c0de0000000000000001',
			'66a1c0de0000000000000002',
			'66a1c0de0000000000000003',
		],
		userIds: [
			'0b6f2c1e-5a3d-4e77-9c10-000000000001',
			'0b6f2c1e-5a3d-4e77-9c10-000000000002',
			'0b6f2c1e-5a3d-4e77-9c10-000000000003',
		],
		/** A contact that exists already: converting a visitor into it merges the two. */
		contact: {
			id: '66a1c0de00000000000000c1',
			externalId: 'crm-3107',
			email: 'runa.dahl@fjordworks.example',
		},
		tokens: {
			good: 'sandbox-intercom-token',
			invalid: 'sandbox-intercom-invalid-token',
			expired: 'sandbox-intercom-expired-token',
			revoked: 'sandbox-intercom-revoked-token',
			noScope: 'sandbox-intercom-no-scope-token',
			noRight: 'sandbox-intercom-no-right-token',
			forbidden: 'sandbox-intercom-forbidden-token',
			noPlan: 'sandbox-intercom-no-plan-token',
		},
	},
	acquire: {
		contactIds: ['614', '615', '616'],
		tokens: {
			good: 'sandbox-acquire-key',
			invalid: 'sandbox-acquire-invalid-key',
			noContactModule: 'sandbox-acquire-no-contact-key',
		},
	},
} as const;

/** The persons behind the first records of every vendor. */
export const personas = [
	{ name: 'Runa Dahl', email: 'runa.dahl@fjordworks.example', phone: '2025550117' },
	{ name: 'Ilias Okoro', email: 'ilias.okoro@plumtree.example', phone: '2025550128' },
	{ name: 'Meret Sandoval', email: '', phone: '' },
] as const;
