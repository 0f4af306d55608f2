import { account } from './operations/account';
import { agent } from './operations/agent';
import { ban } from './operations/ban';
import { chat } from './operations/chat';
import { department } from './operations/department';
import { goal } from './operations/goal';
import { incrementalExport } from './operations/incrementalExport';
import { realtimeMetric } from './operations/realtimeMetric';
import { role } from './operations/role';
import { routingSetting } from './operations/routingSetting';
import { shortcut } from './operations/shortcut';
import { skill } from './operations/skill';
import { trigger } from './operations/trigger';
import { visitor } from './operations/visitor';

/** All that the node offers, in the order of the list on the screen. */
export const resources = [
	account,
	agent,
	ban,
	chat,
	department,
	goal,
	incrementalExport,
	realtimeMetric,
	role,
	routingSetting,
	shortcut,
	skill,
	trigger,
	visitor,
];
