import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { Table } from '../table';

const { agentIds, goalId, shortcutName, triggerId, triggerName } = samples.zendesk;

const shortcutDefaults = (): JsonObject => ({
	options: '',
	tags: [],
	scope: 'all',
	departments: [],
	agents: [],
});

const triggerDefaults = (): JsonObject => ({
	description: '',
	enabled: true,
	definition: {
		event: 'page_enter',
		condition: ['and', ['stillOnPage', 60]],
		actions: [['sendMessageToVisitor', 'Lantern House', 'Which room shall be lit?']],
		version: 1,
		editor: 'advanced',
	},
});

const goalDefaults = (): JsonObject => ({
	description: '',
	enabled: true,
	attribution_model: 'last_touch',
	attribution_period: 7,
	settings: {
		conditions: [{ type: 'url', operator: 'contains', value: 'lanternhouse.example/thanks' }],
	},
});

/** What Lantern House has set up. */
export const ruleTables = () => ({
	shortcuts: new Table({
		seeds: [
			{ name: shortcutName, message: 'We are here from nine to five.', ...shortcutDefaults() },
			{
				...{ name: 'bram-greets', message: 'Bram here, good day!', ...shortcutDefaults() },
				...{ scope: 'agent', agents: [agentIds[1]] },
			},
		],
		example: (n) => ({
			name: `shortcut-${n}`,
			message: `Text number ${n}`,
			...shortcutDefaults(),
		}),
		keyOf: ({ name }) => String(name),
	}),
	triggers: new Table({
		seeds: [{ id: triggerId, name: triggerName, ...triggerDefaults() }],
		example: (n) => ({ name: `Trigger ${n}`, ...triggerDefaults() }),
	}),
	goals: new Table({
		seeds: [{ id: goalId, name: 'Lamp ordered', ...goalDefaults() }],
		example: (n) => ({ name: `Goal ${n}`, ...goalDefaults() }),
	}),
});

/** What a new record has unless its creator says otherwise. */
export const ruleDefaults = {
	shortcut: shortcutDefaults,
	trigger: triggerDefaults,
	goal: goalDefaults,
};
