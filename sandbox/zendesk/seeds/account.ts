import type { JsonObject } from '../../core/values';

/** The account as it is sold and billed. */
export const accountSeed = (): JsonObject => ({
	account_key: 'lh7RtQ2pXw',
	status: 'active',
	create_date: '2023-05-02T08:00:00Z',
	billing: {
		company: 'Lantern House',
		first_name: 'Tove',
		last_name: 'Lindh',
		email: 'accounts@lanternhouse.example',
		phone: '',
		address1: '4 Quay Lane',
		address2: '',
		city: 'Bergen',
		state: '',
		postal_code: '5003',
		country_code: 'NO',
		additional_info: '',
		cycle: 'monthly',
	},
	plan: { name: 'Team', rest_api: true, max_agents: 8, goals: 5 },
});

/** How chats find an agent. */
export const routingSeed = (): JsonObject => ({
	routing_mode: 'assigned',
	chat_limit: { enabled: true, limit: 4, limit_type: 'account', allow_agent_override: false },
	skill_routing: { enabled: false, max_wait_time: 40 },
	reassignment: { enabled: true, timeout: 25 },
	auto_idle: { enabled: true, reassignments_before_idle: 2, new_status: 'away' },
	auto_accept: { enabled: false },
});
