/** Everything one needs to talk to a fresh sandbox. All of it is made up. */
export const samples = {
	zoho: {
		screenName: 'lanternhouse',
		conversationIds: ['804500000001100077', '804500000001100081', '804500000001100093'],
		/** In another department; the second one is closed. */
		otherConversationIds: ['804500000001100105', '804500000001100117'],
		departmentId: '804500000000003112',
		otherDepartmentId: '804500000000003127',
		/** The operator behind every token; she belongs to the first department. */
		operatorId: '804500000000310009',
		operatorIds: ['804500000000310009', '804500000000310023', '804500000000310031'],
		appId: '804500000000210051',
		appIds: ['804500000000210051', '804500000000210064'],
		tagIds: ['804500000000410012', '804500000000410026'],
		archivedTagId: '804500000000410038',
		blockedIpId: '804500000000420017',
		feedbackIds: ['804500000000430021', '804500000000430034', '804500000000430047'],
		articleId: '804500000000440015',
		articleCategoryId: '804500000000450018',
		/** The second category of articles. */
		otherArticleCategoryId: '804500000000450029',
		cannedResponseIds: ['804500000000560041', '804500000000560056'],
		/** The general one, and another. */
		cannedResponseCategoryIds: ['804500000000570048', '804500000000570059'],
		/** Both of the first conversation. */
		callIds: ['804500000000580052', '804500000000580067'],
		botId: '804500000000460022',
		leadScoringRuleId: '804500000000470013',
		triggerRuleId: '804500000000480019',
		visitorRoutingRuleId: '804500000000490016',
		chatRoutingRuleId: '804500000000500014',
		chatMonitorId: '804500000000510025',
		visitorHistoryViewId: '804500000000520011',
		companyId: '804500000000530044',
		callbackRequestId: '804500000000540029',
		trackingPresetId: '804500000000550037',
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
		/** One that ended, one that nobody took, one that was rated. */
		chatIds: [
			'3184.5530417.XkQ2mPv7LtRaB',
			'3184.5530417.XkQ2nTw9HsDcE',
			'3184.5530417.XkQ2pYb4GzUfJ',
		],
		offlineMessageId: '3184.5530417.XkQ2rLd6KvWgM',
		/** The first one is behind every token. Numbers can be as long as the second ones (observed). */
		agentIds: [4101, 7300418200911],
		departmentIds: [6100, 361204000017],
		skillId: 5204,
		/** Administrator and agent, which are built in, and one of the account's own. */
		roleIds: [1, 3, 40],
		goalId: 7302,
		triggerId: 8405,
		triggerName: 'Greet after a minute',
		shortcutName: 'opening-hours',
		ipBanId: 9102,
		visitorBanId: 9107,
		conversionId: 9501,
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
		/** Somebody who wrote without signing up. */
		lead: { id: '66a1c0de00000000000000c2', email: 'ilias.okoro@plumtree.example' },
		/** The first one is behind every token. */
		adminIds: ['91530026', '91530041'],
		teamId: '4207',
		tagIds: ['8301', '8302'],
		segmentId: '66a1c0de00000000000000e1',
		subscriptionTypeIds: ['511', '512'],
		companyId: '66a1c0de00000000000000d1',
		noteId: '4401',
		conversationIds: ['90314', '90315'],
		ticketId: '215470',
		/** One of customers, one that tracks. */
		ticketTypeIds: ['5601', '5602'],
		articleId: '39512',
		collectionId: '6714',
		helpCenterId: '2203',
		/** The live one of the article, and the one before. */
		articleVersionIds: ['301', '300'],
		internalArticleId: '4571',
		contentSnippetId: '3051',
		/** One of the API, one that is crawled. */
		contentImportSourceIds: ['33', '34'],
		/** One of each source. */
		externalPageIds: ['19', '20'],
		callId: '48120',
		ticketStateIds: ['7201', '7202', '7203'],
		newsItemId: '141',
		newsfeedIds: ['53', '54'],
		redirectId: '26',
		audienceId: '5014',
		officeHoursId: '31',
		exceptionId: '456',
		emailSettingIds: ['10', '11'],
		workflowId: '67890',
		bannerViewId: '645719311',
		/** Signs what the app is told of. */
		clientSecret: 'sandbox-intercom-client-secret',
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
		companyIds: [7, 8],
		/** Active, closed, active by e-mail. */
		caseIds: [911, 912, 913],
		/** Of a contact and of an agent in the first case; of a contact in the second. */
		messageIds: [5521, 5522, 5523],
		noteId: 140,
		tagIds: [12, 13],
		blockId: 31,
		userIds: [5, 6],
		roleIds: [1, 2],
		departmentIds: [21, 22],
		knowledgeBaseId: 27,
		/** One that is published, one that is a draft. */
		articleIds: [86, 87],
		categoryId: 69,
		botGroupId: 3,
		/** One that is published, one that is a draft. */
		questionIds: [3781, 3782],
		sequenceId: 137,
		branchIds: [918, 919],
		channelId: 'chat',
		reportKey: 'night-shift',
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
