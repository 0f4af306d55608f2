import { account } from './account';
import { agent } from './agent';
import { ban } from './ban';
import { chat } from './chat';
import { department } from './department';
import { goal } from './goal';
import { incrementalExport } from './incrementalExport';
import { realtimeMetric } from './realtimeMetric';
import { role } from './role';
import { routingSetting } from './routingSetting';
import { shortcut } from './shortcut';
import { skill } from './skill';
import { trigger } from './trigger';
import { visitor } from './visitor';

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
