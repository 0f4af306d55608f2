import type { JsonObject } from '../../core/values';
import { samples } from '../../samples';
import { Table } from '../table';

const { agentIds, goalId, shortcutName, triggerId, triggerName } = samples.zendesk;

/** The ID of a shortcut is its name, today (documented). */
const shortcutDefaults = ({ name }: JsonObject): JsonObject => ({
	id: name,
	options: '',
	tags: [],
	scope: 'all',
	departments: [],
	agents: [],
});

const shortcut = (name: string, message: string, more: JsonObject = {}): JsonObject => ({
	...{ name, message },
	...shortcutDefaults({ name }),
	...more,
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
			shortcut(shortcutName, 'We are here from nine to five.'),
			shortcut('bram-greets', 'Bram here, good day!', { scope: 'agent', agents: [agentIds[1]] }),
		],
		example: (n) => shortcut(`shortcut-${n}`, `Text number ${n}`),
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
