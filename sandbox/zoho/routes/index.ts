import type { Route } from '../../core/vendor';
import type { ZohoDesk } from '../desk';
import { appRoutes } from './apps';
import { articleRoutes } from './articles';
import { blockedIpRoutes } from './blockedIps';
import { callRoutes } from './calls';
import { cannedResponseRoutes } from './cannedResponses';
import { conversationRoutes } from './conversations';
import { criteriaFieldRoutes } from './criteria';
import { departmentRoutes } from './departments';
import { executionRoutes } from './executions';
import { feedbackRoutes } from './feedbacks';
import { messageRoutes } from './messages';
import { operatorRoutes } from './operators';
import { portalRoutes } from './portals';
import { presetRoutes } from './presets';
import { ruleRoutes } from './rules';
import { tagRoutes } from './tags';
import { threadRoutes } from './threads';
import { toolRoutes } from './tools';
import { visitorRoutes } from './visitors';
import { visitorSideRoutes } from './visitorSide';
import { webhookRoutes } from './webhooks';

const parts = [
	conversationRoutes,
	messageRoutes,
	threadRoutes,
	callRoutes,
	visitorSideRoutes,
	visitorRoutes,
	blockedIpRoutes,
	operatorRoutes,
	departmentRoutes,
	appRoutes,
	tagRoutes,
	feedbackRoutes,
	webhookRoutes,
	executionRoutes,
	portalRoutes,
	articleRoutes,
	cannedResponseRoutes,
	ruleRoutes,
	criteriaFieldRoutes,
	presetRoutes,
	toolRoutes,
];

/** Every route that the sandbox knows. */
export const zohoRoutes = (desk: ZohoDesk): Route[] => parts.flatMap((routes) => routes(desk));
