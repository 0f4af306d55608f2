import { getCollections, getHelpCenters, searchArticles } from './contentLookups';
import {
	getConversationAttributes,
	getTicketAttributes,
	getTicketStates,
	getTicketTypes,
	searchConversations,
	searchTickets,
} from './conversationLookups';
import {
	searchContentImportSources,
	searchContentSnippets,
	searchExternalPages,
	searchInternalArticles,
} from './knowledgeLookups';
import {
	getAdmins,
	getAwayReasons,
	getCompanyAttributes,
	getContactAttributes,
	getSegments,
	getSubscriptionTypes,
	getTags,
	getTeams,
	searchCompanies,
	searchContacts,
} from './lookups';
import {
	getNewsfeeds,
	searchAudiences,
	searchEmailSettings,
	searchNewsfeeds,
	searchNewsItems,
	searchOfficeHours,
	searchOfficeHoursExceptions,
	searchRedirects,
} from './settingLookups';

/** What the editor asks the node for: lists to choose from, and the forms of attributes. */
export const methods = {
	listSearch: {
		searchArticles,
		searchAudiences,
		searchCompanies,
		searchContacts,
		searchContentImportSources,
		searchContentSnippets,
		searchConversations,
		searchEmailSettings,
		searchExternalPages,
		searchInternalArticles,
		searchNewsfeeds,
		searchNewsItems,
		searchOfficeHours,
		searchOfficeHoursExceptions,
		searchRedirects,
		searchTickets,
	},
	loadOptions: {
		getAdmins,
		getAwayReasons,
		getCollections,
		getHelpCenters,
		getNewsfeeds,
		getSegments,
		getSubscriptionTypes,
		getTags,
		getTeams,
		getTicketStates,
		getTicketTypes,
	},
	resourceMapping: {
		getCompanyAttributes,
		getContactAttributes,
		getConversationAttributes,
		getTicketAttributes,
	},
};
