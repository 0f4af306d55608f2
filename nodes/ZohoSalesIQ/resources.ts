import { article } from './operations/article';
import { articleCategory } from './operations/articleCategory';
import { blockedIp } from './operations/blockedIp';
import { bot } from './operations/bot';
import { brand } from './operations/brand';
import { callback } from './operations/callback';
import { chatMonitor } from './operations/chatMonitor';
import { chatRoutingRule } from './operations/chatRoutingRule';
import { conversation } from './operations/conversation';
import { department } from './operations/department';
import { encryption } from './operations/encryption';
import { feedback } from './operations/feedback';
import { leadScoringRule } from './operations/leadScoringRule';
import { operator } from './operations/operator';
import { portal } from './operations/portal';
import { tag } from './operations/tag';
import { trackingPreset } from './operations/trackingPreset';
import { triggerRule } from './operations/triggerRule';
import { visitor } from './operations/visitor';
import { visitorHistoryView } from './operations/visitorHistoryView';
import { visitorRoutingRule } from './operations/visitorRoutingRule';
import { webhook } from './operations/webhook';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	article,
	articleCategory,
	blockedIp,
	bot,
	brand,
	callback,
	chatMonitor,
	chatRoutingRule,
	conversation,
	department,
	encryption,
	feedback,
	leadScoringRule,
	operator,
	portal,
	tag,
	trackingPreset,
	triggerRule,
	visitor,
	visitorHistoryView,
	visitorRoutingRule,
	webhook,
];
