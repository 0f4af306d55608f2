import { searchCollections, searchHelpCenters, searchArticles } from './contentLookups';
import {
	getConversationAttributes,
	getTicketAttributes,
	searchTicketStates,
	searchTicketTypes,
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
	searchAdmins,
	searchAwayReasons,
	getCompanyAttributes,
	getContactAttributes,
	searchSegments,
	searchSubscriptionTypes,
	getTags,
	searchTags,
	searchTeams,
	searchCompanies,
	searchContacts,
} from './lookups';
import {
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
		searchAdmins,
		searchArticles,
		searchAudiences,
		searchAwayReasons,
		searchCollections,
		searchCompanies,
		searchContacts,
		searchContentImportSources,
		searchContentSnippets,
		searchConversations,
		searchEmailSettings,
		searchExternalPages,
		searchHelpCenters,
		searchInternalArticles,
		searchNewsfeeds,
		searchNewsItems,
		searchOfficeHours,
		searchOfficeHoursExceptions,
		searchRedirects,
		searchSegments,
		searchSubscriptionTypes,
		searchTags,
		searchTeams,
		searchTickets,
		searchTicketStates,
		searchTicketTypes,
	},
	loadOptions: { getAdmins, getTags },
	resourceMapping: {
		getCompanyAttributes,
		getContactAttributes,
		getConversationAttributes,
		getTicketAttributes,
	},
};
