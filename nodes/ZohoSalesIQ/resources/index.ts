import { article } from './article';
import { articleCategory } from './articleCategory';
import { blockedIp } from './blockedIp';
import { bot } from './bot';
import { brand } from './brand';
import { call } from './call';
import { callback } from './callback';
import { cannedResponse } from './cannedResponse';
import { cannedResponseCategory } from './cannedResponseCategory';
import { chatMonitor } from './chatMonitor';
import { chatRoutingRule } from './chatRoutingRule';
import { conversation } from './conversation';
import { department } from './department';
import { encryption } from './encryption';
import { feedback } from './feedback';
import { leadScoringRule } from './leadScoringRule';
import { operator } from './operator';
import { portal } from './portal';
import { tag } from './tag';
import { trackingPreset } from './trackingPreset';
import { triggerRule } from './triggerRule';
import { visitor } from './visitor';
import { visitorHistoryView } from './visitorHistoryView';
import { visitorRoutingRule } from './visitorRoutingRule';
import { webhook } from './webhook';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	article,
	articleCategory,
	blockedIp,
	bot,
	brand,
	call,
	callback,
	cannedResponse,
	cannedResponseCategory,
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
