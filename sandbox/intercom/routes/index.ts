import type { Route } from '../../core/vendor';
import type { IntercomDesk } from '../desk';
import { companyRoutes } from './companies';
import { callRoutes } from './calls';
import { aiContentRoutes } from './aiContent';
import { articlePartRoutes } from './articleParts';
import { contentRoutes } from './content';
import { contentSearchRoutes } from './contentSearch';
import { contentSnippetRoutes } from './contentSnippets';
import { contentTagRoutes } from './contentTags';
import { internalArticleRoutes } from './internalArticles';
import { exportRoutes } from './exports';
import { conversationAttributeRoutes } from './conversationAttributes';
import { conversationPartRoutes } from './conversationParts';
import { conversationRoutes } from './conversations';
import { conversationSearchRoutes } from './conversationSearch';
import { messageRoutes } from './messages';
import { newsRoutes } from './news';
import { officeHoursRoutes } from './officeHours';
import { recordTagRoutes } from './recordTags';
import { ticketRoutes } from './tickets';
import { ticketTypeRoutes } from './ticketTypes';
import { contactPartRoutes } from './contactParts';
import { contactRoutes } from './contacts';
import { contactSearchRoutes } from './contactSearch';
import { customObjectRoutes } from './customObjects';
import { dataAttributeRoutes } from './dataAttributes';
import { eventRoutes } from './events';
import { settingRoutes } from './settings';
import { tagRoutes } from './tags';
import { visitorRoutes } from './visitors';
import { workspaceRoutes } from './workspace';

/** Every route of the vendor that the sandbox knows. */
export const intercomRoutes = (desk: IntercomDesk): Route[] =>
	[
		...[companyRoutes, contactPartRoutes, contactRoutes, contactSearchRoutes, customObjectRoutes],
		...[conversationPartRoutes, conversationRoutes, messageRoutes, recordTagRoutes],
		...[aiContentRoutes, articlePartRoutes, contentSearchRoutes, contentSnippetRoutes],
		...[contentTagRoutes, internalArticleRoutes],
		...[callRoutes, contentRoutes, exportRoutes, newsRoutes, officeHoursRoutes, settingRoutes],
		...[conversationAttributeRoutes, conversationSearchRoutes],
		...[ticketRoutes, ticketTypeRoutes],
		...[dataAttributeRoutes, eventRoutes, tagRoutes, visitorRoutes, workspaceRoutes],
	].flatMap((routesOf) => routesOf(desk));
