import { locator } from '../shared/operation';

const inPath = { path: true } as const;

/** A rule of the kind that the list holds. */
export const ruleOf = (list: string) => ({
	...locator({
		displayName: 'Rule',
		name: 'ruleId',
		description: 'The rule',
		list,
		id: '731900000004980006',
	}),
	...inPath,
});

export const presetId = {
	...locator({
		displayName: 'Preset',
		name: 'presetId',
		description: 'The preset',
		list: 'searchTrackingPresets',
		id: '731900000005030007',
	}),
	...inPath,
};

export const viewId = {
	...locator({
		displayName: 'View',
		name: 'viewId',
		description: 'The view. That of all visitors has the ID -1, that of returning visitors -2.',
		list: 'searchVisitorHistoryViews',
		id: '731900000005010004',
	}),
	...inPath,
};

export const webhookId = {
	...locator({
		displayName: 'Webhook',
		name: 'webhookId',
		description: 'The webhook',
		list: 'searchWebhooks',
		id: '731900000004950003',
	}),
	...inPath,
};

export const chatMonitorId = {
	...locator({
		displayName: 'Chat Monitor',
		name: 'chatMonitorId',
		description: 'The monitor',
		list: 'searchChatMonitors',
		id: '731900000004990012',
	}),
	...inPath,
};

export const blockedIpId = {
	...locator({
		displayName: 'Blocked IP',
		name: 'blockedIpId',
		description: 'The entry of the blocked IP address',
		list: 'searchBlockedIps',
		id: '731900000004900112',
	}),
	...inPath,
};

export const callId = {
	...locator({
		displayName: 'Call',
		name: 'callId',
		description: 'The audio or video call',
		list: 'searchCalls',
		id: '731900000005080024',
	}),
	...inPath,
};

export const feedbackId = {
	...locator({
		displayName: 'Feedback',
		name: 'feedbackId',
		description: 'What a visitor said about a conversation',
		list: 'searchFeedbacks',
		id: '731900000004930021',
	}),
	...inPath,
};
