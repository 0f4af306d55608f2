const agent = (id: number, first: string, last: string, administrator: boolean) => ({
	id,
	email: `${first.toLowerCase()}@lanternhouse.example`,
	display_name: first,
	first_name: first,
	last_name: last,
	enabled: true,
	role_id: administrator ? 1 : 3,
	roles: { owner: false, administrator },
	departments: [6100],
	enabled_departments: [6100],
	skills: [],
	create_date: '2023-05-02T08:30:00Z',
	last_login: '2024-07-09T07:55:00Z',
	login_count: 187,
});

/** The first one is the agent behind every token. */
export const agents = [agent(4101, 'Tove', 'Lindh', true), agent(4102, 'Bram', 'Okafor', false)];
