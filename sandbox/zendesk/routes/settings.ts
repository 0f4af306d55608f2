import { isDeepStrictEqual } from 'node:util';
import type { JsonObject } from '../../core/values';
import type { Route } from '../../core/vendor';
import { samples } from '../../samples';
import { crud } from '../crud';
import type { ZendeskDesk } from '../desk';
import { refuse } from '../errors';
import { anyObject, flag, listOf, objectOf, oneOf, text, whole, type Check } from '../input';
import { ruleDefaults } from '../seeds/rules';
import { staffDefaults } from '../seeds/staff';
import type { Row } from '../table';

/** Documented. */
const mostActiveGoals = 5;

const ids = listOf(whole(1));
const common = { name: text, description: text, enabled: flag };

const shortcutName: Check = (value, key) => {
	const name = String(text(value, key));
	return /[/\\$]/.test(name) ? refuse(400, `${key} must not hold /, \\ or $`) : name;
};

const accountOrNone = oneOf('account', 'none');

/** All but the last three are documented; of those these values were seen. Further ones are dropped (inferred). */
const permissions = objectOf({
	visitors_seen: oneOf('account', 'department', 'own'),
	proactive_chatting: oneOf('listen-join', 'listen', 'own'),
	edit_visitor_information: flag,
	edit_visitor_notes: flag,
	edit_chat_tags: flag,
	view_past_chats: oneOf('account', 'department', 'own', 'none'),
	manage_bans: accountOrNone,
	access_analytics: accountOrNone,
	view_monitor: accountOrNone,
	edit_department_agents: accountOrNone,
	set_agent_chat_limit: accountOrNone,
	manage_shortcuts: accountOrNone,
});

/** Documented: built-in roles keep their names, and the administrator keeps what it may as well. */
function checkRole(after: Row, before?: Row): void {
	const [administrator, agent] = samples.zendesk.roleIds;
	if (before?.id !== administrator && before?.id !== agent) return;
	const fixed = ['name', 'description', 'enabled', ...(before.id === agent ? [] : ['permissions'])];
	const changed = fixed.find((key) => !isDeepStrictEqual(after[key], before[key]));
	if (changed !== undefined) refuse(400, `${changed} of a built-in role cannot be changed`);
}

const condition = objectOf({
	type: oneOf('url'),
	operator: oneOf('equals', 'contains'),
	value: text,
});

/** Older answers have the text of a list (observed). */
const listOrText: Check = (value, key) =>
	typeof value === 'string' && value !== '' ? value : listOf((entry) => entry)(value, key);

/** Its three keys are documented; further ones are kept. */
const definition: Check = (value, key) => {
	const given = anyObject(value, key) as JsonObject;
	oneOf('page_enter', 'chat_requested', 'chat_message')(given.event, `${key}.event`);
	listOrText(given.condition, `${key}.condition`);
	listOrText(given.actions, `${key}.actions`);
	return given;
};

const shapes = {
	department: {
		...common,
		members: ids,
		settings: objectOf({
			chat_enabled: flag,
			support_group_id: whole(1),
			solved_ticket_reassignment_strategy: text,
		}),
	},
	skill: { ...common, members: ids },
	role: { ...common, permissions },
	shortcut: {
		name: shortcutName,
		message: text,
		options: text,
		tags: listOf(text),
		scope: oneOf('all', 'agent', 'department'),
		departments: ids,
		agents: ids,
	},
	trigger: common,
	goal: {
		...common,
		attribution_model: oneOf('first_touch', 'last_touch'),
		attribution_period: whole(1, 30),
		settings: objectOf({ conditions: listOf(condition) }),
	},
};

/** Departments, skills, roles, shortcuts, triggers and goals: all have the same five operations. */
export function settingRoutes(desk: ZendeskDesk): Route[] {
	const { departments, skills, roles, shortcuts, triggers, goals } = desk.tables;
	const required = ['name'];
	return [
		...crud({
			...{ name: 'departments', table: departments, byName: 'ownPath', required },
			...{ shape: shapes.department, defaults: staffDefaults.department },
		}),
		...crud({
			...{ name: 'skills', table: skills, byName: 'ownPath', required },
			...{ shape: shapes.skill, defaults: staffDefaults.skill },
		}),
		...crud({
			...{ name: 'roles', table: roles, required },
			...{ shape: shapes.role, defaults: staffDefaults.role, accept: checkRole },
		}),
		...crud({
			...{ name: 'shortcuts', table: shortcuts, required: ['name', 'message'] },
			...{ shape: shapes.shortcut, defaults: ruleDefaults.shortcut, identifier: 'name' },
			accept({ name }, before) {
				if (before) return;
				if (shortcuts.find(String(name))) refuse(400, 'name belongs to another shortcut');
				if (shortcuts.size >= desk.shortcutLimit) {
					refuse(429, 'This account has exceeded the number of shortcuts');
				}
			},
		}),
		...crud({
			...{ name: 'triggers', table: triggers, byName: 'samePath', required },
			...{ shape: shapes.trigger, defaults: ruleDefaults.trigger },
			atFirst: { definition }, // An update cannot change it (documented).
		}),
		...crud({
			...{ name: 'goals', table: goals, required },
			...{ shape: shapes.goal, defaults: ruleDefaults.goal },
			accept({ enabled }, before) {
				const others = goals.all().filter((goal) => goal !== before && goal.enabled === true);
				if (enabled && others.length >= mostActiveGoals) refuse(400, 'Goals limit exceeded');
			},
		}),
	];
}
