import { Table } from '../table';
import { callExample, calls } from './calls';
import * as content from './content';
import * as desk from './desk';
import * as library from './library';
import * as staff from './staff';

/** Every kind of record that is a plain row. The prefixes make ids of 18 digits. */
export const makeTables = () => ({
	operators: new Table('80450003', staff.operators, staff.operatorExample),
	departments: new Table('80450004', staff.departments, staff.departmentExample),
	apps: new Table('80450005', staff.apps, (n) => ({ name: `Brand ${n}`, enabled: true })),
	tags: new Table('80450006', desk.tags),
	blockedIps: new Table('80450007', desk.blockedIps, desk.blockedIpExample),
	feedbacks: new Table('80450008', desk.feedbacks, desk.feedbackExample),
	portals: new Table('80450009', content.portals),
	articles: new Table('80450015', library.articles, library.articleExample),
	articleCategories: new Table('80450016', library.articleCategories, (n) => ({
		name: `Category ${n}`,
		is_default: 'false',
		order: String(n + 2),
	})),
	cannedResponses: new Table('80450029', library.cannedResponses, library.cannedResponseExample),
	cannedResponseCategories: new Table(
		'80450030',
		library.cannedResponseCategories,
		library.cannedResponseCategoryExample,
	),
	calls: new Table('80450031', calls, callExample),
	bots: new Table('80450017', content.bots, (n) => ({ name: `Bot ${n}`, enabled: true })),
	leadScoringRules: new Table('80450018', content.leadScoringRules),
	triggerRules: new Table('80450019', content.triggerRules),
	visitorRoutingRules: new Table('80450020', content.visitorRoutingRules),
	chatRoutingRules: new Table('80450021', content.chatRoutingRules),
	chatMonitors: new Table('80450022', content.chatMonitors, content.chatMonitorExample),
	trackingPresets: new Table('80450027', content.trackingPresets),
	visitorHistoryViews: new Table('80450023', content.visitorHistoryViews),
	webhooks: new Table('80450024', []),
});

export type ZohoTables = ReturnType<typeof makeTables>;
