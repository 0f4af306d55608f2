import type { IDataObject, INodeListSearchItems } from 'n8n-workflow';

import { at, isoOrNull, textOf } from '../shared/base/record';
import { listSearch } from '../shared/run/lookup';
import { getMany as getArticles } from './resources/article';
import { getMany as getArticleCategories } from './resources/articleCategory';
import { getMany as getBlockedIps } from './resources/blockedIp';
import { getMany as getCalls } from './resources/call';
import { getMany as getCannedResponses } from './resources/cannedResponse';
import { getMany as getCannedResponseCategories } from './resources/cannedResponseCategory';
import { getMany as getChatMonitors } from './resources/chatMonitor';
import { getMany as getChatRoutingRules } from './resources/chatRoutingRule';
import { getMany as getFeedbacks } from './resources/feedback';
import { getMany as getLeadScoringRules } from './resources/leadScoringRule';
import { getMany as getTrackingPresets } from './resources/trackingPreset';
import { getMany as getTriggerRules } from './resources/triggerRule';
import { getMany as getVisitorHistoryViews } from './resources/visitorHistoryView';
import { getMany as getVisitorRoutingRules } from './resources/visitorRoutingRule';
import { getMany as getWebhooks } from './resources/webhook';
import { zohoSalesIQ } from './vendor';

/** What people know a record by; the ID where it has nothing of that. */
const called = ({ id }: IDataObject, ...words: unknown[]): INodeListSearchItems => ({
	name: words.map(textOf).filter(Boolean).join(', ') || textOf(id),
	value: textOf(id),
});

const named = (record: IDataObject) => called(record, record.name);

const titled = (record: IDataObject) => called(record, record.title);

/** A monitored visitor has no name. */
const watched = (record: IDataObject) => {
	const whose = ['operator_name', 'visitor_email', 'visitor_ip'];
	return called(record, ...whose.map((key) => at(record.monitoring, key)));
};

/** A call has no name: when it began, and who took it. */
const begun = (record: IDataObject) => {
	const time = isoOrNull(record.created_time)?.slice(0, 16).replace('T', ' ');
	return called(record, time, at(record, 'last_attender.name'), record.status);
};

/** Without a size these lists end at a default of the vendor, and do not tell (documented). */
const pageOf = (limit: number) => ({ firstPage: { query: { limit } } });

/** The lists of the locators for the content and the settings. */
export const settingSearches = {
	searchArticleCategories: listSearch(zohoSalesIQ, {
		by: getArticleCategories,
		entry: named,
		...pageOf(99),
	}),
	searchArticles: listSearch(zohoSalesIQ, { by: getArticles, entry: titled, ...pageOf(99) }),
	searchBlockedIps: listSearch(zohoSalesIQ, {
		by: getBlockedIps,
		entry: (record) => called(record, record.ip, at(record, 'app.name')),
		...pageOf(20),
	}),
	searchCalls: listSearch(zohoSalesIQ, { by: getCalls, entry: begun, ...pageOf(10) }),
	searchCannedResponseCategories: listSearch(zohoSalesIQ, {
		by: getCannedResponseCategories,
		entry: named,
		...pageOf(99),
	}),
	searchCannedResponses: listSearch(zohoSalesIQ, {
		by: getCannedResponses,
		entry: (record) => called(record, record.content),
		...pageOf(99),
	}),
	searchChatMonitors: listSearch(zohoSalesIQ, {
		by: getChatMonitors,
		entry: watched,
		...pageOf(50),
	}),
	searchChatRoutingRules: listSearch(zohoSalesIQ, { by: getChatRoutingRules, entry: titled }),
	searchFeedbacks: listSearch(zohoSalesIQ, {
		by: getFeedbacks,
		entry: (record) =>
			called(record, at(record, 'visitor.name'), record.feedback, at(record, 'rating.value')),
		...pageOf(20),
	}),
	searchLeadScoringRules: listSearch(zohoSalesIQ, {
		by: getLeadScoringRules,
		// Not every one has a name.
		entry: (record) => called(record, record.name, `${textOf(record.points)} points`),
	}),
	searchTrackingPresets: listSearch(zohoSalesIQ, { by: getTrackingPresets, entry: named }),
	searchTriggerRules: listSearch(zohoSalesIQ, { by: getTriggerRules, entry: titled }),
	searchVisitorHistoryViews: listSearch(zohoSalesIQ, {
		by: getVisitorHistoryViews,
		entry: named,
	}),
	searchVisitorRoutingRules: listSearch(zohoSalesIQ, {
		by: getVisitorRoutingRules,
		entry: titled,
	}),
	searchWebhooks: listSearch(zohoSalesIQ, {
		by: getWebhooks,
		entry: (record) => called(record, record.url),
	}),
};
