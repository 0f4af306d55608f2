import type { Sandbox } from '../../../sandbox';
import type { Cases } from './case';

const path = '/api/v2/chat/account';

const lanternHouse = {
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
	},
	plan: { name: 'Team', rest_api: true, max_agents: 8, goals: 5 },
};

/** Accounts inside Zendesk Support are refused. */
const standAlone = ({ zendesk }: Sandbox) => {
	zendesk.integrated = false;
	return undefined;
};

export const accountCases: Cases = {
	resource: 'account',
	cases: [
		{
			operation: 'get',
			before: standAlone,
			sends: { method: 'GET', path },
			gives: [lanternHouse],
		},
		{
			operation: 'update',
			parameters: { billing: '{ "city": "Oslo", "postal_code": "0150" }' },
			before: standAlone,
			sends: {
				method: 'PUT',
				path,
				body: { account: { billing: { city: 'Oslo', postal_code: '0150' } } },
			},
			gives: [
				{
					...lanternHouse,
					billing: { ...lanternHouse.billing, city: 'Oslo', postal_code: '0150' },
				},
			],
		},
	],
};
