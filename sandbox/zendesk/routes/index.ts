import type { Route } from '../../core/vendor';
import type { ZendeskDesk } from '../desk';
import { accountRoutes } from './account';
import { agentRoutes } from './agents';
import { banRoutes } from './bans';
import { chatListRoutes } from './chatLists';
import { chatRoutes } from './chats';
import { incrementalRoutes } from './incremental';
import { realtimeRoutes } from './realtime';
import { routingRoutes } from './routingSettings';
import { settingRoutes } from './settings';
import { visitorRoutes } from './visitors';

/** Every route of the vendor that the sandbox knows. */
export const zendeskRoutes = (desk: ZendeskDesk): Route[] =>
	[
		...[visitorRoutes, banRoutes, chatListRoutes, chatRoutes, agentRoutes, settingRoutes],
		...[accountRoutes, routingRoutes, incrementalRoutes, realtimeRoutes],
	].flatMap((routesOf) => routesOf(desk));
